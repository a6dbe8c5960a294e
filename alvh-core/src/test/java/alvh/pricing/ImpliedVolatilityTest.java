package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Volatility to price and back, the ends of the domain, and another library. */
class ImpliedVolatilityTest {
  private static final double ULP = 0x1p-52;

  /** Times one for the rounding of h = x/s, plus the condition for that of the price. */
  private static final double ULPS = 4;

  /** What the other library's own search leaves, relative. */
  private static final double OTHER_SEARCH = 1e-9;

  private static void roundTrip(double x, double s) {
    double beta = BlackTail.normalised(x, s);
    double gap = BlackTail.vega(x, s) * BlackTail.gapBracket(x, s);
    if (beta < Double.MIN_NORMAL || gap < Double.MIN_NORMAL) {
      return;
    }
    double condition = beta / (s * BlackTail.vega(x, s));
    assertThat(Math.abs(NormalisedVolatility.of(x, beta, gap) / s - 1))
        .as("x = %s, s = %s", x, s)
        .isLessThanOrEqualTo(ULPS * ULP * (1 + condition));
  }

  @Test
  void a_deviation_comes_back_from_its_price_over_the_whole_plane() {
    for (int i = 0; i <= 120; i++) {
      for (int j = 0; j <= 300; j++) {
        double s = 1e-4 * Math.pow(2e5, j / 300.0);
        roundTrip(-0.05 * i, s);
        roundTrip(-6 * Math.pow(10, -0.1 * i), s);
      }
    }
  }

  @Property
  void a_deviation_comes_back_from_its_price_anywhere(
      @ForAll @DoubleRange(min = 0, max = 37) double h,
      @ForAll @DoubleRange(min = -4, max = 1.3) double logS) {
    double s = Math.pow(10, logS);
    roundTrip(-Math.min(6, h * s), s);
  }

  @Test
  void prices_down_to_the_smallest_normal_double_have_their_volatility() {
    for (double deviations = 6; deviations < 37; deviations += 0.25) {
      double strike = 5000 * Math.exp(-0.04 * deviations);
      double price = Black76.price(5000, strike, 0.25, 0.08, 0.99, -1);
      double implied = BlackInverse.volatility(5000, strike, 0.25, 0.99, price, -1);
      assertThat(Math.abs(implied / 0.08 - 1)).isLessThanOrEqualTo(2 * ULPS * ULP);
    }
  }

  @Test
  void the_printed_price_of_a_hundred_billionth_has_its_volatility() {
    double years = 1 / 365.0;
    double discount = Math.exp(-0.045 * years);
    double forward = 5000 * Math.exp((0.045 - 0.013) * years);
    double price = 1.12055740259828e-11;
    assertThat(BlackInverse.volatility(forward, 4000, years, discount, price, -1))
        .isBetween(0.6 * (1 - 1e-14), 0.6 * (1 + 1e-14));
  }

  @Test
  void in_and_out_of_the_money_imply_the_same_as_far_as_the_price_tells() {
    for (double strike = 3000; strike <= 8000; strike += 50) {
      double call = Black76.price(5000, strike, 0.5, 0.3, 0.97, 1);
      double put = Black76.price(5000, strike, 0.5, 0.3, 0.97, -1);
      double condition = Math.max(call, put) / (0.3 * Black76.vega(5000, strike, 0.5, 0.3, 0.97));
      double difference =
          BlackInverse.volatility(5000, strike, 0.5, 0.97, call, 1)
              - BlackInverse.volatility(5000, strike, 0.5, 0.97, put, -1);
      assertThat(Math.abs(difference) / 0.3).isLessThanOrEqualTo(2 * ULPS * ULP * (1 + condition));
    }
  }

  @Test
  void another_library_implies_the_same() {
    var random = new Random(23);
    for (int i = 0; i < 500; i++) {
      double years = (1 + random.nextInt(365)) / 365.0;
      double volatility = 0.08 + 0.5 * random.nextDouble();
      double strike = 5000 * Math.exp(2 * volatility * Math.sqrt(years) * random.nextGaussian());
      boolean call = strike > 5000;
      double price = BlackFormulaRepository.price(5000, strike, years, volatility, call);
      double theirs = BlackFormulaRepository.impliedVolatility(price, 5000, strike, years, call);
      double ours = BlackInverse.volatility(5000, strike, years, 1, price, call ? 1 : -1);
      double condition = 5000 / (volatility * Black76.vega(5000, strike, years, volatility, 1));
      assertThat(Math.abs(ours / theirs - 1))
          .isLessThanOrEqualTo(OTHER_SEARCH + 100 * ULP * condition);
    }
  }

  @Test
  void a_price_without_time_value_says_so() {
    assertThat(ImpliedVolatility.of(5000, 4000, 1, 0.5, 500, 1))
        .isEqualTo(new ImpliedVolatility.BelowIntrinsic(500, 500));
    assertThat(ImpliedVolatility.of(5000, 4000, 1, 0.5, 499, 1))
        .isEqualTo(new ImpliedVolatility.BelowIntrinsic(499, 500));
    assertThat(ImpliedVolatility.of(5000, 6000, 1, 1, 999, -1))
        .isEqualTo(new ImpliedVolatility.BelowIntrinsic(999, 1000));
  }

  @Test
  void a_price_above_what_any_volatility_gives_says_so() {
    assertThat(ImpliedVolatility.of(5000, 6000, 1, 0.5, 2500, 1))
        .isEqualTo(new ImpliedVolatility.AboveCap(2500, 2500));
    assertThat(ImpliedVolatility.of(5000, 4000, 1, 1, 4001, -1))
        .isEqualTo(new ImpliedVolatility.AboveCap(4001, 4000));
    assertThat(ImpliedVolatility.of(5000, 4000, 1, 1, 3999.999, -1))
        .isInstanceOf(ImpliedVolatility.Volatility.class);
  }

  @Test
  void without_time_quote_or_terms_there_is_no_volatility() {
    assertThat(ImpliedVolatility.of(5000, 5000, 0, 1, 10, 1))
        .isEqualTo(new ImpliedVolatility.NoTime(0));
    assertThat(ImpliedVolatility.of(5000, 5000, Double.NaN, 1, 10, 1))
        .isEqualTo(new ImpliedVolatility.NoTime(Double.NaN));
    assertThat(ImpliedVolatility.of(5000, 5000, 1, 1, 0, 1))
        .isEqualTo(new ImpliedVolatility.NoQuote(0));
    assertThat(ImpliedVolatility.of(5000, 5000, 1, 1, Double.NaN, 1))
        .isEqualTo(new ImpliedVolatility.NoQuote(Double.NaN));
    assertThat(ImpliedVolatility.of(5000, -1, 1, 1, 10, 1))
        .isEqualTo(new ImpliedVolatility.OutsideDomain(5000, -1, 1));
    assertThat(ImpliedVolatility.of(1e300, 1e-300, 1, 1, 10, 1))
        .isEqualTo(new ImpliedVolatility.OutsideDomain(1e300, 1e-300, 1));
  }

  @Property
  void no_input_gives_zero_or_a_silent_nan(
      @ForAll double forward,
      @ForAll double strike,
      @ForAll double years,
      @ForAll double discount,
      @ForAll double price,
      @ForAll boolean call) {
    double answer = BlackInverse.volatility(forward, strike, years, discount, price, call ? 1 : -1);
    assertThat(answer).isNotNaN().isNotZero();
    assertThat(answer > 0 || (answer >= -5 && answer == Math.rint(answer))).isTrue();
  }
}
