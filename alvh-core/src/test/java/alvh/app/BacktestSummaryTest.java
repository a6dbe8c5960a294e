package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.BacktestDocument;
import alvh.report.Evidence;
import alvh.report.Manifest;
import alvh.report.Resampling;
import alvh.report.SampleRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestSummaryTest {
  private static final String ESCAPE = "\u001b";
  private static final Evidence EVIDENCE =
      Evidence.of(SampleRun.of(600, 100), .5, new Resampling());
  private static final Manifest MANIFEST =
      new Manifest(
          "0.1.0",
          "2026-01-01T00:00:00Z",
          1.5,
          EVIDENCE.run().from().toString(),
          EVIDENCE.run().to().toString(),
          "ab".repeat(32),
          "cd".repeat(32),
          "12".repeat(32),
          List.of(),
          false,
          1,
          Map.of());

  @Test
  void the_verdict_comes_first_and_the_way_on_last() {
    List<String> lines = summary(160, false);

    assertThat(lines.getFirst()).startsWith("The layered hedge ");
    assertThat(lines.getLast()).contains("run/report.html").contains("try alvh today --date ");
  }

  @Test
  void a_wide_terminal_has_one_row_for_every_arm_with_its_course() {
    List<String> lines = summary(160, false);

    assertThat(lines).anyMatch(line -> line.startsWith("arm") && line.contains("Sharpe"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("Layered hedge") && line.matches(".*[▁-█]+$"));
  }

  @Test
  void a_narrow_terminal_has_one_row_for_every_figure() {
    List<String> lines = summary(80, false);

    assertThat(lines).anyMatch(line -> line.startsWith("Sharpe"));
    assertThat(lines).anyMatch(line -> line.startsWith("growth, % a year"));
    assertThat(lines).allMatch(line -> line.length() <= 80);
  }

  @Test
  void nothing_but_text_is_sent_where_colour_is_not_wanted() {
    assertThat(summary(100, false)).noneMatch(line -> line.contains(ESCAPE));
    assertThat(summary(100, true).getFirst()).startsWith(ESCAPE);
  }

  @Test
  void a_course_rises_from_its_lowest_to_its_highest_bar() {
    assertThat(BacktestSummary.course(new double[] {1, 2, 3, 4, 5, 6, 7, 8})).isEqualTo("▁▂▃▄▅▆▇█");
    assertThat(BacktestSummary.course(new double[] {5, 5})).isEqualTo("▁▁");
  }

  @Test
  void the_document_has_the_names_that_others_read() {
    JsonNode document =
        JsonMapper.shared().readTree(Json.text(BacktestDocument.of(EVIDENCE, MANIFEST, "run")));

    assertThat(document.propertyNames())
        .contains("from", "to", "days", "seconds", "journalHash", "arms", "data", "verdict");
    assertThat(document.at("/days").asInt()).isEqualTo(600);
    assertThat(document.at("/arms/0").propertyNames())
        .contains(
            "name",
            "cagr",
            "volatility",
            "sharpe",
            "maxDrawdown",
            "cvar95Monthly",
            "trades",
            "costs");
    assertThat(document.at("/arms/1/name").asString()).isEqualTo("ARM0");
    assertThat(document.at("/data").propertyNames()).contains("real", "reconstructed", "imputed");
    assertThat(document.at("/differences/0/meanAYear").propertyNames())
        .containsExactly("estimate", "low", "high", "level");
  }

  @Test
  void a_figure_that_the_run_cannot_give_is_null_in_the_document() {
    Evidence idle = Evidence.of(SampleRun.of(1, 0), .5, new Resampling());

    JsonNode document =
        JsonMapper.shared().readTree(Json.text(BacktestDocument.of(idle, MANIFEST, "run")));

    assertThat(document.at("/arms/0/sharpe").isNull()).isTrue();
  }

  private static List<String> summary(int width, boolean coloured) {
    return new BacktestSummary(EVIDENCE, MANIFEST, new Terminal(width, coloured)).lines("run");
  }
}
