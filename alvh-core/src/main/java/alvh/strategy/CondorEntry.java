package alvh.strategy;

import alvh.instrument.IronCondor;
import java.time.LocalDate;

/**
 * A condor that is to be sold.
 *
 * @param id derived from the session of the decision
 * @param quantity condors
 * @param credit points a condor at mid
 * @param netDelta index units a condor
 * @param maxLoss points a condor: the wider wing less the credit
 */
public record CondorEntry(
    String id,
    LocalDate decided,
    IronCondor condor,
    long quantity,
    double credit,
    double netDelta,
    double maxLoss) {
  /** The greatest loss of all of them, dollars. */
  public double maxLossDollars() {
    return maxLoss * quantity * condor.shortPut().multiplier();
  }
}
