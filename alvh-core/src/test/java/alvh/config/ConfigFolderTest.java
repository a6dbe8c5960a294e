package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The configurations that come with the program, and how a name finds them. */
class ConfigFolderTest {
  private static final ConfigFolder SHIPPED = new ConfigFolder(Path.of("..", "config"));

  @TempDir private Path folder;

  @Test
  void at_least_three_configurations_come_with_the_program() {
    assertThat(names()).contains("default").hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_is_valid_and_all_but_the_default_change_something(String name) {
    List<Change> changes = new SettingsFile().changes(SHIPPED.find(name));

    assertThat(changes.isEmpty()).as(name).isEqualTo(name.equals("default"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_says_first_what_it_is_for(String name) throws IOException {
    assertThat(Files.readString(SHIPPED.find(name))).startsWith("# ");
  }

  @Test
  void a_path_is_taken_before_a_name() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.yaml"), "{}");

    assertThat(SHIPPED.find(mine.toString())).isEqualTo(mine);
    assertThat(SHIPPED.find("touch")).isEqualTo(SHIPPED.find("touch.yaml")).exists();
  }

  @Test
  void the_launchers_folder_is_searched_wherever_the_program_is_started() {
    String before = System.setProperty(ConfigFolder.ROOT, folder.toString());
    try {
      assertThat(ConfigFolder.ofProcess().folder()).isEqualTo(folder.resolve("config"));
    } finally {
      restore(before);
    }
  }

  @Test
  void an_absent_name_is_refused_with_the_names_there_are() {
    assertThatThrownBy(() -> SHIPPED.find("tuoch"))
        .isInstanceOf(UserError.class)
        .hasMessageContainingAll("no configuration tuoch", "default, ", "touch");
    assertThatThrownBy(() -> new ConfigFolder(folder.resolve("absent")).find("touch"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("check the path");
    assertThatThrownBy(() -> SHIPPED.find("a\0b"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no file name");
  }

  static List<String> names() {
    return SHIPPED.names();
  }

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty(ConfigFolder.ROOT);
    } else {
      System.setProperty(ConfigFolder.ROOT, before);
    }
  }
}
