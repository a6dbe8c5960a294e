package alvh.pricing;

import alvh.math.Normal;
import alvh.math.NormalQuantile;

/**
 * The total deviation s at which the normalised out-of-the-money price b(x, s) has a given value:
 * by {@link ModerateVolatility} where that answers, elsewhere by the guess of {@link RationalGuess}
 * and two Householder steps of fourth order.
 *
 * <p>What is solved is a transform of b = β that is close to a straight line: 1/ln b in the lower
 * branch, b in the middle, ln(e^{x/2} − b) near the cap. Derivatives are taken relative to the
 * normalised vega b′, so that no exponential is needed where only its logarithm counts. Two steps
 * suffice for every input of the domain, so that the cost of all is bounded.
 *
 * <p>Source: P. Jäckel, "Let's Be Rational", Wilmott (January 2015), sections 4 to 6; method 2.3.
 */
final class NormalisedVolatility {
  private static final int STEPS = 2;

  /** Beyond it exp(−exponent) leaves the normal doubles, and logarithms are subtracted instead. */
  private static final double DEEP_EXPONENT = 600;

  private static final double LOG_DENSITY_AT_ZERO = -0.91893853320467274178;

  private NormalisedVolatility() {}

  /**
   * @param x −|ln(F/K)|, in [−700, 0]
   * @param beta normalised time value, above 0
   * @param gap what is left to the cap, e^{x/2} − β without its cancellation, above 0
   */
  static double of(double x, double beta, double gap) {
    assert x <= 0 && beta > 0 && gap > 0;
    double moderate = ModerateVolatility.of(x, beta);
    return moderate > 0 ? moderate : anywhere(x, beta, gap);
  }

  /** By the four branches, whose guess needs no limits. */
  static double anywhere(double x, double beta, double gap) {
    if (x == 0) {
      return atTheMoney(beta, gap);
    }
    double cap = Math.exp(0.5 * x);
    double centre = Math.sqrt(-2 * x);
    double centreVega = Normal.DENSITY_AT_ZERO * cap;
    double centreBracket = BlackTail.bracket(x, centre);
    double centreBeta = centreVega * centreBracket;
    if (beta < centreBeta) {
      double low = centre - centreBracket;
      double lowVega = BlackTail.vega(x, low);
      double lowBeta = lowVega * BlackTail.bracket(x, low);
      return beta < lowBeta
          ? lower(x, beta, RationalGuess.lower(x, beta, low, lowBeta, lowVega))
          : middle(
              x,
              beta,
              RationalGuess.belowCentre(
                  beta, low, lowBeta, lowVega, centre, centreBeta, centreVega));
    }
    double high = centre + (cap - centreBeta) / centreVega;
    double highVega = BlackTail.vega(x, high);
    double highGap = highVega * BlackTail.gapBracket(x, high);
    double guess =
        gap < highGap
            ? RationalGuess.upper(x, gap, high, highGap, highVega)
            : RationalGuess.aboveCentre(
                beta, centre, centreBeta, centreVega, high, cap - highGap, highVega);
    return gap < Math.min(highGap, 0.5 * cap) ? upper(x, gap, guess) : middle(x, beta, guess);
  }

  /** b(0, s) = 2Φ(s/2) − 1 has a closed inverse. */
  private static double atTheMoney(double beta, double gap) {
    return gap < 0.5 ? -2 * NormalQuantile.of(0.5 * gap) : 2 * NormalQuantile.ofOffset(0.5 * beta);
  }

  private static double lower(double x, double beta, double guess) {
    double logBeta = Math.log(beta);
    double s = guess;
    for (int i = 0; i < STEPS; i++) {
      double bracket = BlackTail.bracket(x, s);
      double exponent = BlackTail.exponent(x, s);
      double logB = LOG_DENSITY_AT_ZERO + Math.log(bracket) - exponent;
      double miss =
          exponent < DEEP_EXPONENT
              ? Math.log(beta / (BlackTail.vega(x, s) * bracket))
              : logBeta - logB;
      double slope = 1 / bracket;
      double second = second(x, s);
      double third = third(x, s, second);
      double inverse = 1 / logB;
      s +=
          householder(
              s,
              miss * bracket * logB / logBeta,
              second - slope * (1 + 2 * inverse),
              third
                  + 2 * slope * slope * (1 + 3 * inverse * (1 + inverse))
                  - 3 * second * slope * (1 + 2 * inverse));
    }
    return s;
  }

  private static double middle(double x, double beta, double guess) {
    double s = guess;
    for (int i = 0; i < STEPS; i++) {
      double vega = BlackTail.vega(x, s);
      double newton = (beta - BlackTail.normalised(x, s)) / vega;
      double second = second(x, s);
      s += householder(s, newton, second, third(x, s, second));
    }
    return s;
  }

  private static double upper(double x, double gap, double guess) {
    double s = guess;
    for (int i = 0; i < STEPS; i++) {
      double bracket = BlackTail.gapBracket(x, s);
      double newton = bracket * Math.log(BlackTail.vega(x, s) * bracket / gap);
      double slope = 1 / bracket;
      double second = second(x, s);
      double third = third(x, s, second) + slope * (2 * slope + 3 * second);
      s += householder(s, newton, second + slope, third);
    }
    return s;
  }

  /** b″/b′. */
  private static double second(double x, double s) {
    double h = x / s;
    return h * h / s - 0.25 * s;
  }

  /** b‴/b′. */
  private static double third(double x, double s, double second) {
    double bend = x / (s * s);
    return second * second - 3 * bend * bend - 0.25;
  }

  /** A Newton step corrected by the second and third derivative over the first; never below s/2. */
  private static double householder(double s, double newton, double second, double third) {
    double step =
        newton * (1 + 0.5 * second * newton) / (1 + newton * (second + third * newton / 6));
    return Math.max(step, -0.5 * s);
  }
}
