package alvh.report.anchor;

import alvh.market.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By how much SPY moves on a day with a rise of the VIX by one point, by the VIX of the day before.
 *
 * <p>Ordinary regression of the log return in percent on ΔVIX, within each bucket. Source: method
 * 0.
 */
final class SpotPerVixPoint implements AnchorFamily {
  private static final List<String> SLOPES = List.of("-.54", "-.48", "-.55", "-.58", "-.56");
  private static final List<String> RESIDUALS = List.of(".39", ".49", ".69", ".94", "1.55");
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "SPY move per VIX point";
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
    double[] returns = panel.logChange(Measure.SPY_PRICE, 1);
    double[] percent = Arrays.stream(returns).map(r -> PERCENT * r).toArray();
    double[] before = Arrays.copyOf(panel.level(Measure.VIX), percent.length);
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < VixBucket.ALL.size(); i++) {
      VixBucket bucket = VixBucket.ALL.get(i);
      Line line = Line.through(panel.change(Measure.VIX), percent, before, bucket::contains);
      figures.add(
          Figure.beta("dS/S per VIX point, %, VIX " + bucket.label(), SLOPES.get(i), line.slope()));
      figures.add(
          Figure.beta(
              "its residual deviation, %, VIX " + bucket.label(),
              RESIDUALS.get(i),
              line.residualDeviation()));
    }
    return figures;
  }
}
