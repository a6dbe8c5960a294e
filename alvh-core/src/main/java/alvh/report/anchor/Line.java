package alvh.report.anchor;

import alvh.math.LeastSquares;
import java.util.function.DoublePredicate;

/**
 * A straight line fitted to points by least squares: y = intercept + slope · x.
 *
 * @param slope NaN when there are too few points to tell
 * @param residualDeviation root of the squared residuals over n − 2, unit of y
 */
record Line(double slope, double residualDeviation) {
  private static final int COEFFICIENTS = 2;

  static Line through(double[] x, double[] y) {
    return through(x, y, x, any -> true);
  }

  /** Only through the points whose {@code key} satisfies the condition. */
  static Line through(double[] x, double[] y, double[] key, DoublePredicate condition) {
    LeastSquares fit = LeastSquares.expanding(COEFFICIENTS);
    for (int i = 0; i < x.length; i++) {
      if (condition.test(key[i])) {
        fit.add(y[i], 1, x[i]);
      }
    }
    return fit.coefficients()
        .map(c -> new Line(c[1], Math.sqrt(fit.squaredResiduals() / (fit.count() - COEFFICIENTS))))
        .orElse(new Line(Double.NaN, Double.NaN));
  }
}
