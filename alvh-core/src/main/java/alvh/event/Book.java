package alvh.event;

import static java.time.LocalDate.MAX;
import static java.util.Comparator.naturalOrder;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.layer.EngineStatus;
import alvh.layer.Rung;
import alvh.ledger.Account;
import alvh.ledger.Entry;
import alvh.ledger.Ledger;
import alvh.ledger.Posting;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.VixFutureLots;
import alvh.strategy.OpenCondor;
import alvh.strategy.Standing;
import alvh.surface.VvixPricer;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One arm's state: the fold over its events. Nothing else changes it. */
public final class Book {
  /** Counts as "no entry yet": more sessions than any rule waits. */
  private static final int LONG_AGO = 1_000_000;

  private final Ledger ledger = new Ledger();
  private final Positions positions = new Positions(ledger);
  private final Positions engine3 = new Positions(ledger, Positions.Owner.ENGINE3);
  private final Positions protection = new Positions(ledger, Positions.Owner.PROTECTION);
  private final CondorBook condors = new CondorBook();
  private final AccountBetas betas = new AccountBetas();
  private final SpreadBook spreads = new SpreadBook();
  private final ForwardBook forwards = new ForwardBook();
  private final CallCosts costs = new CallCosts();
  private final HedgeSharing sharing = new HedgeSharing();
  private final WorkingOrders working = new WorkingOrders();
  private List<Rung> ordered = List.of();
  private List<Rung> ladder = List.of();
  private LocalDate decidedOn = LocalDate.MIN;
  private EngineStatus engine = EngineStatus.START;
  private OptionalDouble vote = OptionalDouble.empty();
  private boolean migrated;
  private int sessionsSinceEntry = LONG_AGO;
  private int notQuoted;
  private @Nullable LocalDate nextExpiry;

  /** Takes one event in. */
  public void apply(Event event) {
    if (event instanceof Event.Filled || event instanceof Event.Settled) {
      nextExpiry = null;
    }
    switch (event) {
      case Event.Opened opened ->
          transfer(opened.date(), "Capital", opened.capital(), Account.CAPITAL);
      case Event.InterestPaid interest ->
          transfer(interest.date(), "Interest", interest.amount(), Account.INTEREST);
      case Event.Marked marked -> marked(marked);
      case Event.Filled filled -> filled(filled);
      case Event.MarginAssessed assessed -> {}
      case Event.MarginCalled called -> {}
      case Event.NotQuoted missing -> notQuoted(missing);
      case Event.Refused refused -> lapse(refused.order(), refused.order().purpose().isClosing());
      case Event.Settled settled -> settled(settled);
      case Event.Decided decided -> decided(decided.resolution());
    }
  }

  private void transfer(LocalDate date, String text, Money amount, Account from) {
    ledger.book(
        new Entry(
            date,
            text,
            List.of(new Posting(Account.CASH, amount), new Posting(from, amount.negated()))));
  }

  private void marked(Event.Marked marked) {
    positions.mark(marked.date(), marked.unitValues());
    engine3.mark(marked.date(), marked.unitValues());
    protection.mark(marked.date(), marked.unitValues());
    Money paid = ledger.balance(Account.HEDGE_SLIPPAGE).plus(ledger.balance(Account.HEDGE_FEES));
    sharing.marked(ledger.balance(Account.HEDGE_RESULT).negated().minus(paid), condors.open());
  }

  private void filled(Event.Filled filled) {
    Order order = filled.fill().order();
    for (LegFill leg : filled.fill().legs()) {
      if (order.purpose().isSpread()) {
        engine3.fill(filled.date(), leg, false);
      } else {
        Positions book = isProtection(order, leg.instrument()) ? protection : positions;
        costs.fill(leg, book.quantities().getOrDefault(leg.instrument(), 0L));
        book.fill(filled.date(), leg, order.purpose().isHedge());
      }
    }
    if (order.purpose().isHedge() && filled.date().equals(decidedOn)) {
      ladder = ordered;
    }
    condors.fill(filled.fill());
    spreads.fill(filled.fill());
    forwards.fill(filled.fill());
    working.ended(order);
  }

  private static boolean isProtection(Order order, Instrument instrument) {
    return order.purpose().isHedge()
        && instrument instanceof Option option
        && !VvixPricer.isVixOption(option);
  }

  private void notQuoted(Event.NotQuoted missing) {
    notQuoted++;
    lapse(missing.order(), missing.order().isTriedAfter(missing.date()));
  }

  private void lapse(Order order, boolean again) {
    if (!again) {
      working.ended(order);
    }
    if (order.purpose() == Purpose.OPEN_CONDOR) {
      sessionsSinceEntry = LONG_AGO;
    }
  }

  private void settled(Event.Settled settled) {
    Instrument instrument = settled.instrument();
    positions.settle(settled.date(), instrument, settled.unitValue());
    condors.settle(settled);
    engine3.settle(settled.date(), instrument, settled.unitValue());
    protection.settle(settled.date(), instrument, settled.unitValue());
    spreads.settle(settled.date(), instrument, settled.unitValue());
    forwards.settle(instrument);
    working.settled(instrument);
  }

  private void decided(Resolution resolution) {
    betas.observe(ledger, resolution.spot());
    ladder = ordered;
    ordered = resolution.ladder();
    decidedOn = resolution.date();
    engine = resolution.engine();
    migrated = resolution.migrated();
    sessionsSinceEntry = resolution.enters() ? 1 : Math.min(LONG_AGO, sessionsSinceEntry + 1);
    resolution.exits().forEach(condors::closing);
    resolution.index().ifPresent(index -> sharing.decided(index, condors.open(), condors.closed()));
    resolution.adjustments().forEach(condors::adjusting);
    resolution.thetas().forEach(condors::watched);
    vote = resolution.vote();
    resolution.spreadExits().forEach(spreads::closing);
    working.sent(resolution.orders());
  }

  /** Orders that were sent and neither filled nor lapsed, oldest first. */
  public List<Order> workingOrders() {
    return working.all();
  }

  /** Contracts held, by instrument, those of engine 3 and of a protection with the others. */
  public SortedMap<Instrument, Long> positions() {
    return sum(sum(positions.quantities(), protection.quantities()), engine3.quantities());
  }

  /** The same by what it is held for. */
  public Owned owned() {
    return Owned.of(positions.quantities(), protection.quantities(), engine3.quantities(), ladder);
  }

  private static SortedMap<Instrument, Long> sum(
      SortedMap<Instrument, Long> some, SortedMap<Instrument, Long> others) {
    if (others.isEmpty()) {
      return some;
    }
    var all = new TreeMap<Instrument, Long>(some);
    others.forEach((contract, held) -> all.merge(contract, held, Long::sum));
    all.values().removeIf(held -> held == 0);
    return all;
  }

  /** What has a mark: also what the hedge and engine 3 hold against each other. */
  public SortedSet<Instrument> marked() {
    var marked = new TreeSet<Instrument>(positions.quantities().keySet());
    marked.addAll(engine3.quantities().keySet());
    marked.addAll(protection.quantities().keySet());
    return marked;
  }

  /** Round trips of engine 3's call spreads. */
  public List<ClosedSpread> closedSpreads() {
    return spreads.closed();
  }

  /**
   * Every contract that settles here: what is held, and the legs of open condors. Legs of two
   * condors may cancel out, and still each condor has to be settled.
   */
  public SortedSet<Instrument> contracts() {
    var contracts = new TreeSet<Instrument>(positions.quantities().keySet());
    contracts.addAll(engine3.quantities().keySet());
    contracts.addAll(protection.quantities().keySet());
    contracts.addAll(forwards.legs());
    condors.open().forEach(position -> contracts.addAll(position.legs()));
    return contracts;
  }

  /** Whether a contract that settles here expires on that day or has before. */
  public boolean hasExpired(LocalDate day) {
    if (nextExpiry == null) {
      nextExpiry = contracts().stream().map(Instrument::expiry).min(naturalOrder()).orElse(MAX);
    }
    return !nextExpiry.isAfter(day);
  }

  public Ledger ledger() {
    return ledger;
  }

  /** What was paid in. */
  public Money capital() {
    return ledger.balance(Account.CAPITAL).negated();
  }

  /** The hedge engine after the last decision. */
  public EngineStatus engine() {
    return engine;
  }

  /** Whether the fourth short slot stands in the intermediate block after the last decision. */
  public boolean migrated() {
    return migrated;
  }

  /** Round trips so far, oldest close first. */
  public List<ClosedCondor> closedCondors() {
    return condors.closed();
  }

  /** How often an order found no quote. */
  public int notQuotedCount() {
    return notQuoted;
  }

  /** Condors that are held, oldest first. */
  public List<OpenCondor> openCondors() {
    return condors.open();
  }

  /** VIX futures held, in minis. */
  public long heldMinis() {
    long minis = 0;
    for (var held : positions.quantities().entrySet()) {
      if (held.getKey() instanceof Future future) {
        minis += held.getValue() * (future.root() == FutureRoot.VX ? VixFutureLots.MINIS : 1);
      }
    }
    return minis;
  }

  /** What the next decision starts from. */
  public Standing standing() {
    var futures = new TreeMap<Future, Long>();
    var calls = new TreeMap<Option, Long>();
    positions
        .quantities()
        .forEach(
            (instrument, quantity) -> {
              if (instrument instanceof Future future) {
                futures.put(future, quantity);
              } else if (instrument instanceof Option option && VvixPricer.isVixOption(option)) {
                calls.put(option, quantity);
              }
            });
    protection.quantities().forEach((put, quantity) -> calls.put((Option) put, quantity));
    return new Standing(
        condors.open(),
        futures,
        calls,
        costs.of(calls.keySet()),
        engine,
        migrated,
        sessionsSinceEntry,
        sharing.shares(),
        betas.state(ledger),
        spreads.open(),
        vote,
        forwards.held());
  }
}
