package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.layer.EngineStatus;
import alvh.order.Quote;
import alvh.order.Quotes;
import alvh.strategy.CondorReturn.PastTrades;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The condors that the rules would have sold in all of the past, on paper: what closing them cost
 * against their credit, and how long they were held.
 *
 * <p>They are sold and closed as the account's are, on the next close with the same share of the
 * half-spread, and nothing blocks or adjusts them. Source: method 1.7 (E^P). Reading: the past
 * trades are these, not an arm's own. An arm that stops selling would never learn that it may start
 * again, and arms would differ in their condors by what they paid for their hedge.
 */
final class PaperCondors {
  private static final int LONG_AGO = 1_000_000;

  private final CondorDesk desk;
  private final double kappa;
  private final int since;
  private final List<OpenCondor> open = new ArrayList<>();
  private Optional<CondorEntry> ordered = Optional.empty();
  private int sessionsSinceEntry = LONG_AGO;
  private int trades;
  private double multiples;
  private double days;

  /**
   * @param kappa share of the half-spread that a fill gives up
   * @param since first year whose condors count
   */
  PaperCondors(CondorDesk desk, double kappa, int since) {
    this.desk = desk;
    this.kappa = kappa;
    this.since = since;
  }

  /** A session's fills of what was ordered before, then its orders. */
  void observe(Outlook today) {
    LocalDate date = today.seen().date();
    for (OpenCondor condor : List.copyOf(open)) {
      if (condor.closing()) {
        price(condor.condor(), today.quotes(), 1).ifPresent(debit -> close(condor, debit, date));
      } else if (!condor.condor().expiry().isAfter(date)) {
        today.surface().ifPresent(s -> close(condor, condor.condor().liability(s.spot()), date));
      }
    }
    ordered.ifPresent(entry -> open(entry, today));
    ordered = Optional.empty();
    today.surface().map(surface -> desk.plain(surface, standing())).ifPresent(this::take);
    sessionsSinceEntry = ordered.isPresent() ? 1 : Math.min(LONG_AGO, sessionsSinceEntry + 1);
  }

  private void take(CondorMoves moves) {
    moves.exits().forEach(exit -> open.replaceAll(held -> closing(held, exit)));
    ordered = moves.entry();
  }

  private static OpenCondor closing(OpenCondor held, CondorExit exit) {
    return held.id().equals(exit.position().id()) ? held.beingClosed() : held;
  }

  private void open(CondorEntry entry, Outlook today) {
    Optional<Double> credit = price(entry.condor(), today.quotes(), -1);
    if (credit.isPresent() && credit.get() > 0) {
      open.add(
          new OpenCondor(
              entry.id(),
              entry.condor(),
              entry.quantity(),
              entry.decided(),
              today.seen().date(),
              credit.get(),
              false));
    } else {
      sessionsSinceEntry = LONG_AGO;
    }
  }

  private void close(OpenCondor condor, double debit, LocalDate date) {
    open.remove(condor);
    if (condor.opened().getYear() < since) {
      return;
    }
    trades++;
    multiples += debit / condor.credit();
    days += ChronoUnit.DAYS.between(condor.opened(), date);
  }

  /**
   * Points of buying a condor back (1) or selling it (−1), slippage included.
   *
   * @param quotes of the close
   */
  Optional<Double> price(IronCondor condor, Quotes quotes, int side) {
    double mid = 0;
    double given = 0;
    List<Option> legs = condor.legs();
    for (int i = 0; i < legs.size(); i++) {
      Optional<Quote> quote = quotes.quote(legs.get(i));
      if (quote.isEmpty()) {
        return Optional.empty();
      }
      boolean sold = i == 1 || i == 2;
      mid += (sold ? 1 : -1) * quote.get().mid();
      given += quote.get().halfSpread();
    }
    return Optional.of(mid + side * kappa * given);
  }

  private Standing standing() {
    return new Standing(open, new TreeMap<>(), EngineStatus.START, false, sessionsSinceEntry);
  }

  /** What is known so far. */
  PastTrades past() {
    return trades == 0
        ? PastTrades.NONE
        : new PastTrades(trades, multiples / trades, days / trades);
  }
}
