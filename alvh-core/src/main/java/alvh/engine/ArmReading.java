package alvh.engine;

import alvh.event.Book;
import alvh.event.Event;
import alvh.instrument.Instrument;
import alvh.ledger.Ledger;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.order.OrderLeg;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One arm's events, folded a second time by the simplest rules that they must obey: an answer of
 * the market has an order that waits for it, a fill trades what its order asks for, debits equal
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
    Optional<String> unasked = unasked(event);
    if (unasked.isPresent()) {
      return unasked;
    }
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

  private Optional<String> unasked(Event event) {
    return switch (event) {
      case Event.Filled(Fill fill) -> unasked(fill.order()).or(() -> unlike(fill));
      case Event.NotQuoted missing -> unasked(missing.order());
      case Event.Refused refused -> unasked(refused.order());
      default -> Optional.empty();
    };
  }

  private Optional<String> unasked(Order order) {
    return state.book().workingOrders().contains(order)
        ? Optional.empty()
        : Optional.of("answers the order %s, which was not working".formatted(order.id()));
  }

  private static Optional<String> unlike(Fill fill) {
    List<OrderLeg> traded =
        fill.legs().stream().map(leg -> new OrderLeg(leg.instrument(), leg.quantity())).toList();
    return traded.equals(fill.order().legs())
        ? Optional.empty()
        : Optional.of("trades other legs than its order %s".formatted(fill.order().id()));
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
