package alvh.config;

import alvh.order.Fees;
import alvh.order.FillRules;
import alvh.order.HalfSpreads;
import alvh.order.SpreadShare;
import alvh.unit.Check;

/**
 * What trading costs. Source: method 4.6, 1.11 (costs).
 *
 * @param kappa share of the half-spread given up on every fill: 0 mid, 1 touch
 * @param fills on which close and how far from mid orders are filled
 */
public record CostSettings(double kappa, FillRules fills, HalfSpreads halfSpreads, Fees fees) {
  public CostSettings() {
    this(.5, new FillRules(), new HalfSpreads(), new Fees());
  }

  public CostSettings {
    Check.that(kappa >= 0 && kappa <= 1, "kappa must lie in [0, 1], was %s", kappa);
  }

  /** Which share of the half-spreads is given up. */
  public SpreadShare share() {
    return fills.share(kappa);
  }

  /** The share of a condor, by which a run's level of costs is known. */
  public double level() {
    return share().of(CONDOR);
  }

  private static final int CONDOR = 4;
}
