package alvh.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Stairs are only climbed upwards: invariant 1. */
class HouseTest {
  private static final String TABLE_START = "| package | caption |";

  @Test
  void no_package_uses_one_below_it() {
    classes().should(new StaircaseCondition()).check(Program.CLASSES);
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching("alvh.(**)").should().beFreeOfCycles().check(Program.CLASSES);
  }

  @Test
  void every_package_has_its_step() {
    var homeless = new TreeSet<String>();
    for (JavaClass type : Program.CLASSES) {
      if (Staircase.indexOf(type.getPackageName()) < 0) {
        homeless.add(type.getPackageName());
      }
    }
    assertThat(homeless).as("packages that the staircase does not know").isEmpty();
  }

  @Test
  void a_step_downwards_is_found() {
    JavaClasses sinner = new ClassFileImporter().importClasses(alvh.unit.StairSinner.class);

    assertThat(classes().should(new StaircaseCondition()).evaluate(sinner).hasViolation())
        .as("a class of unit that uses market")
        .isTrue();
  }

  @Test
  void the_table_of_architecture_md_is_the_staircase() {
    assertThat(architectureRows())
        .as("rows of the staircase in ARCHITECTURE.md")
        .containsExactlyElementsOf(
            Staircase.STEPS.stream()
                .map(step -> "| `%s`%s | %s |".formatted(step.name(), later(step), step.caption()))
                .toList());
  }

  /** A step without a package is marked, so that the document claims nothing that is not there. */
  private static String later(Staircase.Step step) {
    Path folder = Repository.root().resolve("alvh-core/src/main/java/alvh/" + step.name());
    return Files.exists(folder) ? "" : " (later)";
  }

  private static List<String> architectureRows() {
    return Repository.read("ARCHITECTURE.md")
        .lines()
        .dropWhile(line -> !line.equals(TABLE_START))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
