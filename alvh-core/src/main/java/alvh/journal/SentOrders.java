package alvh.journal;

import alvh.config.UserError;
import alvh.event.Event;
import alvh.order.Order;
import java.util.LinkedHashMap;
import java.util.Map;

/** The orders that the decisions of a journal sent, by arm and id, for the fills that name them. */
final class SentOrders {
  private final Map<String, Map<String, Order>> byArm = new LinkedHashMap<>();

  /** Takes in what an arm sent; an order under a known id takes its place, as in the book. */
  void note(String arm, Event event) {
    if (event instanceof Event.Decided decided) {
      Map<String, Order> sent = byArm.computeIfAbsent(arm, name -> new LinkedHashMap<>());
      decided.resolution().orders().forEach(order -> sent.put(order.id(), order));
    }
  }

  /** The order of a fill. */
  Order order(String arm, String id) {
    Order sent = byArm.getOrDefault(arm, Map.of()).get(id);
    if (sent == null) {
      throw new UserError("%s fills an order %s that it did not send.".formatted(arm, id));
    }
    return sent;
  }
}
