package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import alvh.report.statistic.Moments;
import java.util.List;
import java.util.Optional;

/**
 * The other indices of the VIX family relative to the VIX. Source: method 0.
 *
 * <p>The printed means belong to the years since 2011, in which all of them exist: the mean of
 * VIX6M over VIX is 1.224 there and 1.203 from its own beginning in 2008.
 */
final class FamilyRatios implements AnchorFamily {
  @Override
  public String name() {
    return "ratios of the VIX family";
  }

  @Override
  public Span methodSpan() {
    return Span.of("2011-01-01", "2026-07-23");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.VIX3M, Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    double[] quarter = ratio(sample, Measure.VIX3M);
    double[] half = ratio(sample, Measure.VIX6M);
    double[] nineDays = ratio(sample, Measure.VIX9D);
    return List.of(
        Figure.quantile("mean VIX3M / VIX", "1.126", mean(quarter)),
        Figure.quantile("1 % quantile of VIX3M / VIX", ".87", quantile(quarter, .01)),
        Figure.quantile("99 % quantile of VIX3M / VIX", "1.31", quantile(quarter, .99)),
        Figure.share("share of days with VIX3M > VIX", ".92", share(quarter, true)),
        Figure.quantile("mean VIX6M / VIX", "1.224", mean(half)),
        Figure.quantile("mean VIX9D / VIX", ".947", mean(nineDays)),
        Figure.share("share of days with VIX > VIX9D", ".73", share(nineDays, false)));
  }

  private static double[] ratio(Sample sample, Measure over) {
    return sample.panel(over, Measure.VIX).ratio(over, Measure.VIX);
  }

  private static double mean(double[] ratios) {
    return ratios.length == 0 ? Double.NaN : Moments.mean(ratios);
  }

  private static double quantile(double[] ratios, double p) {
    return ratios.length == 0 ? Double.NaN : Samples.quantile(ratios, p);
  }

  private static double share(double[] ratios, boolean above) {
    return ratios.length == 0
        ? Double.NaN
        : Samples.share(ratios, ratio -> above ? ratio > 1 : ratio < 1);
  }
}
