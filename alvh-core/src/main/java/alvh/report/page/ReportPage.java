package alvh.report.page;

import alvh.report.Comparison;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.Manifest;
import alvh.unit.Check;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The report of a run as one self-contained page: the answer, the few figures behind it, the
 * pictures, the tables, and what is uncertain. It asks no other host for anything and is readable
 * before its script runs.
 */
public final class ReportPage {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private ReportPage() {}

  /** Renders the page; equal evidence and manifest give the same text. */
  public static String of(Evidence evidence, Manifest manifest, PageParts parts) {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("title", Html.escape("Backtest " + span(evidence)));
    places.put("chartStyle", parts.chartStyle());
    places.put("style", parts.style());
    places.put("head", head(evidence, manifest));
    places.put("sections", sections(evidence, manifest));
    places.put("data", ChartContent.json(evidence));
    places.put("chartLibrary", parts.chartLibrary());
    places.put("script", parts.script());
    return filled(parts.template(), places);
  }

  private static String head(Evidence evidence, Manifest manifest) {
    var head = new StringBuilder("<p class=\"kicker\">");
    head.append(Html.text("Backtest, " + span(evidence) + ", "));
    head.append(Figures.count(evidence.run().days().size())).append(" sessions</p>\n<h1>");
    head.append(Html.text(evidence.verdict())).append("</h1>\n");
    for (Comparison comparison : evidence.comparisons()) {
      head.append(Html.paragraph(comparison.equalCost().sentence()));
    }
    evidence.shortRun().ifPresent(words -> head.append(SourcesSection.note(words)));
    head.append(SourcesSection.banner(evidence.sources(), manifest));
    return head.append(SourcesSection.hindsight(evidence)).toString();
  }

  private static String sections(Evidence evidence, Manifest manifest) {
    return String.join(
        "\n",
        FiguresSection.leading(evidence),
        ComparisonSection.of(evidence),
        TradesSection.of(evidence),
        GroupsSection.of(evidence),
        CoursesSection.of(evidence),
        MonthsSection.of(evidence),
        CrisesSection.of(evidence),
        HedgeSection.of(evidence),
        AttributionSection.of(evidence),
        CloseUpSection.of(evidence),
        CostsSection.of(evidence, manifest.isOptimistic()),
        MarginSection.of(evidence.run()),
        VotesSection.of(evidence),
        RollingSection.of(evidence),
        TailSection.of(evidence),
        FiguresSection.further(evidence),
        SourcesSection.of(evidence, manifest),
        WordsSection.of(),
        TradesSection.list(evidence),
        ConfigurationSection.of(manifest));
  }

  private static String span(Evidence evidence) {
    return evidence.run().from() + " to " + evidence.run().to();
  }

  /** Replaces each place once, left to right; what is put in is not searched again. */
  private static String filled(String template, Map<String, String> places) {
    var page = new StringBuilder();
    int from = 0;
    for (int at = template.indexOf(OPEN); at >= 0; at = template.indexOf(OPEN, from)) {
      int end = template.indexOf(CLOSE, at);
      String name = template.substring(at + OPEN.length(), end);
      Check.that(places.containsKey(name), "the template has an unknown place %s", name);
      page.append(template, from, at).append(places.getOrDefault(name, ""));
      from = end + CLOSE.length();
    }
    return page.append(template.substring(from)).toString();
  }
}
