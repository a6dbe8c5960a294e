package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.unit.Check;
import java.time.LocalDate;

/**
 * A condor that was sold and is still held.
 *
 * @param id derived from the session of the decision that opened it
 * @param quantity condors, above zero
 * @param decided session of that decision
 * @param opened session of the fill
 * @param credit C0: points received a condor after slippage, before fees
 * @param closing whether an order to close it is working
 */
public record OpenCondor(
    String id,
    IronCondor condor,
    long quantity,
    LocalDate decided,
    LocalDate opened,
    double credit,
    boolean closing) {
  public OpenCondor {
    Check.that(quantity > 0, "condor %s has quantity %s", id, quantity);
  }

  /** The same condor with an order to close it working. */
  public OpenCondor beingClosed() {
    return new OpenCondor(id, condor, quantity, decided, opened, credit, true);
  }

  /** Most that the position can lose at settlement: the wider wing less the credit, dollars. */
  public double maxLoss() {
    return (condor.maxWidth() - credit) * quantity * condor.shortPut().multiplier();
  }
}
