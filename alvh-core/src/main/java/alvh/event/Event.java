package alvh.event;

import alvh.instrument.Instrument;
import alvh.ledger.SettlementValue;
import alvh.order.Fill;
import alvh.order.Order;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that can happen to an arm. Its state is the fold over these, and nothing else. */
public sealed interface Event {
  LocalDate date();

  /** The account was opened with capital. */
  record Opened(LocalDate date, Money capital) implements Event {}

  /**
   * Interest was credited (positive) or charged (negative) for the days since the last session.
   *
   * @param riskFree what the 13-week bill paid on a unit of capital over the same days, decimal
   */
  record InterestPaid(LocalDate date, Money amount, double riskFree) implements Event {}

  /**
   * Held instruments were marked.
   *
   * @param unitValues value of one contract in dollars; what is not quoted is absent and keeps its
   *     mark
   */
  record Marked(LocalDate date, SortedMap<Instrument, Money> unitValues) implements Event {
    public Marked {
      unitValues = Collections.unmodifiableSortedMap(new TreeMap<>(unitValues));
    }
  }

  /** An order was filled whole. */
  record Filled(Fill fill) implements Event {
    @Override
    public LocalDate date() {
      return fill.date();
    }
  }

  /**
   * An order found no quote for one of its legs; an order to close and a monthly protection stay
   * working, others lapse.
   */
  record NotQuoted(LocalDate date, Order order) implements Event {}

  /**
   * The exchange would not have taken an order; an order to close stays working, others lapse.
   *
   * @param why one sentence
   */
  record Refused(LocalDate date, Order order, String why) implements Event {}

  /**
   * A contract reached its settlement and left the book for cash.
   *
   * @param unitValue settlement value of one contract, dollars
   * @param value what everything settled on that settled at that instant
   */
  record Settled(LocalDate date, Instrument instrument, Money unitValue, SettlementValue value)
      implements Event {
    /** A contract settled on a value. */
    public static Settled of(LocalDate date, Instrument instrument, SettlementValue value) {
      return new Settled(date, instrument, value.perContract(instrument), value);
    }
  }

  /**
   * A broker's requirement for what is held at the close.
   *
   * @param regT options by strategy
   * @param portfolio options by risk
   * @param futures VIX futures, beside either
   */
  record MarginAssessed(LocalDate date, Money regT, Money portfolio, Money futures)
      implements Event {}

  /** The account at mid held less than what the configured rules ask for. */
  record MarginCalled(LocalDate date, Money required, Money equity) implements Event {}

  /** A decision was taken and its orders were sent. */
  record Decided(Resolution resolution) implements Event {
    @Override
    public LocalDate date() {
      return resolution.date();
    }
  }
}
