package alvh.event;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.ledger.Account;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.OrderLeg;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Laws of money and positions over a million random streams of events: debits equal credits, what
 * is held is the sum of the fills, cash is the sum of what was paid and received.
 */
class RandomStreamsTest {
  private static final int STREAMS = 1_000_000;
  private static final int PARTS = 4;
  private static final int MOST_EVENTS = 8;
  private static final long SEED = 20180205;

  private static final LocalDate DATE = LocalDate.of(2018, 2, 5);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final LocalDate VIX_EXPIRY = LocalDate.of(2018, 3, 21);

  private static final List<Instrument> CONTRACTS =
      List.of(
          new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 2400),
          new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 2600),
          new Option(OptionRoot.SPXW, EXPIRY, Right.CALL, 2950),
          new Option(OptionRoot.SPXW, EXPIRY, Right.CALL, 3000),
          new Option(OptionRoot.VIX, VIX_EXPIRY, Right.CALL, 20),
          new Option(OptionRoot.VIX, VIX_EXPIRY, Right.CALL, 30),
          new Future(FutureRoot.VX, VIX_EXPIRY),
          new Future(FutureRoot.VXM, VIX_EXPIRY));

  private static final int FIRST_FUTURE = 6;

  @Test
  void money_and_positions_are_conserved_in_a_million_random_streams() {
    long events =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToLong(
                part -> {
                  var random = new SplittableRandom(SEED + part);
                  long sum = 0;
                  for (int stream = 0; stream < STREAMS / PARTS; stream++) {
                    sum += new Stream(random).run();
                  }
                  return sum;
                })
            .sum();
    assertThat(events).isGreaterThan(STREAMS);
  }

  /** One stream, and its money kept a second time in plain cents. */
  private static final class Stream {
    private final SplittableRandom random;
    private final Book book = new Book();
    private final long[] held = new long[CONTRACTS.size()];
    private final long[] marks = new long[CONTRACTS.size()];
    private long cash;

    Stream(SplittableRandom random) {
      this.random = random;
    }

    int run() {
      int events = 1 + random.nextInt(MOST_EVENTS);
      cash = 1_000_000_00;
      take(new Event.Opened(DATE, new Money(cash)));
      for (int i = 0; i < events; i++) {
        next();
      }
      return events;
    }

    private void next() {
      switch (random.nextInt(8)) {
        case 0, 1 -> fill(Purpose.HEDGE, 4 + random.nextInt(4));
        case 2 -> fill(Purpose.OPEN_CONDOR, 0, 1, 2, 3);
        case 3 -> fill(Purpose.CLOSE_CONDOR, 0, 1, 2, 3);
        case 4 -> fill(random.nextBoolean() ? Purpose.OPEN_SPREAD : Purpose.CLOSE_SPREAD, 4, 5);
        case 5 -> mark();
        case 6 -> settle(random.nextInt(CONTRACTS.size()));
        default -> interest();
      }
    }

    private void interest() {
      long cents = random.nextInt(-500_00, 500_00);
      cash += cents;
      take(new Event.InterestPaid(DATE, new Money(cents), 0));
    }

    private void mark() {
      SortedMap<Instrument, Money> values = new TreeMap<>();
      for (int i = 0; i < CONTRACTS.size(); i++) {
        if (random.nextBoolean()) {
          long cents = random.nextInt(30_000_00);
          vary(i, cents);
          values.put(CONTRACTS.get(i), new Money(cents));
        }
      }
      take(new Event.Marked(DATE, values));
    }

    private void settle(int contract) {
      long cents = random.nextInt(30_000_00);
      vary(contract, cents);
      cash += contract < FIRST_FUTURE ? held[contract] * cents : 0;
      held[contract] = 0;
      take(new Event.Settled(DATE, CONTRACTS.get(contract), new Money(cents), MadePrint.CLOSE));
    }

    /** A future's change of mark is paid in cash. */
    private void vary(int contract, long cents) {
      if (contract >= FIRST_FUTURE) {
        cash += held[contract] * (cents - marks[contract]);
        marks[contract] = cents;
      }
    }

    private void fill(Purpose purpose, int... contracts) {
      var legs = new ArrayList<LegFill>();
      var asked = new ArrayList<OrderLeg>();
      long lots = 1 + random.nextInt(5);
      boolean opens = purpose != Purpose.CLOSE_CONDOR && purpose != Purpose.CLOSE_SPREAD;
      for (int i = 0; i < contracts.length; i++) {
        boolean buys =
            purpose == Purpose.HEDGE ? random.nextBoolean() : opens == bought(purpose, i);
        legs.add(leg(contracts[i], buys ? lots : -lots));
        asked.add(new OrderLeg(CONTRACTS.get(contracts[i]), buys ? lots : -lots));
      }
      var order = new Order("O", DATE, purpose, "P", "TARGET", "Drawn.", asked);
      take(new Event.Filled(new Fill(order, DATE, legs)));
    }

    private static boolean bought(Purpose purpose, int leg) {
      return purpose == Purpose.OPEN_SPREAD || purpose == Purpose.CLOSE_SPREAD
          ? leg == 1
          : leg == 0 || leg == 3;
    }

    private LegFill leg(int contract, long quantity) {
      Instrument instrument = CONTRACTS.get(contract);
      long points = random.nextInt(1, 300);
      long unit = points * instrument.multiplier() * 100L / 10;
      long slippage = random.nextInt(50_00);
      long fee = random.nextInt(5_00);
      vary(contract, unit);
      cash -= slippage + fee + (contract < FIRST_FUTURE ? unit * quantity : 0);
      held[contract] += quantity;
      double mid = points / 10.0;
      return new LegFill(
          instrument,
          quantity,
          mid,
          mid,
          new Money(unit * quantity),
          new Money(slippage),
          new Money(fee));
    }

    private void take(Event event) {
      book.apply(event);
      check(book.ledger().outOfBalance().isZero(), "debits and credits", event);
      check(book.ledger().balance(Account.CASH).cents() == cash, "cash", event);
      SortedMap<Instrument, Long> positions = book.positions();
      int open = 0;
      for (int i = 0; i < held.length; i++) {
        long quantity = positions.getOrDefault(CONTRACTS.get(i), 0L);
        check(quantity == held[i], "positions", event);
        open += held[i] == 0 ? 0 : 1;
      }
      check(positions.size() == open, "number of positions", event);
    }

    /** An assertion library's own objects would take most of the time. */
    private static void check(boolean holds, String what, Event event) {
      if (!holds) {
        throw new AssertionError(what + " after " + event);
      }
    }
  }
}
