package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is made to fit the terminal, and gets colour only where somebody watches and wants it. */
class TerminalTest {
  private static final String ESCAPE = "\u001b";

  @Test
  void the_shell_says_how_wide_it_is() {
    assertThat(Terminal.of(Map.of("COLUMNS", "132"), true).width()).isEqualTo(132);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(96);
    assertThat(Terminal.of(Map.of("COLUMNS", "3"), true).width()).isEqualTo(40);
  }

  @Test
  void colour_is_for_terminals_and_never_against_the_users_wish() {
    assertThat(Terminal.of(Map.of(), true).strong("x")).isEqualTo(ESCAPE + "[1mx" + ESCAPE + "[0m");
    assertThat(Terminal.of(Map.of(), false).strong("x")).isEqualTo("x");
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true).strong("x")).isEqualTo("x");
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true).faint("x")).isEqualTo("x");
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), true).coloured()).isTrue();
  }

  @Test
  void the_launcher_says_which_streams_are_watched() {
    System.setProperty("alvh.terminals", ",err");
    try {
      assertThat(Terminal.isWatched("err")).isTrue();
      assertThat(Terminal.isWatched("out")).isFalse();
    } finally {
      System.clearProperty("alvh.terminals");
    }
  }

  @Test
  void lines_hold_whole_words_and_a_sign_stays_with_its_number() {
    assertThat(
            new Terminal(40, false).wrapped("  ", "The index fell by nine and a half 9.5 % today."))
        .containsExactly("  The index fell by nine and a half", "  9.5 % today.");
    assertThat(Terminal.wrapped("a verylongwordindeed b", 6))
        .containsExactly("a", "verylongwordindeed", "b");
  }

  @Test
  void prose_stays_readable_in_a_wide_window() {
    assertThat(new Terminal(300, false).wrapped("", "word ".repeat(100).strip()))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a loss of -19.8 %       | a loss of −19.8 %
          (-5) and -$3 and -.5    | (−5) and −$3 and −.5
          2018-02-05              | 2018-02-05
          C2018-01-16 closes      | C2018-01-16 closes
          the 20-day mean         | the 20-day mean
          ±1, 5 - 3               | ±1, 5 - 3
          """)
  void a_minus_is_a_minus_and_a_hyphen_stays_one(String text, String typeset) {
    assertThat(Terminal.typeset(text)).isEqualTo(typeset);
  }
}
