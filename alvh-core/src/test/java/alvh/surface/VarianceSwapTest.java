package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The replicated variance against closed forms and against the exchange's sum. */
class VarianceSwapTest {
  /** What the method asks of the quadrature: 1e-8 relative, as a percentage. */
  private static final Percentage QUADRATURE = Percentage.withPercentage(1e-6);

  /** Volatility points: a sum over strikes a fiftieth of a deviation apart. */
  private static final double DENSE = 2e-3;

  /** Volatility points: the end strikes weigh a whole distance, here where prices are large. */
  private static final double WHOLE_ENDS = 2e-2;

  private static SsviSlice slice(double years, double volatility, double rho, double c) {
    return new SsviSlice(years, 100, 0.99, volatility * volatility * years, rho, c);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0247, .12, -.70, 1.10",
    "0.0822, .17, -.75, 1.00",
    "0.0822, .80, -.60, 0.80",
    "0.2548, .20, -.72, 0.90",
    "1.0000, .22, -.65, 0.80",
    "3.0000, .25, -.50, 0.70",
    "0.0822, .17, 0.40, 1.00",
    "0.0822, .17, 0.00, 0.10"
  })
  void the_quadrature_gives_the_closed_form_of_an_ssvi_slice(
      double years, double volatility, double rho, double c) {
    SsviSlice slice = slice(years, volatility, rho, c);
    VarianceSwap swap = VarianceSwap.of(slice);
    assertThat(swap.totalVariance()).isCloseTo(slice.modelFreeVariance(), QUADRATURE);
    assertThat(swap.strike()).isCloseTo(slice.modelFreeVariance() / years, QUADRATURE);
    assertThat(swap.volatility() * swap.volatility()).isCloseTo(swap.strike(), QUADRATURE);
    assertThat(swap.lowerTail()).isNotNegative();
    assertThat(swap.upperTail()).isNotNegative();
  }

  @Test
  void a_smile_without_slope_is_worth_its_volatility() {
    VarianceSwap swap = VarianceSwap.of(new Flat(0.25, 0.3));
    assertThat(swap.strike()).isCloseTo(0.09, QUADRATURE);
    assertThat(swap.lowerTail() + swap.upperTail()).isLessThan(1e-16);
  }

  @Test
  void dense_and_far_strikes_leave_no_error_and_each_lack_shows_in_its_own_figure() {
    SsviSlice slice = slice(30 / 365.0, 0.17, -0.7, 1);
    StripError dense = StripError.of(slice, strikes(slice, 0.02, -60, 40));
    assertThat(dense.total()).isCloseTo(0, within(DENSE));
    assertThat(dense.continuous())
        .isCloseTo(100 * Math.sqrt(slice.modelFreeVariance() * 365 / 30), QUADRATURE);

    StripError cut = StripError.of(slice, strikes(slice, 0.02, -2, 2));
    assertThat(cut.truncation()).isLessThan(-0.5);
    assertThat(cut.discretisation()).isCloseTo(0, within(WHOLE_ENDS));

    StripError coarse = StripError.of(slice, strikes(slice, 0.5, -60, 40));
    assertThat(coarse.discretisation()).isGreaterThan(10 * DENSE);
    assertThat(coarse.truncation()).isCloseTo(0, within(DENSE));
    assertThat(coarse.total()).isEqualTo(coarse.truncation() + coarse.discretisation());
  }

  private static double[] strikes(SsviSlice slice, double step, double from, double to) {
    double deviation = Math.sqrt(slice.theta());
    int count = (int) Math.round((to - from) / step) + 1;
    var strikes = new double[count];
    for (int i = 0; i < count; i++) {
      strikes[i] = slice.forward() * Math.exp((from + i * step) * deviation);
    }
    return strikes;
  }

  /** One volatility at all strikes. */
  private record Flat(double years, double sigma) implements VolSurface.Slice {
    @Override
    public double forward() {
      return 100;
    }

    @Override
    public double discount() {
      return 1;
    }

    @Override
    public double volatility(double logMoneyness) {
      return sigma;
    }
  }
}
