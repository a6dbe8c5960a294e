package alvh.surface;

import alvh.unit.Check;
import java.util.Optional;

/**
 * What a VIX future should cost by the options on the S&P 500 and on VIX, and what the market's
 * price says beside it.
 *
 * <p>The future pays VIX, the S&P 500's options pay VIX²: E[VIX] = √(E[VIX²] − Var). Source: method
 * 1.10.
 *
 * @param fair F̂ in the middle, index points
 * @param low where the S&P 500's strip is sold and that of VIX is bought at the touch
 * @param high the other way round
 */
public record VxFairValue(double fair, double low, double high) {
  /** Points below which no difference is worth acting on. */
  private static final double LEAST_POINTS = 1.2;

  private static final double COSTS_TO_EARN = 3;
  private static final double LEAST_Z = 2;

  public VxFairValue {
    Check.positive(fair, "fair value");
    Check.that(low <= fair && fair <= high, "%s must lie within %s and %s", fair, low, high);
  }

  /**
   * F̂ = √(FVar − Var), Var model-free.
   *
   * @return empty where the variance of VIX exceeds the forward variance: the quotes contradict
   *     each other
   */
  public static Optional<VxFairValue> modelFree(ForwardVariance forward, VixVariance vix) {
    StripBounds f = forward.points();
    StripBounds v = vix.variance();
    if (f.mid() <= v.mid()) {
      return Optional.empty();
    }
    return Optional.of(
        new VxFairValue(
            Math.sqrt(f.mid() - v.mid()),
            Math.sqrt(Math.max(0, f.bid() - v.ask())),
            Math.sqrt(f.ask() - v.bid())));
  }

  /**
   * F̂ = √FVar·e^{−½ν²T}, as if VIX were lognormal at settlement.
   *
   * @param nu volatility of VIX to settlement, decimal a year: of its options at the money, or
   *     VVIX/100
   * @param years to settlement
   */
  public static VxFairValue lognormal(ForwardVariance forward, double nu, double years) {
    double convexity = Math.exp(-0.5 * nu * nu * years);
    StripBounds f = forward.points();
    return new VxFairValue(
        Math.sqrt(f.mid()) * convexity,
        Math.sqrt(Math.max(0, f.bid())) * convexity,
        Math.sqrt(f.ask()) * convexity);
  }

  /** m = ln(F/F̂): positive where the future is dear. */
  public double mispricing(double future) {
    return Math.log(Check.positive(future, "future") / fair);
  }

  /**
   * Whether a difference is large enough to act on.
   *
   * @param z z-score of the mispricing over a year
   * @param roundTripCost of the trade, index points
   */
  public boolean actionable(double future, double z, double roundTripCost) {
    double least = Math.max(LEAST_POINTS, COSTS_TO_EARN * roundTripCost);
    return Math.abs(z) >= LEAST_Z && Math.abs(future - fair) >= least;
  }

  /** The future can be bought for less than the strips can be sold for. */
  public boolean cheapBeyondSpreads(double futureAsk) {
    return futureAsk < low;
  }

  /** The future can be sold for more than the strips can be bought for. */
  public boolean dearBeyondSpreads(double futureBid) {
    return futureBid > high;
  }
}
