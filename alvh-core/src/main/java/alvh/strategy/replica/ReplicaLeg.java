package alvh.strategy.replica;

import alvh.instrument.Right;
import alvh.unit.Check;

/**
 * One option of a unit of a replica.
 *
 * @param strike index points
 * @param quantity per unit: negative is sold
 */
public record ReplicaLeg(Right right, double strike, int quantity) {
  public ReplicaLeg {
    Check.positive(strike, "strike");
    Check.that(quantity != 0, "a leg of nothing");
  }

  /** What the leg is worth per unit when the index settles there, index points. */
  double payoff(double settlement) {
    return quantity * Math.max(0, right.sign() * (settlement - strike));
  }
}
