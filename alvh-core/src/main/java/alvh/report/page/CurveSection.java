package alvh.report.page;

import alvh.report.Figures;
import alvh.report.day.CurveOnDay;
import alvh.report.day.CurveOnDay.Settled;
import java.util.List;

/**
 * The curve of VIX futures, today strong and earlier days fading, spot VIX as a dot at no days.
 * Source: look.md.
 */
public final class CurveSection {
  /** What a page with this chart adds to its style sheet. */
  public static final String CSS =
      """
      .age0{fill:none;stroke:var(--ALVH);stroke-width:2.4;color:var(--ALVH)}
      .age1{fill:none;stroke:var(--front);stroke-width:1.4;opacity:.8}
      .age2{fill:none;stroke:var(--front);stroke-width:1.3;opacity:.55;stroke-dasharray:6 2}
      .age3{fill:none;stroke:var(--front);stroke-width:1.2;opacity:.45;stroke-dasharray:2 3}
      circle.age0{fill:var(--ALVH)}
      circle.age1,circle.age2,circle.age3{fill:var(--front);stroke:none}
      """;

  private static final double WIDE = 760;
  private static final double HIGH = 330;
  private static final double ROOM = .08;
  private static final int OLDEST = 3;

  private CurveSection() {}

  /**
   * The section.
   *
   * @param curves today's first, then earlier ones, at most four
   */
  public static String of(List<CurveOnDay> curves) {
    if (curves.isEmpty()) {
      return Html.section("curve", "Futures curve: none was settled today", "");
    }
    CurveOnDay today = curves.getFirst();
    var signs = new String[2 * curves.size()];
    for (int i = 0; i < curves.size(); i++) {
      signs[2 * i] = age(i);
      signs[2 * i + 1] = curves.get(i).when() + ", " + curves.get(i).date();
    }
    return Html.wideSection(
        "curve",
        title(today),
        ChartStyle.key(signs)
            + "<figure>"
            + chart(curves)
            + "</figure>\n"
            + table(curves)
            + Html.source("Settlements of the monthly futures; the dot at no days is VIX."));
  }

  private static String title(CurveOnDay today) {
    Double contango = today.contango();
    Double slope = today.slope();
    if (contango == null || slope == null) {
      return "Futures curve";
    }
    String shape = contango >= 0 ? "contango" : "backwardation";
    return Figures.text(
        "Futures curve: %s of %s %% from F1 to F2, F1 − F2 %s points per 30 days; VIX at %s",
        shape,
        Figures.percent(Math.abs(contango)),
        Figures.number(slope, 2),
        Figures.number(today.vix(), 2));
  }

  private static String age(int i) {
    return "age" + Math.min(i, OLDEST);
  }

  private static String chart(List<CurveOnDay> curves) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    int days = 1;
    for (CurveOnDay curve : curves) {
      low = Math.min(low, curve.vix());
      high = Math.max(high, curve.vix());
      for (Settled point : curve.points()) {
        low = Math.min(low, point.price());
        high = Math.max(high, point.price());
        days = Math.max(days, point.days());
      }
    }
    double room = ROOM * (high - low) + .1;
    var chart =
        new SvgChart(
            "VIX futures by days to expiry",
            WIDE,
            HIGH,
            new Scale(0, days),
            new Scale(Math.max(0, low - room), high + room));
    chart.axes("days to expiry", "points");
    for (int i = curves.size() - 1; i >= 0; i--) {
      draw(chart, curves.get(i), age(i));
    }
    return chart.svg();
  }

  private static void draw(SvgChart chart, CurveOnDay curve, String style) {
    chart.line(
        style,
        curve.points().stream().mapToDouble(Settled::days).toArray(),
        curve.points().stream().mapToDouble(Settled::price).toArray());
    boolean today = style.equals(age(0));
    chart.dot(style, 0, curve.vix(), today ? 5 : 3);
    curve.points().forEach(point -> chart.dot(style, point.days(), point.price(), today ? 3 : 2));
  }

  private static String table(List<CurveOnDay> curves) {
    var table =
        new Table("Futures curve, points")
            .words("Session")
            .numbers("VIX", "")
            .numbers("F2/F1", "%");
    table.numbers("Slope", "F1 − F2 per 30 days");
    int most = curves.stream().mapToInt(curve -> curve.points().size()).max().orElse(0);
    for (int k = 1; k <= most; k++) {
      table.numbers("Month " + k, "");
    }
    for (CurveOnDay curve : curves) {
      Double contango = curve.contango();
      Double slope = curve.slope();
      table.row(curve.date(), curve.when()).cell(Figures.number(curve.vix(), 2));
      table.cell(contango == null ? Figures.UNKNOWN : Figures.percent(contango));
      table.cell(slope == null ? Figures.UNKNOWN : Figures.number(slope, 2));
      for (int k = 0; k < most; k++) {
        boolean there = k < curve.points().size();
        table.cell(
            there ? Figures.number(curve.points().get(k).price(), 2) : Figures.UNKNOWN,
            "",
            there ? curve.points().get(k).expiry() : "");
      }
    }
    return table.html();
  }
}
