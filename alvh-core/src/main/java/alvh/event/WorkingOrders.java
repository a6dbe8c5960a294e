package alvh.event;

import alvh.instrument.Instrument;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders that were sent and neither filled nor lapsed, oldest first. */
final class WorkingOrders {
  private final Map<String, Order> working = new LinkedHashMap<>();

  List<Order> all() {
    return new ArrayList<>(working.values());
  }

  /** An order for the next month's protection takes the place of one that was never filled. */
  void sent(List<Order> orders) {
    if (orders.stream().anyMatch(order -> order.purpose() == Purpose.TAIL)) {
      working.values().removeIf(order -> order.purpose() == Purpose.TAIL);
    }
    orders.forEach(order -> working.put(order.id(), order));
  }

  void ended(Order order) {
    working.remove(order.id());
  }

  /** What has settled can no longer be traded: orders for it lapse. */
  void settled(Instrument instrument) {
    working
        .values()
        .removeIf(
            order -> order.legs().stream().anyMatch(leg -> leg.instrument().equals(instrument)));
  }
}
