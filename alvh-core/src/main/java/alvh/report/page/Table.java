package alvh.report.page;

import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the page: the first column names the row, numbers stand to the right. Headings carry
 * the unit; what is hovered over explains itself.
 */
final class Table {
  /** "hypothetical" and a date fit, a sentence does not. */
  private static final int TOGETHER = 16;

  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private int cells;

  private record Column(String title, String unit, String hover, boolean number) {}

  Table(String caption) {
    this.caption = caption;
  }

  /** A column of words. */
  Table words(String title) {
    columns.add(new Column(title, "", "", false));
    return this;
  }

  /** A column of numbers; an empty unit is left out. */
  Table numbers(String title, String unit) {
    return numbers(title, unit, "");
  }

  /** The same, explained on hover. */
  Table numbers(String title, String unit, String hover) {
    columns.add(new Column(title, unit, hover, true));
    return this;
  }

  /** Starts a row; {@code hover} explains it and may be empty. */
  Table row(String title, String hover) {
    endRow();
    body.append("<tr><th scope=\"row\"");
    body.append(keepsTogether(title) ? " class=\"k\"" : "").append(hover(hover)).append('>');
    body.append(Html.text(title)).append("</th>");
    cells = 1;
    return this;
  }

  Table row(String title) {
    return row(title, "");
  }

  /** The next cell. */
  Table cell(String text) {
    return cell(text, "", "");
  }

  /** The next cell with a class of the style sheet and a hover, either may be empty. */
  Table cell(String text, String style, String hover) {
    Check.that(cells < columns.size(), "row of %s has too many cells", caption);
    boolean number = columns.get(cells).number();
    String classes = (number ? "n " : "") + (keepsTogether(text) ? "k " : "") + style;
    body.append("<td");
    if (!classes.isBlank()) {
      body.append(" class=\"").append(classes.strip()).append('"');
    }
    body.append(hover(hover)).append('>').append(Html.text(text)).append("</td>");
    cells++;
    return this;
  }

  /** Short texts and dates do not wrap; a number with a remark may. */
  private static boolean keepsTogether(String text) {
    return text.length() <= TOGETHER && text.indexOf('(') < 0;
  }

  private void endRow() {
    if (cells > 0) {
      Check.that(cells == columns.size(), "row of %s has %s cells", caption, cells);
      body.append("</tr>\n");
      cells = 0;
    }
  }

  private static String hover(String text) {
    return text.isEmpty() ? "" : " title=\"" + Html.escape(text) + "\"";
  }

  /** The whole table, in a frame that scrolls sideways where the screen is narrow. */
  String html() {
    endRow();
    var html = new StringBuilder();
    html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    html.append(Html.escape(caption)).append("\"><table>\n<caption>");
    html.append(Html.escape(caption)).append("</caption>\n<thead><tr>");
    for (Column column : columns) {
      html.append("<th scope=\"col\"").append(column.number() ? " class=\"n\"" : "");
      html.append(hover(column.hover())).append('>').append(Html.escape(column.title()));
      if (!column.unit().isEmpty()) {
        html.append(" <small>").append(Html.escape(column.unit())).append("</small>");
      }
      html.append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n").append(body);
    return html.append("</tbody></table></div>\n").toString();
  }
}
