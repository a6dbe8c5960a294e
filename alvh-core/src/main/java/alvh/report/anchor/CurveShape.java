package alvh.report.anchor;

import alvh.math.Samples;
import alvh.report.statistic.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How steep the VIX futures curve is between its first two contracts. Source: method 0.
 *
 * <p>The method counts 3,711 days, and 3,716 in its settled points; 3,716 sessions have curves
 * here.
 */
final class CurveShape implements AnchorFamily {
  /** The months of the method's panel of VIX futures. */
  static final Span METHOD_SPAN = Span.of("2007-04-01", "2021-12-31");

  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "VX curve";
  }

  @Override
  public Span methodSpan() {
    return METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.curves().extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    CurvePanel curves = sample.curves();
    double[] first = curves.price(1);
    double[] second = curves.price(2);
    double[] steepness = new double[first.length];
    Arrays.setAll(steepness, day -> PERCENT * (second[day] / first[day] - 1));
    double[] basis = new double[first.length];
    Arrays.setAll(basis, day -> first[day] - curves.vix().get(day));
    return List.of(
        Figure.count("days with a curve", "3711", first.length),
        Figure.share("share of days with F2 > F1", ".815", Samples.share(steepness, s -> s > 0)),
        Figure.share("share of days with F1 > VIX", ".774", Samples.share(basis, b -> b > 0)),
        Figure.quantile("mean F2/F1 − 1, %", "5.6", Moments.mean(steepness)),
        Figure.quantile("1 % quantile of F2/F1 − 1, %", "-16.8", quantile(steepness, .01)),
        Figure.quantile("5 % quantile of F2/F1 − 1, %", "-6.4", quantile(steepness, .05)),
        Figure.quantile("95 % quantile of F2/F1 − 1, %", "15.8", quantile(steepness, .95)));
  }

  private static double quantile(double[] steepness, double p) {
    return Samples.quantile(steepness, p);
  }
}
