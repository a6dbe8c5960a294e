package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What holds for every option price, whatever the inputs. */
class Black76LawsTest {
  /** Rounding of amounts of the size of the forward. */
  private static final double ROUNDING = 1e-11;

  private static final double FORWARD = 5000;

  private static double price(double strike, double years, double volatility, int cp) {
    return Black76.price(FORWARD, strike, years, volatility, 0.98, cp);
  }

  @Property
  void call_less_put_is_the_discounted_forward_less_strike(
      @ForAll @DoubleRange(min = 500, max = 20_000) double strike,
      @ForAll @DoubleRange(min = 0.01, max = 3) double years,
      @ForAll @DoubleRange(min = 0.01, max = 4) double volatility) {
    double difference = price(strike, years, volatility, 1) - price(strike, years, volatility, -1);
    assertThat(difference).isCloseTo(0.98 * (FORWARD - strike), within(ROUNDING));
  }

  @Property
  void a_price_lies_between_intrinsic_value_and_what_is_paid_out_at_most(
      @ForAll @DoubleRange(min = 500, max = 20_000) double strike,
      @ForAll @DoubleRange(min = 0.01, max = 3) double years,
      @ForAll @DoubleRange(min = 0.01, max = 4) double volatility) {
    double call = price(strike, years, volatility, 1);
    double put = price(strike, years, volatility, -1);
    assertThat(call).isBetween(0.98 * Math.max(0, FORWARD - strike), 0.98 * FORWARD + ROUNDING);
    assertThat(put).isBetween(0.98 * Math.max(0, strike - FORWARD), 0.98 * strike + ROUNDING);
  }

  @Property
  void more_volatility_or_more_time_never_makes_an_undiscounted_option_cheaper(
      @ForAll @DoubleRange(min = 500, max = 20_000) double strike,
      @ForAll @DoubleRange(min = 0.01, max = 3) double years,
      @ForAll @DoubleRange(min = 0.01, max = 4) double volatility) {
    double base = price(strike, years, volatility, 1);
    assertThat(price(strike, years, 1.01 * volatility, 1)).isGreaterThanOrEqualTo(base - ROUNDING);
    assertThat(price(strike, 1.01 * years, volatility, 1)).isGreaterThanOrEqualTo(base - ROUNDING);
  }

  @Property
  void prices_are_monotone_and_convex_in_the_strike(
      @ForAll @DoubleRange(min = 600, max = 19_000) double strike,
      @ForAll @DoubleRange(min = 0.01, max = 3) double years,
      @ForAll @DoubleRange(min = 0.01, max = 4) double volatility) {
    double low = price(strike - 25, years, volatility, 1);
    double middle = price(strike, years, volatility, 1);
    double high = price(strike + 25, years, volatility, 1);
    assertThat(low).isGreaterThanOrEqualTo(middle - ROUNDING);
    assertThat(middle).isGreaterThanOrEqualTo(high - ROUNDING);
    assertThat(low - 2 * middle + high).isGreaterThanOrEqualTo(-ROUNDING);
  }

  @Property
  void a_price_is_homogeneous_in_forward_and_strike(
      @ForAll @DoubleRange(min = 500, max = 20_000) double strike,
      @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
    double scaled = Black76.price(scale * FORWARD, scale * strike, 0.2, 0.2, 0.98, 1);
    assertThat(scaled)
        .isCloseTo(scale * price(strike, 0.2, 0.2, 1), within(ROUNDING * (1 + scale)));
  }

  @Test
  void outside_its_domain_the_kernel_asserts() {
    assertThatThrownBy(() -> Black76.price(5000, 5000, 0, 0.2, 1, 1))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Black76.price(5000, -1, 1, 0.2, 1, 1))
        .isInstanceOf(AssertionError.class);
  }
}
