package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.pricing.Black76;
import org.junit.jupiter.api.Test;

/** Parity by hand and on Black's prices. */
class PutCallParityTest {
  private static final double ROUNDING = 1e-12;
  private static final double YEARS = 0.1;
  private static final double RATE = 0.04;
  private static final double DISCOUNT = Math.exp(-RATE * YEARS);

  private static double price(double strike, int cp) {
    return Black76.price(19.5, strike, YEARS, 0.85, DISCOUNT, cp);
  }

  private static double synthetic(double strike) {
    return price(strike, 1) - price(strike, -1);
  }

  @Test
  void call_and_put_of_one_strike_give_the_future_back() {
    for (double strike : new double[] {12, 19.5, 25, 40}) {
      assertThat(PutCallParity.forward(price(strike, 1), price(strike, -1), strike, DISCOUNT))
          .isCloseTo(19.5, within(ROUNDING));
    }
  }

  @Test
  void a_box_borrows_at_the_rate_of_its_prices() {
    assertThat(PutCallParity.boxRate(synthetic(15), synthetic(25), 10, YEARS))
        .isCloseTo(RATE, within(ROUNDING));
    assertThat(PutCallParity.boxRate(9.95, 0, 10, 0.5))
        .isCloseTo(-Math.log(0.995) / 0.5, within(ROUNDING));
    assertThat(PutCallParity.boxRate(1, 2, 10, 0.5)).isNaN();
  }

  /** Call 2.10 at 2.20, put 1.55 at 1.65, strike 20, future 20.40 at 20.45, no interest. */
  @Test
  void a_conversion_and_a_reversal_cost_their_spreads_by_hand() {
    assertThat(PutCallParity.conversion(2.10, 1.65, 20.45, 20, 1)).isCloseTo(0, within(ROUNDING));
    assertThat(PutCallParity.reversal(1.55, 2.20, 20.40, 20, 1)).isCloseTo(-0.25, within(ROUNDING));
  }

  @Test
  void at_fair_prices_without_spreads_neither_is_worth_anything() {
    double call = price(25, 1);
    double put = price(25, -1);
    assertThat(PutCallParity.conversion(call, put, 19.5, 25, DISCOUNT))
        .isCloseTo(0, within(ROUNDING));
    assertThat(PutCallParity.reversal(put, call, 19.5, 25, DISCOUNT))
        .isCloseTo(0, within(ROUNDING));
  }
}
