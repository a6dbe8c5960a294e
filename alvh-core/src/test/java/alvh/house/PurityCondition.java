package alvh.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/**
 * A class whose results depend on its arguments only.
 *
 * <p>The JDK packages it may see are listed, everything else is refused; of those listed, the types
 * and methods below are refused because they read a clock, the machine's settings or a source of
 * randomness, iterate in an order that changes from run to run, or reach around the compiler.
 */
final class PurityCondition extends ArchCondition<JavaClass> {
  private static final List<String> ALLOWED_PACKAGES =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.math",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "jdk.incubator.vector",
          "org.jspecify.annotations");

  private static final Set<String> REFUSED_TYPES =
      Set.of(
          "java.lang.ClassLoader",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.time.Clock",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.GregorianCalendar",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.Properties",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.util.WeakHashMap");

  /** What may be asked of a class; all else is reflection or reads a resource. */
  private static final Set<String> ALLOWED_OF_CLASS =
      Set.of("cast", "desiredAssertionStatus", "getName", "getSimpleName", "isInstance");

  /** {@code Type.method}, whatever the arguments. */
  private static final Set<String> REFUSED_METHODS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.identityHashCode",
          "java.lang.System.nanoTime",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.MonthDay.now",
          "java.time.OffsetDateTime.now",
          "java.time.OffsetTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.ZoneId.systemDefault",
          "java.time.ZonedDateTime.now",
          "java.util.Collection.parallelStream",
          "java.util.Collections.shuffle",
          "java.util.Locale.getDefault",
          "java.util.Map.copyOf",
          "java.util.Map.of",
          "java.util.Map.ofEntries",
          "java.util.Set.copyOf",
          "java.util.Set.of",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID",
          "java.util.stream.BaseStream.parallel",
          "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.stream.Collectors.toUnmodifiableSet");

  /**
   * {@code Type.method} with exactly these arguments; a longer form takes a locale, map or seed.
   */
  private static final Set<String> REFUSED_FORMS =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Random.<init>()",
          "java.util.SplittableRandom.<init>()",
          "java.util.stream.Collectors.groupingBy(java.util.function.Function)",
          "java.util.stream.Collectors.groupingBy(java.util.function.Function,"
              + " java.util.stream.Collector)",
          "java.util.stream.Collectors.toMap(java.util.function.Function,"
              + " java.util.function.Function)",
          "java.util.stream.Collectors.toMap(java.util.function.Function,"
              + " java.util.function.Function, java.util.function.BinaryOperator)");

  PurityCondition() {
    super("depend on their arguments only");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      if (!isAllowed(dependency.getTargetClass().getBaseComponentType())) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (access.getTarget() instanceof CodeUnitAccessTarget target && isRefused(target)) {
        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
      }
    }
  }

  private static boolean isAllowed(JavaClass type) {
    return type.isPrimitive()
        || Staircase.indexOf(type.getPackageName()) >= 0
        || ALLOWED_PACKAGES.contains(type.getPackageName())
            && !REFUSED_TYPES.contains(type.getName());
  }

  private static boolean isRefused(CodeUnitAccessTarget target) {
    String method = target.getOwner().getName() + "." + target.getName();
    String arguments =
        String.join(", ", target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
    return target.getOwner().isEquivalentTo(Class.class)
            && !ALLOWED_OF_CLASS.contains(target.getName())
        || REFUSED_METHODS.contains(method)
        || REFUSED_FORMS.contains(method + "(" + arguments + ")");
  }
}
