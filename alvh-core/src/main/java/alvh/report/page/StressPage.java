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
      figure svg{width:100%;height:auto;overflow:visible} svg text{font-size:10px;fill:var(--front)}
      @media(max-width:600px){.broad text{font-size:20px}}
      .tick{text-anchor:middle} .side{text-anchor:end} .start{text-anchor:start}
      .grid{stroke:var(--grid);stroke-width:.8} .zero{stroke:var(--muted);stroke-width:1}
      .net{fill:none;stroke:var(--ALVH);stroke-width:2.2}
      .condors{fill:none;stroke:var(--ARM0);stroke-width:1.4}
      .hedge{fill:none;stroke:var(--muted);stroke-width:1.4;stroke-dasharray:4 3}
      ul.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.3rem 0;list-style:none}
      ul.key svg{width:26px;height:10px;margin-right:.4rem;vertical-align:middle}
      .small{display:grid;grid-template-columns:repeat(auto-fill,minmax(290px,1fr));\
      gap:.8rem 1.4rem}
      figure{break-inside:avoid} figcaption{font-size:.9rem;font-weight:600}
      .planes{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem}
      @media(min-width:1100px){.planes{grid-template-columns:repeat(2,minmax(0,1fr))}}
      @media(prefers-color-scheme:dark){:root{--ALVH:#6cc4f5;--ARM0:#ff9a5c}}
      @media print{.planes,.small{display:block} .small figure{max-width:12cm}}
      """;

  private StressPage() {}

  /** The page; equal reports give the same text. */
  public static String of(StressReport report, PageParts parts) {
    String title = "Stress of " + report.date();
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        + "<title>"
        + Html.escape(title)
        + "</title>\n<style>"
        + parts.style()
        + STYLE
        + "</style></head><body>\n<header>\n"
        + head(report)
        + "</header>\n<main>\n"
        + sections(report)
        + "</main>\n<footer>"
        + Html.paragraph("This computes, it does not advise.")
        + "</footer></body></html>\n";
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
