package alvh.report.page;

import alvh.report.Figures;
import java.util.Locale;

/**
 * One chart as vector graphics that need no script: axes with ticks and units, lines, bars and
 * dots, in the coordinates of what is shown.
 */
final class SvgChart {
  private static final double LEFT = 44;
  private static final double RIGHT = 10;
  private static final double TOP = 8;
  private static final double BOTTOM = 34;
  private static final int TICKS = 5;

  private final double width;
  private final double height;
  private final double lowX;
  private final double highX;
  private final double lowY;
  private final double highY;
  private final StringBuilder svg = new StringBuilder();

  /** The ranges of both axes must not be empty. */
  SvgChart(
      String label,
      double width,
      double height,
      double lowX,
      double highX,
      double lowY,
      double highY) {
    this.width = width;
    this.height = height;
    this.lowX = lowX;
    this.highX = highX;
    this.lowY = lowY;
    this.highY = highY;
    svg.append(
        text(
            "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">%n",
            width, height, Html.escape(label)));
  }

  /** Ticks, their numbers and the units. */
  SvgChart axes(String unitX, int placesX, String unitY, int placesY) {
    for (int i = 0; i <= TICKS; i++) {
      double valueX = lowX + (highX - lowX) * i / TICKS;
      double valueY = lowY + (highY - lowY) * i / TICKS;
      svg.append(segment("grid", x(valueX), TOP, x(valueX), height - BOTTOM));
      svg.append(segment("grid", LEFT, y(valueY), width - RIGHT, y(valueY)));
      svg.append(word("tick", x(valueX), height - BOTTOM + 13, Figures.number(valueX, placesX)));
      svg.append(word("side", LEFT - 5, y(valueY) + 3, Figures.number(valueY, placesY)));
    }
    svg.append(word("tick", 0.5 * (LEFT + width - RIGHT), height - 5, unitX));
    svg.append(word("start", 2, TOP + 3, unitY));
    return this;
  }

  /** A line through the points; those beyond the axes are cut off. */
  SvgChart line(String style, double[] xs, double[] ys) {
    var points = new StringBuilder();
    for (int i = 0; i < xs.length; i++) {
      if (within(xs[i], ys[i])) {
        points.append(text("%.1f,%.1f ", x(xs[i]), y(ys[i])));
      }
    }
    svg.append(text("<polyline class=\"%s\" points=\"%s\"/>%n", style, points.toString().strip()));
    return this;
  }

  /** A vertical bar from one value to another, clipped at the axes. */
  SvgChart bar(String style, double at, double from, double to) {
    if (at >= lowX && at <= highX && to >= lowY && from <= highY) {
      double bottom = y(Math.max(lowY, from));
      svg.append(segment(style, x(at), bottom, x(at), y(Math.min(highY, to))));
    }
    return this;
  }

  SvgChart dot(String style, double at, double value) {
    if (within(at, value)) {
      svg.append(
          text(
              "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"1.4\"/>%n",
              style, x(at), y(value)));
    }
    return this;
  }

  SvgChart name(double at, double value, String words) {
    if (within(at, value)) {
      svg.append(word("start", x(at) + 2, y(value), words));
    }
    return this;
  }

  String svg() {
    return svg + "</svg>\n";
  }

  private boolean within(double at, double value) {
    return at >= lowX && at <= highX && value >= lowY && value <= highY;
  }

  private double x(double value) {
    return LEFT + (value - lowX) / (highX - lowX) * (width - LEFT - RIGHT);
  }

  private double y(double value) {
    return height - BOTTOM - (value - lowY) / (highY - lowY) * (height - TOP - BOTTOM);
  }

  private static String segment(String style, double x1, double y1, double x2, double y2) {
    return text(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
        style, x1, y1, x2, y2);
  }

  private static String word(String style, double x, double y, String words) {
    return text(
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n", style, x, y, Html.escape(words));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
