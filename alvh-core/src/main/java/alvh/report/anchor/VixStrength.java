package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.RelativeStrength;
import alvh.math.Samples;
import java.util.List;
import java.util.Optional;

/** How rarely the relative strength of the VIX is extreme. Source: method 0. */
final class VixStrength implements AnchorFamily {
  private static final int LENGTH = 14;
  private static final double HIGH = 70;
  private static final double LOW = 30;

  @Override
  public String name() {
    return "VIX relative strength";
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
    double[] vix = strength(sample.panel(Measure.VIX).level(Measure.VIX), LENGTH);
    return List.of(
        Figure.share("share of days with RSI14 of VIX > 70", ".021", share(vix, true))
            .differs(
                .0178,
                "With α = 1/14, as RSI_n is defined in the notation, it is .018; the printed pair"
                    + " .021 and .005 comes out with α = 1/13."),
        Figure.share("share of days with RSI14 of VIX < 30", ".005", share(vix, false)));
  }

  private static double[] strength(double[] levels, int length) {
    var strength = new RelativeStrength(length);
    double[] values = new double[Math.max(0, levels.length - length)];
    for (int day = 0; day < levels.length; day++) {
      strength.add(levels[day]);
      if (day >= length) {
        values[day - length] = strength.value();
      }
    }
    return values;
  }

  private static double share(double[] values, boolean high) {
    return values.length == 0
        ? Double.NaN
        : Samples.share(values, value -> high ? value > HIGH : value < LOW);
  }
}
