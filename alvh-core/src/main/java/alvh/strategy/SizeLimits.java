package alvh.strategy;

import java.util.OptionalDouble;

/**
 * What multiplied and what capped a hedge's target, beside the tier and the signals.
 *
 * <p>Source: method E4 (h), E7, C10, 1.6 (MINVAR, CVAR).
 *
 * @param premiumScale the factor of variance premium and beta; it acts only by the configuration
 * @param hedgeCost c_H of the target, decimal a year of the capital that book and hedge tie up
 * @param earned expected return of a condor, decimal a year; empty where not known
 * @param carried target over what it was before the carry cap; 1 where it did not act
 * @param betaLimit most dollars per VIX point by the beta limit; empty where not known
 * @param byHistory target of MINVAR or CVAR, dollars per VIX point; empty in other modes or with
 *     fewer than sixty weeks
 * @param occasions what passing occasions multiplied it by
 */
public record SizeLimits(
    double premiumScale,
    double hedgeCost,
    OptionalDouble earned,
    double carried,
    OptionalDouble betaLimit,
    OptionalDouble byHistory,
    Occasions occasions) {
  /** Nothing was asked. */
  public static final SizeLimits NONE =
      new SizeLimits(
          1,
          0,
          OptionalDouble.empty(),
          1,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Occasions.NONE);
}
