package alvh.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pure code sees no clock, file, socket, randomness or unordered collection: invariant 2. */
class PurityTest {
  private static final DescribedPredicate<JavaClass> PURE =
      DescribedPredicate.describe(
          "packages up to " + Staircase.LAST_PURE, c -> Staircase.isPure(c.getPackageName()));

  private static final ArchCondition<JavaClass> BE_PURE =
      new PureDependencies().and(RefusedCalls.OF_THE_WORLD).and(RefusedCalls.OF_THE_MACHINE);

  @Test
  void the_packages_up_to_report_are_pure() {
    classes().that(PURE).should(BE_PURE).check(Program.CLASSES);
  }

  @Test
  void no_package_depends_on_the_machines_language_zone_or_luck() {
    classes().should(RefusedCalls.OF_THE_MACHINE).check(Program.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AsksTheClock.class,
        HandsTheClockOn.class,
        ReadsAFile.class,
        TouchesTheOldFileType.class,
        DrawsWithoutSeed.class,
        UsesAHashMap.class,
        UsesAnImmutableMap.class,
        GathersASet.class,
        FormatsInTheMachinesTongue.class,
        Reflects.class
      })
  void a_sin_is_found(Class<?> sinner) {
    assertThat(isPure(sinner)).as(sinner.getSimpleName()).isFalse();
  }

  @Test
  void ordered_and_seeded_code_passes() {
    assertThat(isPure(Saint.class)).isTrue();
  }

  private static boolean isPure(Class<?> type) {
    return !classes()
        .that(DescribedPredicate.describe("given", c -> c.isEquivalentTo(type)))
        .should(BE_PURE)
        .evaluate(new ClassFileImporter().importClasses(type))
        .hasViolation();
  }

  record AsksTheClock() {
    LocalDate today() {
      return LocalDate.now();
    }
  }

  record HandsTheClockOn() {
    Supplier<Instant> clock() {
      return Instant::now;
    }
  }

  record ReadsAFile(Path path) {}

  record TouchesTheOldFileType(File file) {}

  record DrawsWithoutSeed() {
    int draw() {
      return new Random().nextInt();
    }
  }

  record UsesAHashMap() {
    Map<String, String> map() {
      return new HashMap<>();
    }
  }

  record UsesAnImmutableMap() {
    Map<String, Integer> map() {
      return Map.of("a", 1, "b", 2);
    }
  }

  record GathersASet(List<String> names) {
    Set<String> set() {
      return names.stream().collect(Collectors.toSet());
    }
  }

  record FormatsInTheMachinesTongue(double value) {
    String text() {
      return String.format("%.2f", value);
    }
  }

  record Reflects(Object other) {
    int methods() {
      return other.getClass().getDeclaredMethods().length;
    }
  }

  record Saint(long seed) {
    List<String> lines() {
      var counts = new TreeMap<Integer, Integer>();
      var random = new Random(seed);
      counts.merge(random.nextInt(10), 1, Integer::sum);
      var lines = new ArrayList<String>();
      counts.forEach((key, value) -> lines.add(String.format(Locale.ROOT, "%d %d", key, value)));
      return lines;
    }
  }
}
