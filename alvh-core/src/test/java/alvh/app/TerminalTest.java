package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void the_terminal_is_as_wide_as_the_shell_says() {
    assertThat(Terminal.of(Map.of("COLUMNS", "72"), true)).isEqualTo(new Terminal(72, true));
    assertThat(Terminal.of(Map.of("COLUMNS", "3"), true).width()).isEqualTo(40);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), true).width())
        .isEqualTo(Terminal.NONE.width());
  }

  @Test
  void colour_is_for_watched_terminals_whose_user_did_not_decline_it() {
    assertThat(Terminal.of(Map.of(), true).coloured()).isTrue();
    assertThat(Terminal.of(Map.of(), false).coloured()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true).coloured()).isFalse();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true).coloured()).isFalse();
  }
}
