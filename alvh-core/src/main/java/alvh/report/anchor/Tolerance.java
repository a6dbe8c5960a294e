package alvh.report.anchor;

import java.math.BigDecimal;

/**
 * How far a recomputed figure may lie from the printed one.
 *
 * <p>A print is never exacter than half of its last digit, so that much is always allowed: .48 may
 * stand for .475.
 *
 * <p>Source: method 1.12, "Anchors". Levels, means and deviations are held to the tolerance of
 * quantiles; correlations, volatilities and moments to that of betas, where the method names none.
 */
public enum Tolerance {
  COUNT(.02, true),
  QUANTILE(.02, false),
  SHARE(.003, false),
  BETA(.03, false);

  /** Against rounding in the comparison itself. */
  private static final double EPSILON = 1e-9;

  private final double width;
  private final boolean relative;

  Tolerance(double width, boolean relative) {
    this.width = width;
    this.relative = relative;
  }

  /** The greatest distance allowed, in the unit of the figure. */
  double around(BigDecimal printed) {
    double allowed = relative ? width * Math.abs(printed.doubleValue()) : width;
    double halfDigit = .5 * Math.pow(10, -printed.scale());
    return Math.max(allowed, halfDigit);
  }

  boolean allows(BigDecimal printed, double value) {
    return Math.abs(value - printed.doubleValue()) <= around(printed) + EPSILON;
  }
}
