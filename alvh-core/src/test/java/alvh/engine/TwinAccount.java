package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Book;
import alvh.event.Event;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.ledger.Account;
import alvh.order.LegFill;
import alvh.unit.Money;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A second way of keeping the money of an arm, held against its ledger after every event: all that
 * was ever paid and received as if futures were bought and sold like stocks, plus what is held at
 * its last price. No double entry, no daily variation.
 */
final class TwinAccount implements Consumer<Event> {
  private final Book refolded = new Book();
  private final Map<Instrument, Long> held = new TreeMap<>();
  private final Map<Instrument, Money> prices = new TreeMap<>();
  private Money paidAndReceived = Money.ZERO;
  private Book book = refolded;
  private int events;

  void holdAgainst(Book watched) {
    this.book = watched;
  }

  int events() {
    return events;
  }

  Book refolded() {
    return refolded;
  }

  @Override
  public void accept(Event event) {
    take(event);
    refolded.apply(event);
    events++;
    assertThat(book.ledger().outOfBalance()).as("%s", event).isEqualTo(Money.ZERO);
    assertThat(book.ledger().equity()).as("%s", event).isEqualTo(equity());
    assertThat(book.ledger().balance(Account.OPTIONS)).as("%s", event).isEqualTo(options());
  }

  private void take(Event event) {
    switch (event) {
      case Event.Opened opened -> receive(opened.capital());
      case Event.InterestPaid interest -> receive(interest.amount());
      case Event.Marked marked -> marked.unitValues().forEach(this::price);
      case Event.Filled filled -> filled.fill().legs().forEach(this::trade);
      case Event.Settled settled -> {
        Long quantity = held.remove(settled.instrument());
        receive(settled.unitValue().times(quantity == null ? 0 : quantity));
      }
      case Event.MarginAssessed assessed -> {}
      case Event.MarginCalled called -> {}
      case Event.NotQuoted missing -> {}
      case Event.Refused refused -> {}
      case Event.Decided decided -> {}
    }
  }

  private void receive(Money amount) {
    paidAndReceived = paidAndReceived.plus(amount);
  }

  private void price(Instrument instrument, Money unitValue) {
    prices.put(instrument, unitValue);
  }

  private void trade(LegFill leg) {
    receive(leg.value().plus(leg.slippage()).plus(leg.fee()).negated());
    held.merge(leg.instrument(), leg.quantity(), Long::sum);
    held.values().removeIf(quantity -> quantity == 0);
    price(leg.instrument(), Money.ofDollars(leg.mid() * leg.instrument().multiplier()));
  }

  private Money equity() {
    Money equity = paidAndReceived;
    for (Instrument instrument : held.keySet()) {
      equity = equity.plus(worth(instrument));
    }
    return equity;
  }

  private Money options() {
    Money options = Money.ZERO;
    for (Instrument instrument : held.keySet()) {
      options = instrument instanceof Option ? options.plus(worth(instrument)) : options;
    }
    return options;
  }

  private Money worth(Instrument instrument) {
    return prices.getOrDefault(instrument, Money.ZERO).times(held.getOrDefault(instrument, 0L));
  }
}
