package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.ArmEvidence;
import alvh.report.Comparison;
import alvh.report.Evidence;
import alvh.report.Manifest;
import alvh.report.Resampling;
import alvh.report.SampleRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportPageTest {
  private static final int TWENTY_YEARS = 5_040;
  private static final int THREE_MEGABYTES = 3_000_000;
  private static final Evidence EVIDENCE =
      Evidence.of(SampleRun.of(TWENTY_YEARS, 150), .5, new Resampling());
  private static final String PAGE = page(EVIDENCE);

  /** What is read before any script runs. */
  private static final String READ = PAGE.substring(0, PAGE.indexOf("<script"));

  @Test
  void the_verdict_is_the_heading_and_the_sentences_with_intervals_follow() {
    assertThat(READ).contains("<h1>" + EVIDENCE.verdict() + "</h1>");
    for (Comparison comparison : EVIDENCE.comparisons()) {
      assertThat(READ).contains(Html.text(comparison.equalCost().sentence()));
    }
  }

  @Test
  void every_figure_of_every_arm_stands_in_the_page_before_its_script() {
    for (ArmEvidence arm : EVIDENCE.arms()) {
      for (List<FigureRow> rows : List.of(FigureRow.LEADING, FigureRow.FURTHER)) {
        for (FigureRow row : rows) {
          assertThat(READ)
              .as(row.name())
              .contains(">" + Html.text(row.text().apply(arm)) + "</td>");
        }
      }
    }
  }

  @Test
  void every_figure_says_on_hover_how_it_is_computed() {
    for (FigureRow row : FigureRow.LEADING) {
      assertThat(READ).contains("title=\"" + Html.escape(row.method()) + "\"");
      assertThat(READ).contains("<dt>" + row.name() + "</dt>");
    }
  }

  @Test
  void a_banner_warns_of_prices_that_nobody_quoted() {
    assertThat(READ).contains("class=\"banner\"").contains("that nobody quoted");
  }

  @Test
  void the_page_asks_no_host_for_anything() {
    String own = PAGE.replace(parts().chartLibrary(), "");

    assertThat(own).doesNotContain("http://", "https://", "//cdn", "@import", "<link rel=\"style");
    assertThat(own).doesNotContain("src=").doesNotContain("url(");
    assertThat(own.replace("href=\"trades.csv\"", "").replace("href=\"data:,\"", ""))
        .doesNotContain("href=");
  }

  @Test
  void twenty_years_stay_under_three_megabytes() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(THREE_MEGABYTES);
  }

  @Test
  void nothing_unknown_shows_as_a_programmers_word() {
    assertThat(READ).doesNotContain("NaN", "Infinity", "Optional", "null", "{{");
  }

  @Test
  void what_a_name_holds_cannot_break_the_page() {
    assertThat(READ).contains("a made-up &lt;beta&gt;").doesNotContain("<beta>");
  }

  @Test
  void the_charts_get_numbers_that_are_json() {
    JsonNode data = JsonMapper.shared().readTree(between(PAGE, "id=\"data\">", "</script>"));

    assertThat(data.at("/courses/arms").size()).isEqualTo(3);
    int points = data.at("/courses/day").size();
    assertThat(points).isGreaterThan(2_400);
    assertThat(data.at("/courses/equity/0").size()).isEqualTo(points);
    assertThat(data.at("/courses/falls/2").size()).isEqualTo(points);
    assertThat(data.at("/vix/close").size()).isEqualTo(data.at("/vix/day").size());
    assertThat(data.at("/engine/0/2").asString()).isEqualTo("calm");
    assertThat(data.at("/voters/1/name/0").asString()).isEqualTo("v2");
    assertThat(data.at("/courses/equity/0/0").asLong()).isEqualTo(1_000_000);
  }

  @Test
  void equal_runs_give_equal_pages() {
    Evidence again = Evidence.of(SampleRun.of(TWENTY_YEARS, 150), .5, new Resampling());

    assertThat(page(again)).isEqualTo(PAGE);
  }

  @Test
  void a_run_of_one_session_has_a_page_too() {
    assertThat(page(Evidence.of(SampleRun.of(1, 100), .5, new Resampling())))
        .contains("1 sessions")
        .doesNotContain("{{");
  }

  @Test
  void every_table_is_closed_and_every_section_too() {
    for (String tag : List.of("table", "section", "details", "svg", "tr", "td", "th", "div")) {
      assertThat(count("<" + tag + "[ >]")).as(tag).isEqualTo(count("</" + tag + ">"));
    }
  }

  private static int count(String pattern) {
    return PAGE.substring(0, PAGE.indexOf("<script")).split(pattern, -1).length - 1;
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  static String page(Evidence evidence) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("costs", Map.of("kappa", .5));
    settings.put("tiers", List.of(1, 2));
    var manifest =
        new Manifest(
            "0.1.0",
            "2026-01-01T00:00:00Z",
            1.5,
            evidence.run().from().toString(),
            evidence.run().to().toString(),
            "ab".repeat(32),
            "cd".repeat(32),
            "12".repeat(32),
            List.of(new Manifest.DataFile("VIX_History.csv", "ef".repeat(32), 9_235)),
            false,
            1,
            settings);
    return ReportPage.of(evidence, manifest, parts());
  }

  static PageParts parts() {
    return new PageParts(
        resource("report.html"),
        resource("report.css"),
        resource("report.js"),
        resource("uPlot.iife.min.js"),
        resource("uPlot.min.css"));
  }

  static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream("/alvh/report/web/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
