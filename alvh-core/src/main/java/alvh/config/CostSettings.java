package alvh.config;

import alvh.order.Fees;
import alvh.order.HalfSpreads;
import alvh.unit.Check;

/**
 * What trading costs. Source: method 4.6, 1.11 (costs).
 *
 * @param kappa share of the half-spread given up on every fill: 0 mid, 1 touch
 */
public record CostSettings(double kappa, HalfSpreads halfSpreads, Fees fees) {
  public CostSettings() {
    this(.5, new HalfSpreads(), new Fees());
  }

  public CostSettings {
    Check.that(kappa >= 0 && kappa <= 1, "kappa must lie in [0, 1], was %s", kappa);
  }
}
