package alvh.report.page;

/**
 * What pages of drawn charts add to the report's style sheet: axes, lines and their keys, in light
 * and dark and on paper.
 */
final class ChartStyle {
  static final String CSS =
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
      figure{break-inside:avoid} figcaption{font-size:.9rem;font-weight:600}
      @media(prefers-color-scheme:dark){:root{--ALVH:#6cc4f5;--ARM0:#ff9a5c}}
      """;

  private ChartStyle() {}

  /** A key of lines: style and words by turns. */
  static String key(String... signs) {
    var html = new StringBuilder("<ul class=\"key\">");
    for (int i = 0; i < signs.length; i += 2) {
      html.append("<li><svg viewBox=\"0 0 26 10\" aria-hidden=\"true\"><line class=\"")
          .append(signs[i])
          .append("\" x1=\"0\" y1=\"5\" x2=\"26\" y2=\"5\"/></svg>")
          .append(Html.escape(signs[i + 1]))
          .append("</li>");
    }
    return html + "</ul>\n";
  }

  /** A whole page in the style of the report. {@code head} and {@code sections} are HTML. */
  static String page(String title, String style, String head, String sections) {
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        + "<title>"
        + Html.escape(title)
        + "</title>\n<style>"
        + style
        + "</style></head><body>\n<header>\n"
        + head
        + "</header>\n<main>\n"
        + sections
        + "</main>\n<footer>"
        + Html.paragraph("This computes, it does not advise.")
        + "</footer></body></html>\n";
  }
}
