package alvh.event;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.OrderLeg;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingOrdersTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 13);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 20);

  private static Order order(LocalDate decided, Purpose purpose, double strike) {
    var put = new Option(OptionRoot.SPX, LocalDate.of(2018, 4, 20), Right.PUT, strike);
    List<OrderLeg> legs = List.of(new OrderLeg(put, 10));
    String id = "H" + decided + "-" + strike;
    return new Order(id, decided, purpose, "hedge", "S4", "A test.", legs);
  }

  @Test
  void the_order_for_the_next_months_protection_takes_the_place_of_the_last_ones() {
    var working = new WorkingOrders();
    Order closing = order(FEBRUARY, Purpose.CLOSE_CONDOR, 2500);
    working.sent(List.of(closing, order(FEBRUARY, Purpose.TAIL, 2200)));
    List<Order> next = List.of(order(MARCH, Purpose.TAIL, 2300), order(MARCH, Purpose.TAIL, 2400));
    working.sent(next);
    assertThat(working.all()).containsExactly(closing, next.get(0), next.get(1));
  }

  @Test
  void a_protection_goes_on_working_where_nothing_or_something_else_is_ordered() {
    var working = new WorkingOrders();
    Order tail = order(FEBRUARY, Purpose.TAIL, 2200);
    working.sent(List.of(tail));
    working.sent(List.of());
    Order hedge = order(MARCH, Purpose.HEDGE, 2300);
    working.sent(List.of(hedge));
    assertThat(working.all()).containsExactly(tail, hedge);
  }
}
