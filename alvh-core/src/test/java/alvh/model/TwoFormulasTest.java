package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the method has two formulas both give the same, far beyond what is printed. */
class TwoFormulasTest {
  private static final AffineModel A1 = new AffineModel(AffineParameters.a1());

  /** Relative to the forward: .0001 points of an index at 5,000. */
  private static final double OF_THE_FORWARD = 2e-8;

  /** Points of VIX: the line of integration ends where such a rest is left. */
  private static final double POINTS = 1e-4;

  /** Standard deviations to each side of the forward. */
  private static final double WIDTH = 5;

  private static final int STRIKES = 41;

  @ParameterizedTest
  @CsvSource({
    ".003,.0025,.0155",
    ".02,.0025,.0155",
    ".0822,.0025,.0155",
    ".0822,0,.004",
    ".0822,.4,.1",
    ".25,.02,.03",
    "1,.0025,.0155",
    "2.5,.02,.03"
  })
  void options_on_the_index_by_cosines_and_by_lewis(double years, double v1, double v2) {
    var state = new MarketState(v1, v2);
    double deviation = Math.sqrt(A1.vixSquared(state, years) * years);
    double diffusive = Math.sqrt(years * (v1 + v2 + 5e-4 + .04 * Math.min(years, .25)));
    double greatest = Math.min(30000, Math.max(12 / diffusive, 20 / (.07 * years)));
    var lewis = new LewisPrices(A1.parameters(), years, greatest, WIDTH / deviation);
    var k = new double[STRIKES];
    for (int i = 0; i < STRIKES; i++) {
      k[i] = WIDTH * deviation * (2.0 * i / (STRIKES - 1) - 1);
    }
    var call = new double[STRIKES];
    A1.chain().calls(years, state, k, call);
    for (int i = 0; i < STRIKES; i++) {
      assertThat(call[i])
          .as("k %s", k[i])
          .isCloseTo(lewis.call(state, k[i]), within(OF_THE_FORWARD));
    }
  }

  @ParameterizedTest
  @CsvSource({
    ".0055,.0025,.0155",
    ".02,.02,.03",
    ".0822,.0025,.0155",
    ".0822,0,0",
    ".0822,.4,.1",
    ".5,.0025,.0155",
    "1,.02,.03",
    "2,0,.01"
  })
  void futures_by_the_real_and_by_the_complex_transform(double years, double v1, double v2) {
    var state = new MarketState(v1, v2);
    assertThat(A1.vixCalls(state, years, new VixStrikes(0))[0])
        .isCloseTo(A1.vixFuture(state, years), within(POINTS));
  }

  @ParameterizedTest
  @CsvSource({".02466", ".0822", ".5041", "1"})
  void the_squared_index_by_exponentials_and_by_a_series(double years) {
    VixLoading exact = A1.loading(years);
    VixLoading series = MatrixSeries.loading(A1.parameters(), years);
    assertThat(exact.constant()).isCloseTo(series.constant(), within(1e-13));
    assertThat(exact.first()).isCloseTo(series.first(), within(1e-13));
    assertThat(exact.second()).isCloseTo(series.second(), within(1e-13));
  }
}
