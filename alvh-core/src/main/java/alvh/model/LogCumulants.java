package alvh.model;

/**
 * Cumulants of ln(S/F) at one expiry: derivatives at zero of the logarithm of its transform, by the
 * polynomial through seven real points.
 *
 * <p>Source: method 7 (SKEW of the model, from moments and not from a strip of options).
 */
final class LogCumulants {
  private static final double STEP = 0.3;
  private static final double[] SECOND = {2, -27, 270, -490, 270, -27, 2};
  private static final double SECOND_DIVISOR = 180 * STEP * STEP;
  private static final double[] THIRD = {1, -8, 13, 0, -13, 8, -1};
  private static final double THIRD_DIVISOR = 8 * STEP * STEP * STEP;
  private final TransformTable table;
  private final double years;

  LogCumulants(AffineParameters set, double years) {
    this.years = years;
    var points = new double[SECOND.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = (i - points.length / 2) * STEP;
    }
    table = new TransformTable(set, TransformNodes.ofLogarithm(points), years, years * 1.01);
  }

  /** Third cumulant over the second to the power of 3/2. */
  double skewness(MarketState state) {
    var value = new double[SECOND.length];
    table.exponents(years, state, value, new double[SECOND.length]);
    double second = 0;
    double third = 0;
    for (int i = 0; i < value.length; i++) {
      second += SECOND[i] * value[i] / SECOND_DIVISOR;
      third += THIRD[i] * value[i] / THIRD_DIVISOR;
    }
    return third / Math.pow(second, 1.5);
  }
}
