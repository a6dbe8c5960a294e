package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Moments;
import java.util.List;
import java.util.Optional;

/** How the VIX moves from day to day and over five days. Source: method 0. */
final class VixMoves implements AnchorFamily {
  private static final int WEEK = 5;

  @Override
  public String name() {
    return "VIX moves";
  }

  @Override
  public Span methodSpan() {
    return Span.of("1990-01-02", "2026-07-23");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    Panel panel = sample.panel(Measure.VIX);
    double[] vix = panel.level(Measure.VIX);
    double[] day = panel.change(Measure.VIX);
    double[] week = Samples.changes(vix, WEEK);
    return List.of(
        Figure.quantile(
            "standard deviation of ΔVIX, points", "1.66", Moments.standardDeviation(day)),
        Figure.beta("first-order autoregression of VIX", ".977", persistence(vix)),
        Figure.count("days with ΔVIX ≥ 5", "94", Moves.countAtLeast(day, 5)),
        Figure.share(
            "share of days with ΔVIX ≥ 5", ".010", Moves.countAtLeast(day, 5) / day.length),
        Figure.count("days with ΔVIX ≥ 7", "45", Moves.countAtLeast(day, 7)),
        Figure.count("days with ΔVIX ≥ 5 over five days", "393", Moves.countAtLeast(week, 5)),
        Figure.count("days with ΔVIX ≥ 7 over five days", "183", Moves.countAtLeast(week, 7)),
        Figure.beta(
            "yearly volatility of ln VIX",
            "1.08",
            Annual.volatility(panel.logChange(Measure.VIX, 1))));
  }

  private static double persistence(double[] vix) {
    double[] before = new double[vix.length - 1];
    double[] after = new double[vix.length - 1];
    System.arraycopy(vix, 0, before, 0, before.length);
    System.arraycopy(vix, 1, after, 0, after.length);
    return Line.through(before, after).slope();
  }
}
