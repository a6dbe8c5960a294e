package alvh.report.page;

/** Text that is safe inside HTML. */
final class Html {
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

  /** A paragraph of plain text. */
  static String paragraph(String text) {
    return "<p>" + escape(text) + "</p>\n";
  }

  /** A paragraph that says where figures come from. */
  static String source(String text) {
    return "<p class=\"source\">" + escape(text) + "</p>\n";
  }

  /** Something to unfold. */
  static String details(String summary, String content) {
    return "<details><summary>" + escape(summary) + "</summary>\n" + content + "</details>\n";
  }

  /** A part of the page with its heading. {@code content} is HTML. */
  static String section(String id, String title, String content) {
    return "<section id=\""
        + id
        + "\">\n<h2>"
        + escape(title)
        + "</h2>\n"
        + content
        + "</section>\n";
  }

  /** The same over the full width of the page. */
  static String wideSection(String id, String title, String content) {
    return section(id, title, content).replaceFirst("<section ", "<section class=\"wide\" ");
  }
}
