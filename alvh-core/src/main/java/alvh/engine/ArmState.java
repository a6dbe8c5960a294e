package alvh.engine;

import alvh.event.Book;
import alvh.event.Event;
import alvh.ledger.SettlementSource;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.report.ArmRun;
import alvh.report.CloseUp;
import alvh.report.EquityRow;
import alvh.report.FillCost;
import alvh.report.Happenings;
import alvh.report.HedgeTrade;
import alvh.report.MarginDay;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an arm's events add up to: its book, a row for every session and the list of its hedge
 * trades. Nothing else is known of an arm, whether it runs or is read from a journal.
 */
public final class ArmState {
  private final Book book = new Book();
  private final List<EquityRow> rows = new ArrayList<>();
  private final List<HedgeTrade> hedgeTrades = new ArrayList<>();
  private final List<MarginDay> margins = new ArrayList<>();
  private final List<FillCost> fillCosts = new ArrayList<>();
  private final SortedMap<String, Integer> refusals = new TreeMap<>();
  private final SortedMap<SettlementSource, Integer> settlements = new TreeMap<>();
  private double riskFree;

  /** Takes one event in. */
  public void apply(Event event) {
    book.apply(event);
    switch (event) {
      case Event.InterestPaid interest -> riskFree = interest.riskFree();
      case Event.Filled filled -> note(filled.fill());
      case Event.Decided decided -> record(decided.date());
      case Event.Opened opened -> {}
      case Event.Marked marked -> {}
      case Event.MarginAssessed needed -> assessed(needed);
      case Event.MarginCalled called -> margins.add(margins.removeLast().beingCalled());
      case Event.NotQuoted missing -> {}
      case Event.Refused refused -> refusals.merge(refused.why(), 1, Integer::sum);
      case Event.Settled settled -> settlements.merge(settled.value().source(), 1, Integer::sum);
    }
  }

  private void note(Fill fill) {
    Order order = fill.order();
    addCost(fill);
    if (!rows.isEmpty() && rows.getLast().date().equals(fill.date())) {
      recordAgain();
    }
    if (order.purpose().isHedge() || order.purpose() == Purpose.OVERLAY) {
      for (LegFill leg : fill.legs()) {
        hedgeTrades.add(new HedgeTrade(fill.date(), order.id(), order.purpose(), leg));
      }
    }
  }

  private void addCost(Fill fill) {
    Money quoted = Money.ZERO;
    Money spread = Money.ZERO;
    Money quotedSpread = Money.ZERO;
    for (LegFill leg : fill.legs()) {
      spread = spread.plus(leg.halfSpread());
      if (leg.source().isQuoted()) {
        quoted = quoted.plus(leg.slippage());
        quotedSpread = quotedSpread.plus(leg.halfSpread());
      }
    }
    var cost = new FillCost(fill.date(), fill.slippage(), quoted, spread, quotedSpread);
    boolean again = !fillCosts.isEmpty() && fillCosts.getLast().date().equals(fill.date());
    fillCosts.add(again ? fillCosts.removeLast().plus(cost) : cost);
  }

  private void assessed(Event.MarginAssessed needed) {
    margins.add(
        new MarginDay(
            needed.date(),
            needed.regT(),
            needed.portfolio(),
            needed.futures(),
            book.ledger().equity(),
            false));
  }

  private void record(LocalDate date) {
    long condors = book.openCondors().stream().mapToLong(OpenCondor::quantity).sum();
    rows.add(EquityRow.of(date, book.ledger(), riskFree, condors, book.heldMinis()));
    riskFree = 0;
  }

  /** A fill at the close of the decision itself belongs to that session. */
  private void recordAgain() {
    EquityRow last = rows.removeLast();
    riskFree = last.riskFree();
    record(last.date());
  }

  public Book book() {
    return book;
  }

  /** The account after the last session. */
  EquityRow lastRow() {
    return rows.getLast();
  }

  /**
   * What the arm has done so far.
   *
   * @param worst the session on which its condors lost most; quotes are needed to tell
   */
  public ArmRun result(String name, Optional<CloseUp> worst) {
    return new ArmRun(
        name,
        book.capital(),
        rows,
        book.closedCondors(),
        book.openCondors(),
        hedgeTrades,
        new Happenings(book.notQuotedCount(), refusals, settlements),
        book.closedSpreads(),
        worst,
        margins,
        fillCosts);
  }
}
