package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.pricing.ImpliedVolatility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model against the printed values of method 7, "A1". */
class AffineReferenceTest {
  private static final AffineModel A1 = new AffineModel(AffineParameters.a1());
  private static final MarketState STATE = new MarketState(.0025, .0155);

  /** Ten decimals are printed. */
  private static final double TEN_DECIMALS = 1e-10;

  /** Six decimals are printed. */
  private static final double SIX_DECIMALS = 1e-6;

  /** Printed with futures. */
  private static final double FUTURES = 4e-4;

  /** Four decimals are printed, volatilities in per cent. */
  private static final double FOUR_DECIMALS = 1e-4;

  /**
   * Printed from a trapezium rule whose integrand is odd at its end; finer nodes and the other
   * formula agree on values up to .0008 points higher.
   */
  private static final double PRINTED_FROM_COARSE_NODES = 8e-4;

  /** Two decimals are printed. */
  private static final double TWO_DECIMALS = .005;

  /** VVIX is printed as about 86.9. */
  private static final double ABOUT = .1;

  @Test
  void the_mean_jump_and_its_convexity() {
    assertThat(A1.parameters().jumps().meanRelative())
        .isCloseTo(-.1226825820, within(TEN_DECIMALS));
    assertThat(A1.parameters().jumps().convexity()).isCloseTo(.0095274180, within(TEN_DECIMALS));
  }

  @Test
  void the_squared_index_of_thirty_days_is_linear_in_the_state() {
    VixLoading loading = A1.loading(30 / 365.0);
    assertThat(loading.constant()).isCloseTo(.0090057662, within(TEN_DECIMALS));
    assertThat(loading.first()).isCloseTo(.9799367649, within(TEN_DECIMALS));
    assertThat(loading.second()).isCloseTo(1.2424403895, within(TEN_DECIMALS));
  }

  @ParameterizedTest
  @CsvSource({"9,16.733079", "30,17.525249", "93,19.308792", "184,20.965401", "365,22.827992"})
  void the_five_indices(double days, double points) {
    assertThat(A1.index(STATE, days)).isCloseTo(points, within(SIX_DECIMALS));
  }

  @ParameterizedTest
  @CsvSource({
    ".0833333333333333,18.6912",
    ".1666666666666667,19.5932",
    ".25,20.3006",
    ".5,21.7337"
  })
  void futures_by_both_formulas(double years, double points) {
    assertThat(A1.vixFuture(STATE, years)).isCloseTo(points, within(FUTURES));
    assertThat(A1.vixCalls(STATE, years, new VixStrikes(0))[0]).isCloseTo(points, within(FUTURES));
  }

  @ParameterizedTest
  @CsvSource({
    "30,.80,33.7675",
    "30,.85,29.3370",
    "30,.90,24.5838",
    "30,.95,19.7391",
    "30,1,15.5735",
    "30,1.03,13.4001",
    "30,1.06,11.2392",
    "45,.80,30.8661",
    "45,.85,27.1717",
    "45,.90,23.3949",
    "45,.95,19.6405",
    "45,1,16.0993",
    "45,1.03,14.0590",
    "45,1.06,11.9718"
  })
  void implied_volatilities_of_the_index(double days, double strike, double percent) {
    var call = new double[1];
    A1.chain().calls(days / 365, STATE, new double[] {Math.log(strike)}, call);
    var implied = ImpliedVolatility.of(1, strike, days / 365, 1, call[0], 1);
    assertThat(implied).isInstanceOf(ImpliedVolatility.Volatility.class);
    double volatility = ((ImpliedVolatility.Volatility) implied).value();
    assertThat(100 * volatility).isCloseTo(percent, within(FOUR_DECIMALS));
  }

  @ParameterizedTest
  @CsvSource({
    "0,18.6764",
    "15,4.0133",
    "18,2.0872",
    "20,1.3098",
    "25,.4798",
    "30,.2168",
    "40,.0479"
  })
  void calls_on_vix(double strike, double points) {
    double call = A1.vixCalls(STATE, 30 / 365.0, new VixStrikes(strike))[0];
    assertThat(call).isCloseTo(points, within(PRINTED_FROM_COARSE_NODES));
  }

  @Test
  void skew() {
    assertThat(A1.skew(STATE)).isCloseTo(121.80, within(TWO_DECIMALS));
  }

  @Test
  void vvix() {
    assertThat(A1.vvix(STATE)).isCloseTo(86.9, within(ABOUT));
  }
}
