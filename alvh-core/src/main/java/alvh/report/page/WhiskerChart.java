package alvh.report.page;

import alvh.report.Figures;
import alvh.report.statistic.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Estimates as dots with whiskers around a zero line, drawn as vector graphics that need no script.
 * All rows share one scale; every row says its numbers in words beside the picture.
 */
final class WhiskerChart {
  private static final double WIDTH = 360;
  private static final double ROW = 46;
  private static final double TOP = 8;
  private static final double AXIS = 40;
  private static final double MARGIN = 12;
  private static final double DOT = 4.5;

  private final String label;
  private final String unit;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param style class of the style sheet that colours the row
   */
  private record Row(String title, Interval interval, String style) {}

  /**
   * @param label what the picture shows, for those who cannot see it
   * @param unit on the axis
   */
  WhiskerChart(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  WhiskerChart row(String title, Interval interval, String style) {
    rows.add(new Row(title, interval, style));
    return this;
  }

  /** The picture; nothing when there is no row. */
  String svg() {
    if (rows.isEmpty()) {
      return "";
    }
    double height = TOP + ROW * rows.size() + AXIS;
    var svg = new StringBuilder("<svg class=\"whiskers\" viewBox=\"0 0 ");
    svg.append(at(WIDTH)).append(' ').append(at(height));
    svg.append("\" role=\"img\" aria-label=\"").append(Html.escape(label)).append("\">\n");
    double low = Math.min(0, rows.stream().mapToDouble(r -> r.interval().low()).min().orElse(0));
    double high = Math.max(0, rows.stream().mapToDouble(r -> r.interval().high()).max().orElse(0));
    var scale = new Scale(low, high > low ? high : low + 1);
    drawAxis(svg, scale, height);
    for (int i = 0; i < rows.size(); i++) {
      drawRow(svg, scale, rows.get(i), TOP + ROW * i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void drawAxis(StringBuilder svg, Scale scale, double height) {
    double bottom = height - AXIS + 6;
    svg.append(line("axis", MARGIN, bottom, WIDTH - MARGIN, bottom));
    svg.append(line("zero", x(scale, 0), TOP, x(scale, 0), bottom + 4));
    for (double tick : scale.ticks()) {
      svg.append(line("axis", x(scale, tick), bottom, x(scale, tick), bottom + 4));
      svg.append(text("tick", x(scale, tick), bottom + 16, Figures.number(tick, scale.places())));
    }
    svg.append(text("tick", WIDTH / 2, bottom + 28, unit));
  }

  private static void drawRow(StringBuilder svg, Scale scale, Row row, double top) {
    Interval interval = row.interval();
    double y = top + 32;
    svg.append("<g class=\"").append(row.style()).append("\">");
    svg.append(text("name", MARGIN, top + 16, row.title()));
    svg.append(line("whisker", x(scale, interval.low()), y, x(scale, interval.high()), y));
    for (double end : new double[] {interval.low(), interval.high()}) {
      svg.append(line("whisker", x(scale, end), y - 4, x(scale, end), y + 4));
    }
    svg.append("<circle cx=\"").append(at(x(scale, interval.estimate())));
    svg.append("\" cy=\"").append(at(y)).append("\" r=\"").append(at(DOT)).append("\"/></g>\n");
  }

  private static String line(String style, double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        style,
        x1,
        y1,
        x2,
        y2);
  }

  private static String text(String style, double x, double y, String text) {
    return String.format(
        Locale.ROOT,
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
        style,
        x,
        y,
        Html.escape(text));
  }

  private static double x(Scale scale, double value) {
    return MARGIN + scale.share(value) * (WIDTH - 2 * MARGIN);
  }

  private static String at(double position) {
    return ChartJson.number(position, 1);
  }
}
