package alvh.surface;

/**
 * The fair strike of a variance swap on one expiry of a surface, by replication over all strikes.
 *
 * <p>It pays the variance of a path without jumps; with jumps the same strip is worth
 * 2λE[e^J−1−J]−λE[J²] more than the realised variance. The tails beyond twelve standard deviations
 * below and eight above stand apart: what they hold is a matter of the smile's shape, not of
 * quotes. Source: method 2.6.
 *
 * @param years to expiry
 * @param core total variance within [−12, 8] standard deviations of log-moneyness
 * @param lowerTail total variance of the puts below
 * @param upperTail total variance of the calls above
 */
public record VarianceSwap(double years, double core, double lowerTail, double upperTail) {
  private static final double DOWN = -12;
  private static final double UP = 8;

  public static VarianceSwap of(VolSurface.Slice slice) {
    var contract = new LogContract(slice);
    double low = DOWN * contract.deviation();
    double high = UP * contract.deviation();
    return new VarianceSwap(
        slice.years(), contract.between(low, high), contract.beyond(low), contract.beyond(high));
  }

  /** W over all strikes, a number. */
  public double totalVariance() {
    return core + lowerTail + upperTail;
  }

  /** K_var = W/T, a year. */
  public double strike() {
    return totalVariance() / years;
  }

  /** √K_var, decimal a year. */
  public double volatility() {
    return Math.sqrt(strike());
  }
}
