package alvh.report.page;

import java.util.regex.Pattern;

/** Text that is safe inside HTML. */
final class Html {
  private static final Pattern DATE = Pattern.compile("\\(?\\d{4}-\\d\\d-\\d\\d[).,;]?");

  /** A gain or a loss with its sign before the currency. */
  private static final Pattern AMOUNT = Pattern.compile("[−+]\\$[\\d,]+");

  private static final Pattern INTERVAL = Pattern.compile("\\[([^],]+), ([^],]+)\\]");

  private Html() {}

  /** Escapes what has a meaning in HTML, quotes included. */
  static String escape(String text) {
    var escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * The same for text that is read: dates, and numbers with their percent sign, stay on one line.
   */
  static String text(String text) {
    String kept = escape(text).replace(" %", "\u00a0%");
    kept = INTERVAL.matcher(kept).replaceAll("[$1,\u00a0$2]");
    kept = AMOUNT.matcher(kept).replaceAll("<span class=\"k\">$0</span>");
    return DATE.matcher(kept).replaceAll("<span class=\"k\">$0</span>");
  }

  /** A paragraph of plain text. */
  static String paragraph(String text) {
    return "<p>" + text(text) + "</p>\n";
  }

  /** A paragraph that says where figures come from. */
  static String source(String text) {
    return "<p class=\"source\">" + text(text) + "</p>\n";
  }

  /** Something to unfold. */
  static String details(String summary, String content) {
    return "<details><summary>" + escape(summary) + "</summary>\n" + content + "</details>\n";
  }

  /** A part of the page with its heading. {@code content} is HTML. */
  static String section(String id, String title, String content) {
    return "<section id=\"" + id + "\">\n<h2>" + text(title) + "</h2>\n" + content + "</section>\n";
  }

  /** The same over the full width of the page. */
  static String wideSection(String id, String title, String content) {
    return classed("wide", section(id, title, content));
  }

  /** The same with room for two sections beside it, where there are two columns. */
  static String tallSection(String id, String title, String content) {
    return classed("tall", section(id, title, content));
  }

  private static String classed(String style, String section) {
    return section.replaceFirst("<section ", "<section class=\"" + style + "\" ");
  }
}
