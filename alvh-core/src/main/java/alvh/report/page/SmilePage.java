package alvh.report.page;

import java.util.List;

/** What pages of smiles have in common: the frame, the colours, and the keys to them. */
final class SmilePage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--faint:#d9d9d9;--dim:#555;\
      --fit:#0072B2;--backbone:#D55E00;--quote:#E69F00;--vix:#007A5A}
      @media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#151515;--faint:#3a3a3a;\
      --dim:#b0b0b0;--fit:#6CC4F5;--backbone:#FF9A5C;--quote:#C99A3B;--vix:#4FD6AE}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);\
      margin:0 auto;max-width:1180px;padding:1rem}
      p{max-width:75ch} .source{color:var(--dim);font-size:.85rem}
      .smiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(330px,1fr));gap:.5rem}
      figure{margin:0;break-inside:avoid} figcaption{font-size:.9rem;font-weight:600}
      svg{width:100%;height:auto;overflow:visible} svg text{font-size:10px;fill:var(--ink)}
      @media(max-width:600px){.broad text{font-size:20px}}
      .k,td{white-space:nowrap}
      .tick{text-anchor:middle} .side{text-anchor:end} .start{text-anchor:start}
      .grid{stroke:var(--faint);stroke-width:.6} .quote{stroke:var(--quote);stroke-width:2}
      .fit{fill:none;stroke:var(--fit);stroke-width:1.4}
      .vix{fill:none;stroke:var(--vix);stroke-width:1.4;stroke-dasharray:2 3}
      .backbone{fill:none;stroke:var(--backbone);stroke-width:1;stroke-dasharray:4 3}
      .in{fill:var(--fit)} .out{fill:var(--backbone)} .edge{stroke:var(--ink);stroke-width:1}
      .key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.85rem;padding:0;margin:.3rem 0;\
      list-style:none} .key svg{width:26px;height:10px;margin-right:.4rem;vertical-align:middle}
      table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums}
      td,th{padding:.15rem .5rem;text-align:right;border-bottom:1px solid var(--faint)}
      .scroll{overflow-x:auto} @media print{.scroll{overflow:visible} body{font-size:11px}}
      """;

  static final Sign QUOTE = new Sign("quote", "bid to ask");
  static final Sign FIT = new Sign("fit", "the fitted smile");
  static final Sign BACKBONE = new Sign("backbone", "the eSSVI backbone below it");

  private SmilePage() {}

  /**
   * A line or a dot and what it stands for.
   *
   * @param style class of the style sheet
   */
  record Sign(String style, String words) {
    private String html() {
      String drawn =
          switch (style) {
            case "in", "out" -> "<circle class=\"" + style + "\" cx=\"13\" cy=\"5\" r=\"3\"/>";
            case "quote" -> "<line class=\"quote\" x1=\"13\" y1=\"0\" x2=\"13\" y2=\"10\"/>";
            default -> "<line class=\"" + style + "\" x1=\"0\" y1=\"5\" x2=\"26\" y2=\"5\"/>";
          };
      return "<li><svg viewBox=\"0 0 26 10\" aria-hidden=\"true\">"
          + drawn
          + "</svg>"
          + Html.escape(words)
          + "</li>\n";
    }
  }

  /** The signs of a chart with their meaning. */
  static String key(List<Sign> signs) {
    var html = new StringBuilder("<ul class=\"key\">\n");
    for (Sign sign : signs) {
      html.append(sign.html());
    }
    return html + "</ul>\n";
  }

  /** A whole page. {@code content} is HTML. */
  static String of(String title, String answer, String source, String content) {
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        + "<title>"
        + Html.escape(title)
        + "</title>\n<style>"
        + STYLE
        + "</style></head><body>\n<h1>"
        + Html.text(title)
        + "</h1>\n"
        + Html.paragraph(answer)
        + Html.source(source)
        + content
        + "</body></html>\n";
  }
}
