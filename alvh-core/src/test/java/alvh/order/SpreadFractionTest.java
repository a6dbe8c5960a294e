package alvh.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpreadFractionTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 2, 5);
  private static final double ROUNDING = 1e-12;
  private static final Option PUT =
      new Option(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), Right.PUT, 2500);
  private static final Option CALL =
      new Option(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), Right.CALL, 2900);

  @Test
  void each_leg_is_worsened_by_its_own_half_spread() {
    Fill fill = fill(.5, Map.of(PUT, new Quote(10, .30), CALL, new Quote(4, .10))).orElseThrow();
    assertThat(fill.legs().get(0).price()).isCloseTo(9.85, within(ROUNDING));
    assertThat(fill.legs().get(1).price()).isCloseTo(4.05, within(ROUNDING));
    assertThat(fill.value()).isEqualTo(new Money(-300_000 + 80_000));
    assertThat(fill.slippage()).isEqualTo(new Money(3 * 1_500 + 2 * 500));
    assertThat(fill.fees()).isEqualTo(new Money(5 * 135));
  }

  @Test
  void a_package_with_one_leg_unquoted_is_not_filled_at_all() {
    assertThat(fill(.5, Map.of(PUT, new Quote(10, .30)))).isEmpty();
  }

  @Test
  void at_mid_nothing_is_given_up() {
    Fill fill = fill(0, Map.of(PUT, new Quote(10, .30), CALL, new Quote(4, .10))).orElseThrow();
    assertThat(fill.slippage()).isEqualTo(Money.ZERO);
  }

  @Test
  void the_half_spread_is_the_methods_at_calm_and_widens_with_vix() {
    var spreads = new HalfSpreads();
    assertThat(spreads.halfSpread(PUT, 10, 14)).isCloseTo(.15, within(ROUNDING));
    assertThat(spreads.halfSpread(PUT, 10, 36)).isCloseTo(.30, within(ROUNDING));
    assertThat(spreads.halfSpread(PUT, 10, 90)).isCloseTo(.60, within(ROUNDING));
    var future = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));
    assertThat(spreads.halfSpread(future, 30, 27)).isCloseTo(.0375, within(ROUNDING));
  }

  @Test
  void fees_are_charged_for_buying_and_for_selling() {
    var fees = new Fees();
    var mini = new Future(FutureRoot.VXM, LocalDate.of(2024, 8, 21));
    assertThat(fees.of(mini, -4, TODAY))
        .isEqualTo(new Money(180))
        .isEqualTo(fees.of(mini, 4, TODAY));
    assertThat(fees.of(new Future(FutureRoot.VX, LocalDate.of(2024, 8, 21)), 2, TODAY))
        .isEqualTo(new Money(476));
  }

  @Test
  void a_package_gives_up_the_share_of_its_number_of_legs() {
    var quotes = Map.of(PUT, new Quote(10, .30), CALL, new Quote(4, .10));
    var byLegs =
        new SpreadFraction(
            new FillRules(FillRules.Model.BY_LEGS, FillRules.Clock.NEXT_CLOSE, .50, .32, .12, .06)
                .share(.5),
            new Fees());
    Fill two = byLegs.fill(order(), TODAY, i -> Optional.ofNullable(quotes.get(i))).orElseThrow();
    assertThat(two.legs().get(0).price()).isCloseTo(10 - .32 * .30, within(ROUNDING));
    assertThat(two.legs().get(1).price()).isCloseTo(4 + .32 * .10, within(ROUNDING));
  }

  @Test
  void mid_and_touch_are_models_of_their_own() {
    assertThat(rules(FillRules.Model.MID).share(.5)).isEqualTo(new SpreadShare(0));
    assertThat(rules(FillRules.Model.TOUCH).share(.5)).isEqualTo(new SpreadShare(1));
    assertThat(rules(FillRules.Model.FRACTION).share(.5)).isEqualTo(new SpreadShare(.5));
    assertThat(rules(FillRules.Model.BY_LEGS).share(.5).of(6)).isEqualTo(.06);
  }

  private static FillRules rules(FillRules.Model model) {
    return new FillRules(model, FillRules.Clock.NEXT_CLOSE, .50, .32, .12, .06);
  }

  @Test
  void a_package_is_never_filled_from_quotes_of_two_instants() {
    Map<Option, Quote> mixed =
        Map.of(
            PUT, new Quote(10, .30, PriceSource.CHAIN), CALL, new Quote(4, .10, PriceSource.RECON));
    assertThat(fill(.5, mixed)).isEmpty();
    Map<Option, Quote> together =
        Map.of(
            PUT, new Quote(10, .30, PriceSource.CHAIN), CALL, new Quote(4, .10, PriceSource.CHAIN));
    assertThat(fill(.5, together)).isPresent();
  }

  private static Order order() {
    return new Order(
        "C-open",
        TODAY,
        Order.Purpose.OPEN_CONDOR,
        "C",
        "E2",
        "A test.",
        List.of(new OrderLeg(PUT, -3), new OrderLeg(CALL, 2)));
  }

  private static Optional<Fill> fill(double kappa, Map<? extends Instrument, Quote> quotes) {
    return new SpreadFraction(kappa, new Fees())
        .fill(order(), TODAY, instrument -> Optional.ofNullable(quotes.get(instrument)));
  }
}
