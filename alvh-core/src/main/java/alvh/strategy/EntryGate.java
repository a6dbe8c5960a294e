package alvh.strategy;

import alvh.signal.Reading;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Lets a condor be sold only where it is expected to return enough.
 *
 * <p>IRR below its floor blocks new condors where that trigger is in use (C7, K2). By the entry
 * test (B6) a condor must return, after its hedge's carry, what the book's capital costs and a
 * spread: WACC = E/(E+D)·(r_f + β·ERP) + D/(E+D)·r_D. Reading: β is the condors' own, so that all
 * arms sell the same condors. Where a return is not known nothing is blocked.
 *
 * <p>Source: method 1.7, B6, C7, K2.
 *
 * @param floorBlocks whether IRR below its floor blocks
 * @param tests the entry test and its spread
 */
public record EntryGate(boolean floorBlocks, CapitalTests tests) {
  private static final double PERCENT = 100;

  /** Blocks nothing. */
  public EntryGate() {
    this(false, new CapitalTests());
  }

  /** The moves without an entry that is not worth its capital. */
  CondorMoves admit(CondorMoves moves, Outlook outlook, Standing standing) {
    if (moves.entry().isEmpty()) {
      return moves;
    }
    Reading floor = outlook.triggers().condorReturn();
    if (floorBlocks && floor.on()) {
      return moves.withoutEntry(floor.reason() + " No condor is sold (C7).");
    }
    OptionalDouble margin = margin(outlook, standing);
    if (tests.entry() && margin.isPresent() && margin.getAsDouble() < tests.waccSpread()) {
      String words =
          "A condor is expected to return %.1f points over the cost of capital after its hedge,"
              + " %.1f are needed: none is sold (B6).";
      return moves.withoutEntry(
          String.format(
              Locale.ROOT, words, PERCENT * margin.getAsDouble(), PERCENT * tests.waccSpread()));
    }
    return moves;
  }

  /** IRR − c_H − WACC, decimal a year; empty where a part is not known. */
  public static OptionalDouble margin(Outlook outlook, Standing standing) {
    OptionalDouble cost = costOfCapital(outlook.prospects(), standing.account());
    if (outlook.prospects().condor().isEmpty() || cost.isEmpty()) {
      return OptionalDouble.empty();
    }
    CondorReturn condor = outlook.prospects().condor().get();
    OptionalDouble irr = condor.irr();
    return irr.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(irr.getAsDouble() - condor.hedgeCost() - cost.getAsDouble());
  }

  /** WACC_book, decimal a year; empty without an equity premium, a beta or equity. */
  public static OptionalDouble costOfCapital(Prospects prospects, AccountState account) {
    boolean known =
        prospects.equityPremium().isPresent()
            && account.condorBeta().isPresent()
            && account.equity() > 0;
    if (!known) {
      return OptionalDouble.empty();
    }
    double equity =
        prospects.riskFree()
            + account.condorBeta().getAsDouble() * prospects.equityPremium().getAsDouble();
    double debt = account.debt() / (account.equity() + account.debt());
    return OptionalDouble.of((1 - debt) * equity + debt * prospects.borrowing());
  }
}
