package alvh.surface;

import alvh.unit.Check;

/**
 * How much more, or less, the smiles bend than the prior says: the factor on C at which the 30-day
 * slice has the skewness of a published SKEW.
 *
 * <p>SKEW lives in the deep wings and is noisy, so the factor is kept within bounds; the weight is
 * the caller's. The strip ends where an option is worth less than {@link #LEAST_BID}: our reading
 * of "same strike range as Cboe". Source: method 3 step 4.
 */
final class SkewMatch {
  static final double LEAST = 0.6;
  static final double MOST = 1.7;

  /**
   * Worth of the last option with a bid, index points: in the chains of 2019 the last one selected
   * had a mid of .075 to .10, the first without a bid one of .05.
   */
  static final double LEAST_BID = 0.075;

  private static final double DAYS = 30;

  /** Change of SKEW by the whole of C, about; only the first step of the search uses it. */
  private static final double TYPICAL_SLOPE = 25;

  /** A secant step this small leaves far less than a millionth of a point in any option's price. */
  private static final double CLOSE_ENOUGH = 1e-6;

  private static final int MAX_STEPS = 12;

  private final double variance;
  private final ShapePrior prior;
  private final double smallestPrice;
  private final double most;

  /**
   * @param vix index points, of the day of the SKEW
   * @param spot index points, of the same day
   */
  SkewMatch(double vix, double spot) {
    variance = DAYS / 365 * vix * vix / 1e4;
    prior = ShapePrior.of(DAYS, vix);
    smallestPrice = LEAST_BID / Check.positive(spot, "spot");
    most = Math.min(MOST, prior.room());
  }

  /** The SKEW of the 30-day slice with the prior's C times {@code factor}, index points. */
  double skew(double factor) {
    ShapePrior bent = prior.bent(factor);
    SsviShape shape = SsviShape.ofVariance(variance, bent.rho(), bent.c());
    return 100 - 10 * SsviSkewness.of(shape, smallestPrice);
  }

  /**
   * The factor on C, before any weight: secants, since SKEW rises almost on a straight line.
   *
   * @param published SKEW, index points
   */
  double factor(double published) {
    double before = 1;
    double missBefore = skew(before) - published;
    double factor = within(before - missBefore / TYPICAL_SLOPE);
    for (int i = 0; i < MAX_STEPS && Math.abs(factor - before) > CLOSE_ENOUGH; i++) {
      double miss = skew(factor) - published;
      double next = within(factor - miss * (factor - before) / (miss - missBefore));
      before = factor;
      missBefore = miss;
      factor = next;
    }
    return factor;
  }

  private double within(double factor) {
    return Math.clamp(factor, LEAST, most);
  }
}
