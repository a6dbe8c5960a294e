package alvh.strategy;

import static alvh.strategy.HedgeDays.F1;
import static alvh.strategy.HedgeDays.F2;
import static alvh.strategy.HedgeDays.TODAY;
import static alvh.strategy.HedgeDays.holding;
import static alvh.strategy.HedgeDays.minis;
import static alvh.strategy.HedgeDays.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.EngineStep;
import alvh.layer.LadderRules;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.OrderLeg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), 2570, 2660, 2955, 3060);
  private static final CondorMoves QUIET = new CondorMoves(List.of(), Optional.empty(), "None.");

  @Test
  void an_entry_sells_the_condor_and_an_exit_buys_it_back() {
    var held = new OpenCondor("C2018-01-16", CONDOR, 3, TODAY, TODAY, 10, false);
    var exit = new CondorExit(held, CondorExit.Rule.STOP, 20, "It costs too much.");
    var entry = new CondorEntry("C2018-01-29", TODAY, CONDOR, 5, 10, 0, 95);
    List<Order> orders =
        orders(new CondorMoves(List.of(exit), Optional.of(entry), "Due."), nothing(), nothing());
    assertThat(orders)
        .extracting(Order::id)
        .containsExactly("C2018-01-16-close", "C2018-01-29-open");
    assertThat(orders)
        .extracting(Order::purpose)
        .containsExactly(Purpose.CLOSE_CONDOR, Purpose.OPEN_CONDOR);
    assertThat(orders).extracting(Order::rule).containsExactly("STOP", "E2");
    assertThat(orders.get(0).legs())
        .extracting(OrderLeg::quantity)
        .containsExactly(-3L, 3L, 3L, -3L);
    assertThat(orders.get(1).legs())
        .extracting(OrderLeg::quantity)
        .containsExactly(5L, -5L, -5L, 5L);
    assertThat(orders.get(1).legs())
        .extracting(OrderLeg::instrument)
        .containsExactlyElementsOf(CONDOR.legs());
  }

  @Test
  void nothing_is_asked_when_what_is_held_is_what_is_wanted() {
    assertThat(orders(QUIET, minis(F1, 18), minis(F1, 18))).isEmpty();
    assertThat(orders(QUIET, nothing(), nothing())).isEmpty();
  }

  @Test
  void a_roll_sells_the_old_future_and_buys_the_new_one() {
    List<Order> orders = orders(QUIET, minis(F1, 18), minis(F2, 18));
    assertThat(orders)
        .extracting(Order::id)
        .containsExactly("H2018-01-29-2018-02-14", "H2018-01-29-2018-03-21");
    assertThat(orders.get(0).legs())
        .containsExactly(leg(FutureRoot.VX, F1, -1), leg(FutureRoot.VXM, F1, -8));
    assertThat(orders.get(1).legs())
        .containsExactly(leg(FutureRoot.VX, F2, 1), leg(FutureRoot.VXM, F2, 8));
    assertThat(orders).allMatch(order -> order.purpose() == Purpose.HEDGE);
    assertThat(orders).allMatch(order -> order.rule().equals("1.3"));
  }

  @Test
  void a_change_trades_the_difference_alone() {
    assertThat(orders(QUIET, minis(F1, 18), minis(F1, 31)).getFirst().legs())
        .containsExactly(leg(FutureRoot.VX, F1, 1), leg(FutureRoot.VXM, F1, 3));
  }

  private static OrderLeg leg(FutureRoot root, LocalDate expiry, long quantity) {
    return new OrderLeg(new Future(root, expiry), quantity);
  }

  private static List<Order> orders(
      CondorMoves moves, SortedMap<LocalDate, Long> held, SortedMap<LocalDate, Long> wanted) {
    var kept = new EngineStep(EngineStatus.START, List.of());
    var plan =
        new HedgePlan(
            kept, false, .5, new LadderRules().empty(false), wanted, "1.3", "A test's wish.");
    return Orders.of(TODAY, holding(EngineState.E2_T1, held), moves, plan);
  }
}
