package alvh.engine;

import alvh.event.Book;
import alvh.event.Event;
import alvh.event.Owned;
import alvh.event.Resolution;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.ledger.Account;
import alvh.ledger.CashInterest;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.order.ExchangeRules;
import alvh.order.Fill;
import alvh.order.FillModel;
import alvh.order.FillRules.Clock;
import alvh.order.Order;
import alvh.report.ArmRun;
import alvh.report.EquityRow;
import alvh.strategy.Decision;
import alvh.strategy.MarginAccount;
import alvh.strategy.Outlook;
import alvh.strategy.Strategy;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One arm, session after session: interest on the cash that lay there since the last session,
 * settlements of the morning, marks, fills of earlier orders, settlements of the close, decision.
 * Orders sent today meet tomorrow's close at the earliest.
 *
 * <p>Source: method 0 (decision clock, NEXT_CLOSE), 1.11 (account).
 */
public final class Arm {
  private static final double PERCENT = 100;

  /** Orders for the close are in before it. */
  private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

  private final Strategy strategy;
  private final FillModel fills;
  private final CashInterest interest;
  private final Money capital;
  private final Consumer<Event> journal;
  private final CloseUps closeUps;
  private final ArmState state = new ArmState();
  private final Book book = state.book();
  private Consumer<Event> durable = event -> {};
  private Optional<MarginAccount> margin = Optional.empty();
  private Clock clock = Clock.NEXT_CLOSE;
  private Owned overnight = Owned.NONE;
  private Optional<MarketSnapshot> before = Optional.empty();

  public Arm(Strategy strategy, FillModel fills, CashInterest interest, Money capital) {
    this(strategy, fills, interest, capital, event -> {});
  }

  /**
   * @param journal hears of every event after it has been taken in, in order
   */
  public Arm(
      Strategy strategy,
      FillModel fills,
      CashInterest interest,
      Money capital,
      Consumer<Event> journal) {
    this.strategy = strategy;
    this.fills = fills;
    this.interest = interest;
    this.capital = capital;
    this.journal = journal;
    this.closeUps = new CloseUps(strategy.hedge().arm());
  }

  /** Runs one session and returns its decision. */
  public Decision step(Outlook outlook) {
    begin(outlook);
    MarketSnapshot today = outlook.seen();
    LocalDate date = today.date();
    if (before.isEmpty()) {
      happen(new Event.Opened(date, capital));
    }
    payInterest(date);
    settle(outlook, true);
    mark(outlook);
    fill(outlook);
    settle(outlook, false);
    if (clock == Clock.NEXT_CLOSE) {
      assess(outlook);
    }
    Decision decision = strategy.decide(outlook, book.standing());
    happen(new Event.Decided(Resolution.of(decision)));
    if (clock == Clock.SAME_CLOSE) {
      fill(outlook);
      assess(outlook);
    }
    before = Optional.of(today);
    return decision;
  }

  /**
   * Goes through a session that was lived before, by its events.
   *
   * @param outlook the same session as {@code events}
   */
  public void relive(Outlook outlook, List<Event> events) {
    begin(outlook);
    events.forEach(this::take);
    before = Optional.of(outlook.seen());
  }

  /** Has the account assessed by a broker at every close. */
  public void keepMargin(MarginAccount account) {
    margin = Optional.of(account);
  }

  /** Says on which close orders are filled; on the next one unless told. */
  public void fillAt(Clock close) {
    clock = close;
  }

  /** On which close orders are filled. */
  Clock fillsAt() {
    return clock;
  }

  /** Hands every event to a journal before it is taken in. */
  public void writeTo(Consumer<Event> durableJournal) {
    durable = durableJournal;
  }

  private void begin(Outlook outlook) {
    overnight = book.owned();
    closeUps.begins(outlook, overnight);
  }

  /** What it held when its last session began. */
  Owned overnight() {
    return overnight;
  }

  private void happen(Event event) {
    durable.accept(event);
    take(event);
  }

  private void take(Event event) {
    Money before = book.ledger().balance(Account.CONDOR_RESULT);
    state.apply(event);
    closeUps.take(event, before.minus(book.ledger().balance(Account.CONDOR_RESULT)));
    journal.accept(event);
  }

  private void assess(Outlook outlook) {
    Holdings held = Holdings.of(book.positions());
    if (margin.isEmpty() || held.isEmpty()) {
      return;
    }
    MarginAccount account = margin.get();
    LocalDate date = outlook.seen().date();
    account
        .of(held, outlook)
        .ifPresent(
            needed -> {
              happen(
                  new Event.MarginAssessed(
                      date, needed.regT(), needed.portfolio(), needed.futures()));
              Money equity = book.ledger().equity();
              if (equity.compareTo(account.required(needed)) < 0) {
                happen(new Event.MarginCalled(date, account.required(needed), equity));
              }
            });
  }

  private void payInterest(LocalDate date) {
    if (before.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(before.get().date(), date);
    double rate =
        before.get().last(Measure.BILL_13W).map(bill -> bill.value() / PERCENT).orElse(0.0);
    Money amount = interest.on(book.ledger().balance(Account.CASH), rate, days);
    happen(new Event.InterestPaid(date, amount, CashInterest.riskFree(rate, days)));
  }

  /**
   * Settles what has reached its instant: before today's close in the morning, at it in the
   * evening.
   */
  private void settle(Outlook outlook, boolean morning) {
    LocalDate date = outlook.seen().date();
    if (!book.hasExpired(date)) {
      return;
    }
    for (Instrument instrument : book.contracts()) {
      boolean due =
          morning
              ? instrument.settlesAt().isBefore(ExchangeCalendar.NYSE.close(date))
              : !instrument.settlesAt().isAfter(ExchangeCalendar.NYSE.close(date));
      if (due) {
        outlook
            .settlements()
            .of(instrument)
            .ifPresent(value -> happen(Event.Settled.of(date, instrument, value)));
      }
    }
  }

  private void mark(Outlook outlook) {
    var values = new TreeMap<Instrument, Money>();
    for (Instrument instrument : book.marked()) {
      outlook
          .quotes()
          .mid(instrument)
          .ifPresent(mid -> values.put(instrument, Money.ofDollars(mid * instrument.multiplier())));
    }
    happen(new Event.Marked(outlook.seen().date(), values));
  }

  private void fill(Outlook outlook) {
    LocalDate date = outlook.seen().date();
    for (Order order : book.workingOrders()) {
      happen(answer(order, date, outlook));
    }
  }

  /** What the exchange would not take is never filled, and what is not quoted cannot be. */
  private Event answer(Order order, LocalDate date, Outlook outlook) {
    Instant sent = ExchangeCalendar.NYSE.close(date).minus(LAST_MINUTE);
    Optional<String> refusal = ExchangeRules.refusal(order, sent);
    if (refusal.isPresent()) {
      return new Event.Refused(date, order, refusal.get());
    }
    Optional<Fill> fill = fills.fill(order, date, outlook.quotes());
    return fill.<Event>map(Event.Filled::new).orElseGet(() -> new Event.NotQuoted(date, order));
  }

  /** The state, for tests and cards. */
  public Book book() {
    return book;
  }

  /** The account after the last session. */
  EquityRow lastRow() {
    return state.lastRow();
  }

  /** Its name, ALVH, ARM0 … */
  public String name() {
    return strategy.hedge().arm();
  }

  /** What the arm has done so far. */
  public ArmRun result() {
    return state.result(name(), closeUps.worst());
  }
}
