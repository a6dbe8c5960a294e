package alvh.surface;

import alvh.unit.Check;
import java.util.List;

/**
 * The variance of one expiry by Cboe's formula, with every intermediate value, so that each can be
 * held against a printed one.
 *
 * <p>Source: method 2.5 (4) to (7); Cboe, "Volatility Index Methodology" (2019) and "Cboe
 * Mathematics Methodology" (2022).
 *
 * @param parityStrike K*, where call and put are closest
 * @param forward F, index points
 * @param centreStrike K0, the highest strike not above F
 * @param contributions by rising strike
 * @param putEnd where the walk through the puts ended
 * @param callEnd where the walk through the calls ended
 * @param sum (2/T)·Σ, the strips' part, a year
 * @param correction (1/T)·(F/K0 − 1)², which is subtracted, a year
 * @param variance σ² = sum − correction, a year
 */
public record StripVariance(
    QuoteStrip strip,
    double parityStrike,
    double forward,
    double centreStrike,
    List<Contribution> contributions,
    WalkEnd putEnd,
    WalkEnd callEnd,
    double sum,
    double correction,
    double variance)
    implements StripOutcome {

  /** Which price of its strike enters. */
  public enum Side {
    PUT,
    CALL,
    /** Mean of put and call, at the centre strike. */
    BOTH
  }

  /**
   * What one strike adds.
   *
   * @param price Q, the mid of its side, index points
   * @param width ΔK, half the distance of its selected neighbours, index points
   * @param amount ΔK/K²·e^{RT}·Q, a number
   */
  public record Contribution(double strike, Side side, double price, double width, double amount) {}

  public StripVariance {
    Check.positive(variance, "variance");
    contributions = List.copyOf(contributions);
  }

  /** The outcome for one expiry. */
  public static StripOutcome of(QuoteStrip strip) {
    return StripWalk.variance(strip);
  }

  /** √σ², decimal a year: the volatility that the expiry implies by itself. */
  public double volatility() {
    return Math.sqrt(variance);
  }

  public double lowestStrike() {
    return contributions.getFirst().strike();
  }

  public double highestStrike() {
    return contributions.getLast().strike();
  }
}
