package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A condor that was sold and is still held. It keeps its id through adjustments, whatever legs it
 * has then.
 *
 * @param id derived from the session of the decision that opened it
 * @param condor its legs today
 * @param quantity condors, above zero
 * @param decided session of that decision
 * @param opened session of the fill
 * @param credit points received a condor after slippage, before fees, less what adjustments cost:
 *     what break-evens and profit count from; stop and target have {@link #exitCredit()}
 * @param closing whether an order to close it is working
 * @param past what was done to it since
 * @param theta what its theta was at entry, and for how many closes it has been inverted
 */
public record OpenCondor(
    String id,
    IronCondor condor,
    long quantity,
    LocalDate decided,
    LocalDate opened,
    double credit,
    boolean closing,
    CondorHistory past,
    ThetaWatch theta) {
  public OpenCondor {
    Check.that(quantity > 0, "condor %s has quantity %s", id, quantity);
  }

  /** A condor to which nothing was done yet. */
  public OpenCondor(
      String id,
      IronCondor condor,
      long quantity,
      LocalDate decided,
      LocalDate opened,
      double credit,
      boolean closing) {
    this(
        id,
        condor,
        quantity,
        decided,
        opened,
        credit,
        closing,
        CondorHistory.of(credit),
        ThetaWatch.NONE);
  }

  /** The same condor with an order to close it working. */
  public OpenCondor beingClosed() {
    return new OpenCondor(id, condor, quantity, decided, opened, credit, true, past, theta);
  }

  /** The same condor after a session's look at its theta. */
  public OpenCondor watched(ThetaWatch next) {
    return new OpenCondor(id, condor, quantity, decided, opened, credit, closing, past, next);
  }

  /** The same condor with other legs; its theta is held against those at entry no longer. */
  public OpenCondor adjusted(IronCondor legs, CondorHistory.Step step) {
    return new OpenCondor(
        id,
        legs,
        quantity,
        decided,
        opened,
        credit - step.debit(),
        closing,
        past.plus(step),
        ThetaWatch.NONE);
  }

  /** The same condor after a roll whose new legs brought so many points a condor. */
  public OpenCondor rolledFor(double points) {
    return new OpenCondor(
        id, condor, quantity, decided, opened, credit, closing, past.rolledFor(points), theta);
  }

  /** C0, of which stop and target are multiples, points a condor. Source: method 1.3 (exits). */
  public double exitCredit() {
    return past.exitCredit();
  }

  /** The same condor after its wings have settled before its shorts. */
  public OpenCondor withoutWings(CondorHistory.Step step) {
    return new OpenCondor(
        id,
        condor,
        quantity,
        decided,
        opened,
        credit - step.debit(),
        closing,
        past.plus(step).withoutWings(),
        theta);
  }

  /** The options that are held: without the wings once they have settled. */
  public List<Option> legs() {
    return past.wingsSettled() ? condor.shorts() : condor.legs();
  }

  /** Contracts held. */
  public Holdings holdings() {
    var held = new TreeMap<Instrument, Long>();
    addTo(held);
    return Holdings.of(held);
  }

  /** Adds the contracts held to others. */
  void addTo(Map<Instrument, Long> contracts) {
    if (past.wingsSettled()) {
      condor.shorts().forEach(leg -> contracts.merge(leg, -quantity, Long::sum));
    } else {
      condor.addTo(contracts, quantity);
    }
  }

  /**
   * Most that the position can lose at settlement, dollars: the wider wing less the credit. Where
   * the wings go first there is no most: then what a broker asked for the shorts on the day they
   * were moved.
   */
  public double maxLoss() {
    double points = condor.isCovered() ? condor.maxWidth() - credit : past.margin();
    return points * quantity * condor.shortPut().multiplier();
  }
}
