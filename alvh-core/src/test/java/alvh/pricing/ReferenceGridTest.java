package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Price, Greeks and implied volatility of 20,000 options against 140-digit arithmetic. */
class ReferenceGridTest {
  /** Of all prices and Greeks the worst is off by 3.1e-14, from the rounding of ln(F/K) and σ√T. */
  private static final double PRECISION = 4e-14;

  /** The unit of relative rounding, one ulp of 1. */
  private static final double ULP = 0x1p-52;

  /** Of σ, times one for the rounding of ln(F/K) and √T and the condition for that of the price. */
  private static final double VOLATILITY_ULPS = 4;

  /** Above it the price has rounded away more than 42 of the 52 digits of its volatility. */
  private static final double WORST_CONDITION = 1e-3 / ULP;

  /** Deep in the money, where the time value is less than an ulp of the price. */
  private static final int MOST_WITHOUT_VOLATILITY = 1100;

  private static final List<ReferenceGrid.Option> OPTIONS = ReferenceGrid.options();

  @Test
  void every_price_agrees_relative_to_its_own_size() {
    double[] expected = ReferenceGrid.prices();
    assertThat(expected).hasSize(ReferenceGrid.COUNT);
    for (int i = 0; i < expected.length; i++) {
      var o = OPTIONS.get(i);
      double price =
          Black76.price(ReferenceGrid.SPOT, o.strike(), o.years(), o.volatility(), 1, o.cp());
      assertThat(Math.abs(price / expected[i] - 1)).as("%s", o).isLessThan(PRECISION);
    }
  }

  @Test
  void every_greek_agrees_relative_to_the_terms_that_it_is_the_sum_of() {
    double[] expected = ReferenceGrid.greeks();
    int rows = expected.length / ReferenceGrid.GREEKS;
    assertThat(rows).isGreaterThanOrEqualTo(2000);
    for (int i = 0; i < expected.length; i++) {
      var option = OPTIONS.get(ReferenceGrid.optionOf(i / ReferenceGrid.GREEKS, rows));
      var terms = GreekTerms.of(option);
      int greek = i % ReferenceGrid.GREEKS;
      assertThat(Math.abs(terms.value(greek) - expected[i]) / terms.size(greek))
          .as("greek %s of %s", greek, option)
          .isLessThan(PRECISION);
    }
  }

  @Test
  void every_implied_volatility_agrees_within_four_ulps_times_its_condition() {
    double[] prices = ReferenceGrid.prices();
    int without = 0;
    for (int i = 0; i < prices.length; i++) {
      var o = OPTIONS.get(i);
      double condition = condition(o, prices[i]);
      double implied =
          BlackInverse.volatility(ReferenceGrid.SPOT, o.strike(), o.years(), 1, prices[i], o.cp());
      if (condition > WORST_CONDITION) {
        without++;
      } else {
        assertThat(Math.abs(implied / o.volatility() - 1))
            .as("%s at %s", o, prices[i])
            .isLessThanOrEqualTo(VOLATILITY_ULPS * ULP * (1 + condition));
      }
    }
    assertThat(without).isLessThan(MOST_WITHOUT_VOLATILITY);
  }

  /** Relative change of σ over that of the price. */
  private static double condition(ReferenceGrid.Option o, double price) {
    double vega = Black76.vega(ReferenceGrid.SPOT, o.strike(), o.years(), o.volatility(), 1);
    return price / (o.volatility() * vega);
  }
}
