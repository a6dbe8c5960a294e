package alvh.engine;

import alvh.event.Book;
import alvh.event.Event;
import alvh.instrument.Instrument;
import alvh.ledger.Ledger;
import alvh.order.LegFill;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One arm's events, folded a second time by the simplest rules that they must obey: debits equal
 * credits, and what is held is the sum of the fills less what has settled.
 */
final class ArmReading {
  private final ArmState state = new ArmState();
  private final Map<Instrument, Long> held = new TreeMap<>();

  ArmState state() {
    return state;
  }

  /** Takes an event in; says in one clause what it has broken. */
  Optional<String> take(Event event) {
    state.apply(event);
    switch (event) {
      case Event.Filled filled -> filled.fill().legs().forEach(this::trade);
      case Event.Settled settled -> held.remove(settled.instrument());
      case Event.Opened opened -> {}
      case Event.InterestPaid interest -> {}
      case Event.Marked marked -> {}
      case Event.MarginAssessed assessed -> {}
      case Event.MarginCalled called -> {}
      case Event.NotQuoted missing -> {}
      case Event.Refused refused -> {}
      case Event.Decided decided -> {}
    }
    return broken();
  }

  private void trade(LegFill leg) {
    held.merge(leg.instrument(), leg.quantity(), Long::sum);
    held.remove(leg.instrument(), 0L);
  }

  private Optional<String> broken() {
    Book book = state.book();
    Ledger ledger = book.ledger();
    if (!ledger.outOfBalance().isZero()) {
      return Optional.of("leaves the ledger out of balance by " + ledger.outOfBalance());
    }
    if (!book.positions().equals(held)) {
      return Optional.of("leaves positions that are not the sum of the fills");
    }
    return Optional.empty();
  }
}
