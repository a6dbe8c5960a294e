package alvh.order;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.order.ExchangeRules.Type;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the steps: method 4.1. */
class ExchangeRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
  private static final LocalDate EXPIRY = LocalDate.of(2024, 7, 19);
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, EXPIRY, 5000, 5100, 5500, 5600);

  private static Option option(OptionRoot root, Right right, double strike) {
    return new Option(root, EXPIRY, right, strike);
  }

  private static Optional<String> refusal(List<OrderLeg> legs, Type type, double limit) {
    return ExchangeRules.refusal(legs, type, limit, DAY, noon(DAY));
  }

  private static Instant noon(LocalDate day) {
    return ExchangeCalendar.NYSE.close(day).minusSeconds(4 * 3600);
  }

  private static List<OrderLeg> condor() {
    return CONDOR.legs().stream().map(leg -> new OrderLeg(leg, 1)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SPXW, 2.95, true",
    "SPXW, 2.97, false",
    "SPXW, 3.10, true",
    "SPXW, 3.05, false",
    "VIX, 2.99, true",
    "VIX, 3.05, true",
    "VIX, 3.01, false",
    "VIXW, 3.01, true"
  })
  void a_single_leg_stands_on_the_grid_of_its_class(OptionRoot root, double price, boolean taken) {
    var legs = List.of(new OrderLeg(option(root, Right.CALL, 20), 1));
    assertThat(refusal(legs, Type.NET_LIMIT, price).isEmpty()).isEqualTo(taken);
  }

  @Test
  void options_on_vix_had_the_coarse_grid_before_november_2022() {
    var legs =
        List.of(
            new OrderLeg(new Option(OptionRoot.VIX, LocalDate.of(2022, 9, 21), Right.CALL, 30), 1));
    LocalDate before = LocalDate.of(2022, 8, 1);
    assertThat(ExchangeRules.refusal(legs, Type.NET_LIMIT, 2.99, before, noon(before)))
        .hasValue("The exchange refuses the order: 2.9900 is no multiple of 0.05.");
  }

  @Test
  void the_net_price_of_a_condor_is_a_multiple_of_five_hundredths_also_above_three() {
    assertThat(refusal(condor(), Type.NET_LIMIT, 12.35)).isEmpty();
    assertThat(refusal(condor(), Type.NET_LIMIT, 12.37).orElseThrow()).contains("12.3700", "0.05");
  }

  @Test
  void a_condor_with_a_limit_on_every_leg_is_refused() {
    assertThat(refusal(condor(), Type.LEG_LIMITS, 12.35).orElseThrow())
        .contains("one net limit, not one a leg");
  }

  @Test
  void options_and_futures_and_options_on_two_underlyings_are_no_package() {
    OrderLeg put = new OrderLeg(option(OptionRoot.SPXW, Right.PUT, 5000), -1);
    OrderLeg call = new OrderLeg(option(OptionRoot.VIX, Right.CALL, 20), 1);
    OrderLeg future = new OrderLeg(new Future(FutureRoot.VX, LocalDate.of(2024, 7, 17)), 1);
    assertThat(refusal(List.of(put, call), Type.NET_LIMIT, 1)).isPresent();
    assertThat(refusal(List.of(put, future), Type.NET_LIMIT, 1)).isPresent();
  }

  @Test
  void futures_have_the_step_of_their_contract() {
    LocalDate july = LocalDate.of(2024, 7, 17);
    var full = List.of(new OrderLeg(new Future(FutureRoot.VX, july), 1));
    var mini = List.of(new OrderLeg(new Future(FutureRoot.VXM, july), 1));
    assertThat(refusal(full, Type.NET_LIMIT, 14.15)).isEmpty();
    assertThat(refusal(full, Type.NET_LIMIT, 14.16)).isPresent();
    assertThat(refusal(mini, Type.NET_LIMIT, 14.16)).isEmpty();
  }

  @Test
  void a_contract_twice_and_a_contract_whose_trading_has_ended_are_refused() {
    OrderLeg put = new OrderLeg(option(OptionRoot.SPXW, Right.PUT, 5000), -1);
    assertThat(refusal(List.of(put, put), Type.NET_LIMIT, 1).orElseThrow()).contains("twice");
    Option thursday = new Option(OptionRoot.SPX, EXPIRY, Right.PUT, 5000);
    Instant friday = ExchangeCalendar.at(EXPIRY, LocalTime.of(9, 31));
    assertThat(
            ExchangeRules.refusal(
                    List.of(new OrderLeg(thursday, 1)), Type.NET_LIMIT, 1, EXPIRY, friday)
                .orElseThrow())
        .contains("has ended");
  }

  private static Order order(Order.Purpose purpose, OrderLeg... legs) {
    return new Order("O", DAY, purpose, "P", "R", "A test.", List.of(legs));
  }

  private static Optional<String> refusal(Order order) {
    return ExchangeRules.refusal(order, noon(DAY));
  }

  /** Half of the half-spread of .11 is not on any grid. */
  @Test
  void a_fill_is_booked_between_ticks_where_a_limit_at_its_price_would_be_refused() {
    OrderLeg call = new OrderLeg(option(OptionRoot.SPXW, Right.CALL, 5500), 1);
    Order order = order(Order.Purpose.HEDGE, call);
    Fill fill =
        new SpreadFraction(.5, new Fees())
            .fill(order, DAY, contract -> Optional.of(new Quote(3.17, .11)))
            .orElseThrow();
    double price = fill.legs().getFirst().price();
    assertThat(price).isEqualTo(3.17 + .5 * .11);
    assertThat(refusal(order)).isEmpty();
    assertThat(refusal(order.legs(), Type.NET_LIMIT, price).orElseThrow())
        .contains("3.2250 is no multiple of 0.10");
  }

  @Test
  void a_condor_without_a_limit_is_taken() {
    OrderLeg[] legs = condor().toArray(OrderLeg[]::new);
    assertThat(refusal(order(Order.Purpose.OPEN_CONDOR, legs))).isEmpty();
  }

  @Test
  void a_hedge_in_full_and_mini_futures_is_two_tickets_and_taken() {
    LocalDate july = LocalDate.of(2024, 7, 17);
    OrderLeg full = new OrderLeg(new Future(FutureRoot.VX, july), 3);
    OrderLeg mini = new OrderLeg(new Future(FutureRoot.VXM, july), -4);
    assertThat(refusal(order(Order.Purpose.HEDGE, full, mini))).isEmpty();
  }

  @Test
  void a_package_over_two_markets_is_refused_before_it_is_filled() {
    OrderLeg put = new OrderLeg(option(OptionRoot.SPXW, Right.PUT, 5000), -1);
    OrderLeg call = new OrderLeg(option(OptionRoot.VIX, Right.CALL, 20), 1);
    Order mixed = order(Order.Purpose.OPEN_CONDOR, put, call);
    assertThat(refusal(mixed).orElseThrow()).contains("different markets");
  }
}
