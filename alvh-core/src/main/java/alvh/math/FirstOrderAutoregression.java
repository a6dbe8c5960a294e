package alvh.math;

import alvh.unit.Check;
import java.util.OptionalDouble;

/** The regression of a series on its own value one step before, x(t) = c + φ·x(t−1) + error. */
public final class FirstOrderAutoregression {
  private static final int FEWEST = 3;

  private FirstOrderAutoregression() {}

  /**
   * φ by least squares; empty when the series does not vary. Needs three values, in order of time.
   */
  public static OptionalDouble coefficient(double[] series) {
    int pairs = series.length - 1;
    Check.that(series.length >= FEWEST, "needs %s values, has %s", FEWEST, series.length);
    double meanBefore = 0;
    double meanAfter = 0;
    for (int i = 0; i < pairs; i++) {
      meanBefore += series[i] / pairs;
      meanAfter += series[i + 1] / pairs;
    }
    double together = 0;
    double alone = 0;
    for (int i = 0; i < pairs; i++) {
      together += (series[i] - meanBefore) * (series[i + 1] - meanAfter);
      alone += (series[i] - meanBefore) * (series[i] - meanBefore);
    }
    return alone == 0 ? OptionalDouble.empty() : OptionalDouble.of(together / alone);
  }

  /** Steps until half of a deviation is gone, ln ½/ln φ; empty unless 0 &lt; φ &lt; 1. */
  public static OptionalDouble halfLife(double[] series) {
    OptionalDouble phi = coefficient(series);
    boolean decays = phi.isPresent() && phi.getAsDouble() > 0 && phi.getAsDouble() < 1;
    return decays
        ? OptionalDouble.of(Math.log(.5) / Math.log(phi.getAsDouble()))
        : OptionalDouble.empty();
  }
}
