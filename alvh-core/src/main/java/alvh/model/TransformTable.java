package alvh.model;

import alvh.unit.Check;
import java.util.Arrays;

/**
 * A transform tabulated over time to expiry once, for every state: exponents and their slopes at
 * knots a few per cent apart, cubic Hermite between.
 *
 * <p>Source: method 2.7 (tables in time and frequency, once per parameter set).
 */
final class TransformTable {
  /** Distance of two knots, relative: the cubic's error is about 1e-7 of the exponent. */
  private static final double SPACING = 1.08;

  /** Longest step of the integration, years. */
  private static final double LONGEST_STEP = 1 / 504.0;

  /** A step may turn the fastest node by so much, radians. */
  private static final double TURN = 0.5;

  /** Steps from zero to the first knot grow from this share of it. */
  private static final double FIRST_STEP = 1e-6;

  private static final double GROWTH = 1.15;
  private final double[] knots;
  private final Exponents[] values;
  private final Exponents[] slopes;
  private final int count;

  /**
   * @param shortest years to the first knot, above zero
   * @param longest years to the last knot
   */
  TransformTable(AffineParameters set, TransformNodes nodes, double shortest, double longest) {
    count = nodes.count();
    int last = Math.max(1, (int) Math.ceil(Math.log(longest / shortest) / Math.log(SPACING)));
    knots = new double[last + 1];
    values = new Exponents[last + 1];
    slopes = new Exponents[last + 1];
    for (int i = 0; i <= last; i++) {
      knots[i] = shortest * Math.pow(longest / shortest, (double) i / last);
    }
    fill(new Riccati(set, nodes), Exponents.start(nodes), step(set, nodes));
  }

  private static double step(AffineParameters set, TransformNodes nodes) {
    double fastest = 0;
    for (int i = 0; i < nodes.count(); i++) {
      fastest = Math.max(fastest, Math.hypot(nodes.omegaRe()[i], nodes.omegaIm()[i]));
    }
    double speed = fastest * Math.max(set.first().volatility(), set.second().volatility());
    return Math.min(LONGEST_STEP, TURN / Math.max(speed, 1e-9));
  }

  private void fill(Riccati equations, Exponents y, double longestStep) {
    double t = 0;
    double growing = knots[0] * FIRST_STEP;
    for (int i = 0; i < knots.length; i++) {
      while (t < knots[i]) {
        double rest = knots[i] - t;
        double allowed = Math.min(longestStep, growing);
        double step = rest / Math.ceil(rest / allowed);
        equations.step(y, step);
        t = rest <= allowed ? knots[i] : t + step;
        growing *= GROWTH;
      }
      values[i] = y.copy();
      slopes[i] = Exponents.of(count);
      equations.slope(y, slopes[i]);
    }
  }

  double shortest() {
    return knots[0];
  }

  double longest() {
    return knots[knots.length - 1];
  }

  /**
   * Writes the exponents of all nodes.
   *
   * @param years to expiry, within the knots
   */
  void exponents(double years, MarketState state, double[] re, double[] im) {
    exponents(years, state, 0, count, re, im);
  }

  /** Writes the exponents of the nodes in a range. */
  void exponents(double years, MarketState state, int from, int to, double[] re, double[] im) {
    Check.that(
        years >= shortest() && years <= longest(),
        "years to expiry must lie in %s to %s, was %s",
        shortest(),
        longest(),
        years);
    int found = Arrays.binarySearch(knots, years);
    int right = Math.clamp(found >= 0 ? found : -found - 1, 1, knots.length - 1);
    double width = knots[right] - knots[right - 1];
    double s = (years - knots[right - 1]) / width;
    double rest = 1 - s;
    Arrays.fill(re, from, to, 0);
    Arrays.fill(im, from, to, 0);
    values[right - 1].addTo(re, im, from, to, (1 + 2 * s) * rest * rest, state);
    slopes[right - 1].addTo(re, im, from, to, width * s * rest * rest, state);
    values[right].addTo(re, im, from, to, s * s * (3 - 2 * s), state);
    slopes[right].addTo(re, im, from, to, -width * s * s * rest, state);
  }
}
