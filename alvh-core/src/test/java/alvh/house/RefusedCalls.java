package alvh.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * A class that stays away from some methods, called or handed on as a reference.
 *
 * <p>A refused entry is {@code Type.method}, whatever its arguments, or {@code
 * Type.method(Argument, Argument)} where a longer form is allowed because it takes a locale, a map
 * or a seed.
 */
final class RefusedCalls extends ArchCondition<JavaClass> {
  /** What differs from machine to machine; the whole program does without. */
  static final RefusedCalls OF_THE_MACHINE =
      new RefusedCalls(
          "do the same on every machine",
          Set.of(
              "java.lang.Math.random",
              "java.lang.StrictMath.random",
              "java.lang.String.toLowerCase()",
              "java.lang.String.toUpperCase()",
              "java.nio.charset.Charset.defaultCharset",
              "java.text.DecimalFormat.<init>(java.lang.String)",
              "java.time.ZoneId.systemDefault",
              "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
              "java.util.Collections.shuffle(java.util.List)",
              "java.util.Locale.getDefault",
              "java.util.Random.<init>()",
              "java.util.SplittableRandom.<init>()",
              "java.util.TimeZone.getDefault",
              "java.util.UUID.randomUUID"));

  /**
   * Clocks, settings, formats of the machine's language, unordered collections, parallel streams.
   */
  static final RefusedCalls OF_THE_WORLD =
      new RefusedCalls(
          "call nothing whose answer changes from run to run",
          Set.of(
              "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
              "java.lang.String.formatted([Ljava.lang.Object;)",
              "java.lang.System.currentTimeMillis",
              "java.lang.System.getProperty",
              "java.lang.System.getenv",
              "java.lang.System.identityHashCode",
              "java.lang.System.nanoTime",
              "java.time.Instant.now",
              "java.time.LocalDate.now",
              "java.time.LocalDateTime.now",
              "java.time.LocalTime.now",
              "java.time.MonthDay.now",
              "java.time.OffsetDateTime.now",
              "java.time.OffsetTime.now",
              "java.time.Year.now",
              "java.time.YearMonth.now",
              "java.time.ZonedDateTime.now",
              "java.util.Collection.parallelStream",
              "java.util.Map.copyOf",
              "java.util.Map.of",
              "java.util.Map.ofEntries",
              "java.util.Set.copyOf",
              "java.util.Set.of",
              "java.util.stream.BaseStream.parallel",
              "java.util.stream.Collectors.groupingBy(java.util.function.Function)",
              "java.util.stream.Collectors.groupingBy(java.util.function.Function,"
                  + " java.util.stream.Collector)",
              "java.util.stream.Collectors.toMap(java.util.function.Function,"
                  + " java.util.function.Function)",
              "java.util.stream.Collectors.toMap(java.util.function.Function,"
                  + " java.util.function.Function, java.util.function.BinaryOperator)",
              "java.util.stream.Collectors.toSet",
              "java.util.stream.Collectors.toUnmodifiableMap",
              "java.util.stream.Collectors.toUnmodifiableSet"));

  private final Set<String> refused;

  private RefusedCalls(String description, Set<String> refused) {
    super(description);
    this.refused = refused;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (access.getTarget() instanceof CodeUnitAccessTarget target && isRefused(target)) {
        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
      }
    }
  }

  private boolean isRefused(CodeUnitAccessTarget target) {
    String method = target.getOwner().getName() + "." + target.getName();
    String arguments =
        String.join(", ", target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
    return refused.contains(method) || refused.contains(method + "(" + arguments + ")");
  }
}
