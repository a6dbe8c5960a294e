package alvh.pricing;

import alvh.math.FusedExp;
import alvh.math.MillsSlope;
import alvh.math.Normal;

/**
 * The total deviation s of a given normalised price where log-moneyness and deviation are moderate,
 * which is wherever index options are quoted: the guess of {@link BachelierGuess} and, as a rule,
 * one Householder step of fourth order on ln b.
 *
 * <p>A step costs one exponential and one {@link BracketSeries}; all its derivatives are powers of
 * h² and t² over them. It is repeated until it moved so little that what the next would move is
 * below a unit in the last place.
 *
 * <p>Source: P. Jäckel, "Let's Be Rational" (2015), section 5, for the step; method 2.3.
 */
final class ModerateVolatility {
  /** Says that the deviation or the moneyness is not moderate. */
  static final double NONE = BachelierGuess.NONE;

  /** The guess and the series are good from here to the money. */
  static final double LEAST_X = -2;

  /** Twice {@link BracketSeries#MAX_T} less the room that a step needs. */
  static final double MAX_GUESS = 1.15;

  /** Its fourth power is below 1e-18: after such a relative step the next is not felt. */
  static final double SETTLED = 3e-5;

  static final int MOST_STEPS = 4;

  /** Up to this relative miss of the price five terms give its logarithm. */
  static final double SMALL_MISS = 1e-2;

  static final double L2 = -1 / 2.0;
  static final double L3 = 1 / 3.0;
  static final double L4 = -1 / 4.0;
  static final double L5 = 1 / 5.0;

  private ModerateVolatility() {}

  /**
   * @param x −|ln(F/K)|, at most 0
   * @param beta normalised time value, above 0
   * @return s, or {@link #NONE}
   */
  static double of(double x, double beta) {
    double s = x >= LEAST_X ? BachelierGuess.of(x, beta) : NONE;
    if (!(s > 0 && s < MAX_GUESS)) {
      return NONE;
    }
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = step(x, s, beta);
      s = Math.fma(s, step, s);
      if (Math.abs(step) < SETTLED) {
        return s;
      }
    }
    return NONE;
  }

  /** Relative to s. */
  private static double step(double x, double s, double beta) {
    double h = x / s;
    double h2 = h * h;
    double t2 = 0.25 * s * s;
    double sum = BracketSeries.sum(0.25 * x * x, t2, MillsSlope.at(-h));
    double b = sum * s * (Normal.DENSITY_AT_ZERO * FusedExp.exp(-0.5 * (h2 + t2)));
    double newton = sum * logOfOnePlus((beta - b) / b);
    double slope = 1 / sum;
    double bend = h2 - t2;
    double second = bend - slope;
    double square = Math.fma(bend, bend, -Math.fma(3, h2, t2));
    double third = Math.fma(slope, Math.fma(2, slope, -3 * bend), square);
    double correction = Math.fma(newton, Math.fma(third * newton, 1 / 6.0, second), 1);
    return newton * Math.fma(0.5 * second, newton, 1) / correction;
  }

  private static double logOfOnePlus(double miss) {
    return Math.abs(miss) < SMALL_MISS
        ? miss * Math.fma(miss, Math.fma(miss, Math.fma(miss, Math.fma(miss, L5, L4), L3), L2), 1)
        : Math.log1p(miss);
  }
}
