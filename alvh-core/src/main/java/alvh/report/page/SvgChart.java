package alvh.report.page;

import alvh.report.Figures;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * One chart as vector graphics that need no script: axes with ticks and units, lines, bars and
 * dots, in the coordinates of what is shown.
 */
final class SvgChart {
  private static final double LEFT = 44;
  private static final double RIGHT = 22;
  private static final double TOP = 24;
  private static final double BOTTOM = 34;

  /** A chart of that width shrinks on a phone: its words are larger there and need more room. */
  private static final double BROAD = 600;

  private static final double MORE_ROOM = 1.4;

  private static final double NOTCH = 7;

  private final double room;
  private final double width;
  private final double height;
  private final Scale across;
  private final Scale up;
  private final StringBuilder svg = new StringBuilder();

  SvgChart(String label, double width, double height, Scale across, Scale up) {
    this.room = width > BROAD ? MORE_ROOM : 1;
    this.width = width;
    this.height = height;
    this.across = across;
    this.up = up;
    svg.append(
        text(
            "<svg%s viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">%n",
            width > BROAD ? " class=\"broad\"" : "", width, height, Html.escape(label)));
  }

  /** Ticks, their numbers and the units. */
  SvgChart axes(String unitAcross, String unitUp) {
    return axes(unitAcross, unitUp, tick -> Figures.number(tick, across.places()));
  }

  /** The same with calendar years across, which have no thousands to separate. */
  SvgChart axesOfYears(String unitUp) {
    return axes("", unitUp, year -> Long.toString(Math.round(year)));
  }

  private SvgChart axes(String unitAcross, String unitUp, DoubleFunction<String> form) {
    for (double tick : across.ticks()) {
      svg.append(segment("grid", x(tick), room * TOP, x(tick), height - room * BOTTOM));
      svg.append(word("tick", x(tick), height - room * (BOTTOM - 13), form.apply(tick)));
    }
    for (double tick : up.ticks()) {
      svg.append(segment("grid", room * LEFT, y(tick), width - RIGHT, y(tick)));
      svg.append(
          word("side", room * LEFT - 5, y(tick) + room * 3, Figures.number(tick, up.places())));
    }
    svg.append(word("tick", 0.5 * (room * LEFT + width - RIGHT), height - room * 5, unitAcross));
    svg.append(word("start", 2, room * 11, unitUp));
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

  /** A shaded stretch of the axis across, clipped at its ends. */
  SvgChart band(String style, double from, double to) {
    double left = x(Math.max(from, across.low()));
    double right = x(Math.min(to, across.high()));
    svg.append(
        text(
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n",
            style, left, room * TOP, Math.max(0, right - left), height - room * (TOP + BOTTOM)));
    return this;
  }

  /** A line from top to bottom. */
  SvgChart mark(String style, double at) {
    if (across.contains(at)) {
      svg.append(segment(style, x(at), room * TOP, x(at), height - room * BOTTOM));
    }
    return this;
  }

  /** A short tick that stands on the axis across. */
  SvgChart notch(String style, double at) {
    if (across.contains(at)) {
      double bottom = height - room * BOTTOM;
      svg.append(segment(style, x(at), bottom - NOTCH, x(at), bottom));
    }
    return this;
  }

  /** A vertical bar from one value to another, clipped at the axes. */
  SvgChart bar(String style, double at, double from, double to) {
    if (across.contains(at) && to >= up.low() && from <= up.high()) {
      double bottom = y(Math.max(up.low(), from));
      svg.append(segment(style, x(at), bottom, x(at), y(Math.min(up.high(), to))));
    }
    return this;
  }

  /** A dot; false where it lies beyond the axes and is not drawn. */
  boolean dot(String style, double at, double value) {
    return dot(style, at, value, 1.4);
  }

  /** The same of another radius. */
  boolean dot(String style, double at, double value, double radius) {
    boolean within = within(at, value);
    if (within) {
      svg.append(
          text(
              "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>%n",
              style, x(at), y(value), radius));
    }
    return within;
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
    return across.contains(at) && up.contains(value);
  }

  private double x(double value) {
    return room * LEFT + across.share(value) * (width - room * LEFT - RIGHT);
  }

  private double y(double value) {
    return height - room * BOTTOM - up.share(value) * (height - room * TOP - room * BOTTOM);
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
