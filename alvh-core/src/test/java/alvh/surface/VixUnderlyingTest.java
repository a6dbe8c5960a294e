package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.pricing.Greeks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Which future an option on VIX is priced on, and that it is never the spot. */
class VixUnderlyingTest {
  /** The method's figures are given to 15 digits; 1e-12 relative as a percentage. */
  private static final Percentage PRINTED = Percentage.withPercentage(1e-10);

  private static final FuturesCurve CURVE =
      new FuturesCurve(
          LocalDate.of(2019, 5, 15),
          Instant.parse("2019-05-15T20:35:00Z"),
          List.of(
              new FuturesSettlement(LocalDate.of(2019, 5, 22), 16.5),
              new FuturesSettlement(LocalDate.of(2019, 6, 19), 17.2)));

  private static Option call(OptionRoot root, int month, int day) {
    return new Option(root, LocalDate.of(2019, month, day), Right.CALL, 25);
  }

  @Test
  void a_monthly_is_priced_on_the_future_that_settles_with_it() {
    VixUnderlying found = VixUnderlying.of(call(OptionRoot.VIX, 6, 19), CURVE);
    assertThat(found).isInstanceOf(VixUnderlying.Matching.class);
    assertThat(found.level()).hasValue(17.2);
  }

  @Test
  void a_weekly_without_a_future_is_priced_on_the_curve_between_its_neighbours() {
    VixUnderlying found = VixUnderlying.of(call(OptionRoot.VIXW, 5, 29), CURVE);
    assertThat(found).isInstanceOf(VixUnderlying.Between.class);
    assertThat(found.level()).hasValue(16.5 + 0.25 * (17.2 - 16.5));
  }

  @Test
  void outside_of_the_curve_nothing_takes_the_place_of_a_future() {
    assertThat(VixUnderlying.of(call(OptionRoot.VIXW, 5, 21), CURVE).level()).isEmpty();
    assertThat(VixUnderlying.of(call(OptionRoot.VIX, 7, 17), CURVE))
        .isEqualTo(
            new VixUnderlying.None(
                "no VIX futures settle on both sides of 2019-07-17, and spot VIX is no future"));
  }

  @Test
  void an_option_on_the_index_has_no_such_underlying() {
    assertThat(VixUnderlying.of(call(OptionRoot.SPXW, 6, 19), CURVE))
        .isInstanceOfSatisfying(
            VixUnderlying.None.class,
            none -> assertThat(none.reason()).contains("no option on VIX"));
  }

  @Test
  void the_printed_call_on_a_future_comes_out() {
    Option option = call(OptionRoot.VIX, 6, 19);
    double years = 30 / 365.0;
    Greeks greeks = VixUnderlying.greeks(option, 19.5, years, 0.85, 0.045);
    assertThat(greeks.price()).isCloseTo(0.428172947340693, PRINTED);
    assertThat(greeks.delta()).isCloseTo(0.183978578962386, PRINTED);
    assertThat(VixUnderlying.value(option, 19.5, years, 0.85, Math.exp(-0.045 * years)))
        .isCloseTo(greeks.price(), PRINTED);
  }
}
