package alvh.report.page;

import alvh.report.Figures;
import alvh.report.stress.StressReport;

/**
 * The stress of a book as one page that needs nothing else: heat maps, episodes, tables. Source:
 * method C9.
 */
public final class StressPage {
  private static final String STYLE =
      """
      .small{display:grid;grid-template-columns:repeat(auto-fill,minmax(290px,1fr));\
      gap:.8rem 1.4rem}
      .planes{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem}
      @media(min-width:1100px){.planes{grid-template-columns:repeat(2,minmax(0,1fr))}}
      .planes table{width:100%;font-size:.8125rem} .planes td,.planes th.n{padding:3px 5px}
      .planes thead th{white-space:nowrap}
      @media(max-width:600px){.planes table{font-size:.62rem}
      .planes td,.planes th{padding:3px 1px}}
      @media print{.planes,.small{display:block} .small figure{max-width:12cm}}
      """;

  private StressPage() {}

  /** The page; equal reports give the same text. */
  public static String of(StressReport report, PageParts parts) {
    return ChartStyle.page(
        "Stress of " + report.date(),
        parts.style() + ChartStyle.CSS + STYLE,
        head(report),
        sections(report));
  }

  private static String head(StressReport report) {
    Double account = report.account();
    String kicker =
        Figures.text(
            "Stress of the book of %s: S&P 500 at %s, VIX at %s, %d positions, account %s",
            report.date(),
            Figures.number(report.market().index(), 2),
            Figures.number(report.market().vix(), 2),
            report.legs().size(),
            account == null ? "unknown" : "$" + Figures.dollars(account));
    int sentence = report.answer().indexOf(" VIX up ");
    String first = sentence < 0 ? report.answer() : report.answer().substring(0, sentence);
    String rest = sentence < 0 ? "" : Html.paragraph(report.answer().substring(sentence + 1));
    return "<p class=\"kicker\">"
        + Html.text(kicker)
        + "</p>\n<h1>"
        + Html.text(first)
        + "</h1>\n"
        + rest;
  }

  private static String sections(StressReport report) {
    String assumed = assumed(report);
    return report.legs().isEmpty()
        ? assumed
        : String.join(
            "\n",
            StressPlanes.of(report),
            StressEpisodes.of(report),
            StressTables.joint(report),
            StressTables.margins(report),
            StressTables.rules(report),
            StressEpisodes.nearest(report),
            StressTables.legs(report),
            assumed);
  }

  private static String assumed(StressReport report) {
    var list = new StringBuilder("<ul>\n");
    report.notes().forEach(note -> list.append("<li>").append(Html.text(note)).append("</li>\n"));
    return Html.section("assumed", "What is assumed", list + "</ul>\n");
  }
}
