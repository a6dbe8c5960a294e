package alvh.risk;

import alvh.math.LeastSquares;
import java.util.OptionalDouble;

/**
 * How one thing moves with another of late: a regression with intercept whose observations lose
 * half of their weight every 63 sessions.
 *
 * <p>Source: method I11. It says nothing before 21 observations; the method gives no number.
 */
public final class EwmaSlope {
  private static final double HALF_LIFE = 63;
  private static final int FEWEST = 21;

  private final LeastSquares fit = new LeastSquares(2, Math.pow(.5, 1 / HALF_LIFE));

  /** Takes one session's pair. */
  public void add(double y, double x) {
    fit.add(y, 1, x);
  }

  /** Change of y per unit of x; empty with too few observations, or where x never moved. */
  public OptionalDouble slope() {
    return fit.count() < FEWEST
        ? OptionalDouble.empty()
        : fit.coefficients()
            .map(coefficients -> OptionalDouble.of(coefficients[1]))
            .orElse(OptionalDouble.empty());
  }
}
