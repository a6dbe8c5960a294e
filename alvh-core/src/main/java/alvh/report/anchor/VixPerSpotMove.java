package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.LeastSquares;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By how many points the VIX moves when SPY loses or gains one percent, by the VIX of the day
 * before.
 *
 * <p>One regression in each bucket, ΔVIX on the loss and on the gain with a common constant: the
 * two arms of a bent line. Source: method 0.
 */
final class VixPerSpotMove implements AnchorFamily {
  private static final List<String> PER_LOSS = List.of("1.32", "1.68", "1.31", "1.44", "1.48");
  private static final List<String> PER_GAIN = List.of("-.43", "-.66", "-.78", "-.62", "-1.01");
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "VIX move per SPY percent";
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
    for (int i = 0; i < VixBucket.ALL.size(); i++) {
      VixBucket bucket = VixBucket.ALL.get(i);
      double[] arms = arms(panel, bucket);
      figures.add(Figure.beta("ΔVIX per −1 %, VIX " + bucket.label(), PER_LOSS.get(i), -arms[0]));
      figures.add(Figure.beta("ΔVIX per +1 %, VIX " + bucket.label(), PER_GAIN.get(i), arms[1]));
    }
    return figures;
  }

  /** Points of VIX per percent of return: on losing days, on gaining days. */
  private static double[] arms(Panel panel, VixBucket bucket) {
    double[] returns = panel.logChange(Measure.SPY_PRICE, 1);
    double[] changes = panel.change(Measure.VIX);
    LeastSquares fit = LeastSquares.expanding(3);
    for (int day = 0; day < returns.length; day++) {
      if (bucket.contains(panel.level(Measure.VIX)[day])) {
        double percent = PERCENT * returns[day];
        fit.add(changes[day], 1, Math.min(percent, 0), Math.max(percent, 0));
      }
    }
    return fit.coefficients()
        .map(c -> new double[] {c[1], c[2]})
        .orElse(new double[] {Double.NaN, Double.NaN});
  }
}
