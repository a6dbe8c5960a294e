package alvh.surface;

/**
 * A slice whose smile can be differentiated, so that it can be examined for arbitrage.
 *
 * <p>Source: method 2.4; V. Durrleman, "From implied to spot volatilities" (2003) for g.
 */
public interface SmileSlice extends VolSurface.Slice {
  /** Total variance w(k) = σ(k)²·T. */
  double totalVariance(double logMoneyness);

  /** dw/dk. */
  double varianceSlope(double logMoneyness);

  /**
   * {@code g = (1 − k·w'/2w)² − w'²/4·(1/w + 1/4) + w''/2}: not negative where no butterfly has a
   * negative price.
   */
  double durrleman(double logMoneyness);

  @Override
  default double volatility(double logMoneyness) {
    return Math.sqrt(totalVariance(logMoneyness) / years());
  }
}
