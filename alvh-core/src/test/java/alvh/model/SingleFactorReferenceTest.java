package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.pricing.ImpliedVolatility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model against the printed values of method 7, "DPS SVJJ": one variance, V = .087². */
class SingleFactorReferenceTest {
  private static final AffineModel MODEL = new AffineModel(AffineParameters.duffiePanSingleton());
  private static final MarketState STATE = new MarketState(.087 * .087, 0);

  /** Four decimals are printed. */
  private static final double FOUR_DECIMALS = 5e-5;

  /** Three decimals are printed. */
  private static final double THREE_DECIMALS = 1e-3;

  /**
   * Both formulas agree on values .0014 and .0017 above the print, within the .006 of the method's
   * own simulation, 13.175.
   */
  private static final double FUTURES = 2e-3;

  /** Points by which the two formulas may differ. */
  private static final double BETWEEN_FORMULAS = 1e-4;

  @ParameterizedTest
  @CsvSource({"9,12.0069", "30,12.2692", "93,12.8608", "184,13.3876", "365,13.8989"})
  void the_five_indices(double days, double points) {
    assertThat(MODEL.index(STATE, days)).isCloseTo(points, within(FOUR_DECIMALS));
  }

  @ParameterizedTest
  @CsvSource({".85,24.854", ".9,20.832", ".95,15.448", "1,10.438", "1.05,7.777"})
  void implied_volatilities_of_thirty_days(double strike, double percent) {
    var call = new double[1];
    MODEL.chain().calls(30 / 365.0, STATE, new double[] {Math.log(strike)}, call);
    var implied = ImpliedVolatility.of(1, strike, 30 / 365.0, 1, call[0], 1);
    double volatility = ((ImpliedVolatility.Volatility) implied).value();
    assertThat(100 * volatility).isCloseTo(percent, within(THREE_DECIMALS));
  }

  @ParameterizedTest
  @CsvSource({"21,12.631", "63,13.170"})
  void futures(int sessions, double points) {
    double years = sessions / 252.0;
    double future = MODEL.vixFuture(STATE, years);
    assertThat(future).isCloseTo(points, within(FUTURES));
    assertThat(MODEL.vixCalls(STATE, years, new VixStrikes(0))[0])
        .isCloseTo(future, within(BETWEEN_FORMULAS));
  }
}
