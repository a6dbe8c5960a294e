package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
  private static final String USER = Path.of("/users/anna").toString();

  @Test
  void the_variable_goes_before_everything() {
    Home home = Home.of(Map.of("ALVH_HOME", "/data/one", "XDG_DATA_HOME", "/x"), "Linux", USER);

    assertThat(home.folder()).isEqualTo(Path.of("/data/one").toAbsolutePath());
    assertThat(home.data()).isEqualTo(Path.of("/data/one/data").toAbsolutePath());
  }

  @Test
  void each_platform_has_its_place_for_data() {
    assertThat(Home.of(Map.of(), "Linux", USER).folder())
        .isEqualTo(Path.of(USER, ".local", "share", "alvh").toAbsolutePath());
    assertThat(Home.of(Map.of("XDG_DATA_HOME", "/x"), "Linux", USER).folder())
        .isEqualTo(Path.of("/x/alvh").toAbsolutePath());
    assertThat(Home.of(Map.of("ALVH_HOME", " "), "Mac OS X", USER).folder())
        .isEqualTo(Path.of(USER, "Library", "Application Support", "alvh").toAbsolutePath());
    assertThat(Home.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", USER).folder())
        .isEqualTo(Path.of("/local/alvh").toAbsolutePath());
  }

  @Test
  void a_name_that_no_folder_can_have_is_the_user_s_error() {
    assertThatThrownBy(() -> Home.of(Map.of("ALVH_HOME", "a\0b"), "Linux", USER))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ALVH_HOME");
  }
}
