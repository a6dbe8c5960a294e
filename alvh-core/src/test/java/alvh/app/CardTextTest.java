package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card as it is read: in its order, within its width, on any terminal. */
class CardTextTest {
  private static final List<String> ORDER =
      List.of(
          "Engine 2",
          "Orders for the close of",
          "Vote:",
          "Size of the hedge",
          "Ladder after these orders",
          "Condors held",
          "Seen",
          "Readings without a vote",
          "What would change this",
          "How sure this is",
          "Replayed from");

  @TempDir private static Path folder;

  @BeforeAll
  static void fillAStore() throws IOException {
    Path files = MadeUpMarket.write(folder.resolve("files"));
    new Shell(folder.resolve("home")).run("data", "import", files.toString());
  }

  private static List<String> card(String date, Terminal terminal) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var home = new Home(folder.resolve("home"));
    var session = new Session(home, stream, stream, terminal, false, Clock.systemUTC());
    assertThat(new Main(session).run("today", "--date", date)).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-01-03", "2017-09-29", "2018-02-05", "2018-09-28"})
  void answers_first_and_says_how_sure_it_is_last(String date) {
    List<String> lines = card(date, Terminal.NONE);

    assertThat(lines.getFirst()).contains(date, "16:30 ET");
    assertThat(ORDER.stream().map(heading -> find(lines, heading)))
        .as("lines of %s", ORDER)
        .isSorted()
        .doesNotContain(-1);
  }

  private static int find(List<String> lines, String text) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(text))
        .findFirst()
        .orElse(-1);
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 80, 96, 140})
  void stays_within_the_width(int width) {
    assertThat(card("2018-02-05", new Terminal(width, false)))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
  }

  @Test
  void has_no_trailing_blanks_no_hyphen_for_a_minus_and_no_number_that_is_none() {
    assertThat(card("2018-02-05", Terminal.NONE))
        .noneMatch(line -> line.endsWith(" "))
        .noneMatch(line -> line.matches(".*(?<![\\w.)-])-\\d.*"))
        .noneMatch(line -> line.contains("NaN") || line.contains("null"));
  }

  @Test
  void is_text_and_nothing_else_where_colour_is_not_wanted() {
    assertThat(card("2018-02-05", Terminal.NONE)).noneMatch(line -> line.contains("\u001b"));
    assertThat(card("2018-02-05", new Terminal(96, true)))
        .anyMatch(line -> line.contains("\u001b"));
  }
}
