package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The power law of method 7, "Bergomi": volatility of a variance swap's volatility by its tenor in
 * the two-factor model, set II. The program has no such engine; the figure is what a joint model
 * should show, and it is computed here by its formula.
 */
class TwoFactorBergomiTest {
  private static final double NU = 1.74;
  private static final double THETA = .245;
  private static final double K1 = 5.35;
  private static final double K2 = .28;
  private static final double THREE_DECIMALS = 2e-3;

  @ParameterizedTest
  @CsvSource({"1,1.437", "3,1.05", "6,.764", "12,.561"})
  void the_volatility_of_a_variance_swap_falls_like_a_power(double months, double printed) {
    double a = (1 - THETA) * share(K1 * months / 12);
    double b = THETA * share(K2 * months / 12);
    double scale = 1 / Math.hypot(1 - THETA, THETA);
    assertThat(NU * scale * Math.hypot(a, b)).isCloseTo(printed, within(THREE_DECIMALS));
  }

  private static double share(double x) {
    return -Math.expm1(-x) / x;
  }
}
