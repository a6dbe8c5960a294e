package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Right;
import alvh.surface.VolSurface;
import alvh.unit.Check;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds how far a vertical is worth moving: the shift that puts the break-even of its side as far
 * from the index as the money allows. The width stays.
 *
 * <p>Source: method 1.8 (BE calculator). Reading: the credit that remains is what adjustments have
 * left of the credit at entry, and prices are those at mid.
 *
 * @param mostDebit share of the remaining credit that may be paid
 */
public record BreakEvenShift(double mostDebit) {
  /** The method's tenth. */
  public BreakEvenShift() {
    this(.10);
  }

  public BreakEvenShift {
    Check.atLeast(mostDebit, 0, "mostDebit");
  }

  /**
   * The condor with its side moved; empty where no shift is worth it.
   *
   * @param credit points a condor that remain
   */
  public Optional<IronCondor> best(
      IronCondor condor, Right side, double credit, VolSurface surface) {
    double value = CondorDesk.value(condor, surface);
    double now = BreakEven.of(condor, credit).distance(side, surface.spot());
    return new StrikeShifts(condor, surface)
        .away(side).stream()
            .filter(moved -> value - CondorDesk.value(moved, surface) <= mostDebit * credit)
            .max(Comparator.comparingDouble(moved -> distance(moved, side, credit, value, surface)))
            .filter(moved -> distance(moved, side, credit, value, surface) > now);
  }

  private static double distance(
      IronCondor moved, Right side, double credit, double value, VolSurface surface) {
    double left = credit - value + CondorDesk.value(moved, surface);
    return BreakEven.of(moved, left).distance(side, surface.spot());
  }
}
