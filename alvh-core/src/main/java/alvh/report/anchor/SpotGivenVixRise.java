package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import alvh.report.statistic.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What SPY lost over the days in which the VIX rose by five to seven points. Source: method 0.
 *
 * <p>Windows of one, five, ten and 21 days overlap; log returns in percent.
 */
final class SpotGivenVixRise implements AnchorFamily {
  private static final double LEAST_RISE = 5;
  private static final double GREATEST_RISE = 7;
  private static final double PERCENT = 100;

  /** A length of window with its printed count, mean and 5 % quantile. */
  private record Window(int days, String count, String mean, String q05) {}

  private static final List<Window> WINDOWS =
      List.of(
          new Window(1, "45", "-3.46", "-6.3"),
          new Window(5, "191", "-3.82", "-7.9"),
          new Window(10, "280", "-3.99", "-8.8"),
          new Window(21, "303", "-4.69", "-10.1"));

  @Override
  public String name() {
    return "SPY move given a VIX rise of 5 to 7 points";
  }

  @Override
  public Span methodSpan() {
    return SpyAndVix.METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.SPY_PRICE, Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    Panel panel = sample.panel(Measure.SPY_PRICE, Measure.VIX);
    var figures = new ArrayList<Figure>();
    for (Window window : WINDOWS) {
      double[] moves = moves(panel, window.days);
      String over = " over " + window.days + " d";
      figures.add(Figure.count("VIX rises of 5 to 7" + over, window.count, moves.length));
      figures.add(Figure.beta("mean SPY move, %," + over, window.mean, mean(moves)));
      figures.add(
          Figure.quantile("5 % quantile of SPY move, %," + over, window.q05, quantile(moves, .05))
              .differs(
                  -7.95,
                  "It lies on the edge of the print's rounding: -7.96 for a span that ends in"
                      + " September 2025, -7.92 for one that ends in December."));
    }
    figures.add(
        Figure.quantile(
            "95 % quantile of SPY move, %, over 1 d", "-1.9", quantile(moves(panel, 1), .95)));
    figures.add(
        Figure.quantile("deviation of SPY move, %, over 5 d", "1.98", deviation(moves(panel, 5))));
    return figures;
  }

  private static double[] moves(Panel panel, int days) {
    double[] rises = Samples.changes(panel.level(Measure.VIX), days);
    double[] returns = panel.logChange(Measure.SPY_PRICE, days);
    return IntStream.range(0, rises.length)
        .filter(
            i ->
                rises[i] >= LEAST_RISE - Moves.PRICE_ROUNDING
                    && rises[i] <= GREATEST_RISE + Moves.PRICE_ROUNDING)
        .mapToDouble(i -> PERCENT * returns[i])
        .toArray();
  }

  private static double mean(double[] moves) {
    return moves.length == 0 ? Double.NaN : Moments.mean(moves);
  }

  private static double quantile(double[] moves, double p) {
    return moves.length == 0 ? Double.NaN : Samples.quantile(moves, p);
  }

  private static double deviation(double[] moves) {
    return moves.length < 2 ? Double.NaN : Moments.standardDeviation(moves);
  }
}
