package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.pricing.Black76;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SurfaceFiguresTest {
  private static final double SPOT = 5000;
  private static final double YEARS = 30 / 365.0;

  /** Twenty-four nodes on either side of the money against the closed form, relative. */
  private static final double QUADRATURE = 1e-6;

  /** The same integral by the trapezoid with steps of a ten thousandth, relative. */
  private static final double TRAPEZOID = 1e-4;

  @Test
  void on_a_flat_smile_the_premium_is_the_variance_of_a_lognormal_return() {
    for (double volatility : new double[] {.10, .20, .40, .80}) {
      Smile flat = new Smile(k -> volatility);
      double forward = flat.forward();
      double expected =
          flat.discount()
              * Math.pow(forward / SPOT, 2)
              * Math.expm1(volatility * volatility * YEARS)
              / YEARS;
      assertThat(SurfaceFigures.equityPremium(flat, SPOT))
          .isCloseTo(expected, within(QUADRATURE * expected));
    }
  }

  @Test
  void on_a_skewed_smile_it_is_the_integral_of_out_of_the_money_prices() {
    Smile skewed = new Smile(k -> .2 - .1 * Math.tanh(3 * k));
    double sum = 0;
    double step = 1e-4;
    for (double k = -1; k <= 1; k += step) {
      double strike = skewed.forward() * Math.exp(k);
      sum += step * strike * skewed.price(strike, k < 0 ? -1 : 1);
    }
    double expected = 2 * sum / (YEARS * SPOT * SPOT);
    assertThat(SurfaceFigures.equityPremium(skewed, SPOT))
        .isCloseTo(expected, within(TRAPEZOID * expected));
  }

  /** Put at 25 and call at 25 delta by bisection on a smile that falls with strikes. */
  @Test
  void the_risk_reversal_is_the_volatility_of_the_put_less_that_of_the_call() {
    Smile falling = new Smile(k -> .2 - .1 * Math.tanh(3 * k));
    double expected =
        falling.volatility(strike(falling, -1)) - falling.volatility(strike(falling, 1));
    SurfaceFigures figures = SurfaceFigures.of(new Skewed(falling));
    assertThat(figures.riskReversal().orElseThrow()).isCloseTo(expected, within(QUADRATURE));
    assertThat(expected).isBetween(.02, .03);
    assertThat(SurfaceFigures.of(new Skewed(new Smile(k -> .2))).riskReversal().orElseThrow())
        .isZero();
  }

  private static double strike(Smile smile, int cp) {
    double near = 0;
    double far = cp * .5;
    for (int i = 0; i < 100; i++) {
      double k = (near + far) / 2;
      double strike = smile.forward() * Math.exp(k);
      double delta = Black76.forwardDelta(smile.forward(), strike, YEARS, smile.volatility(k), cp);
      if (Math.abs(delta) > .25) {
        near = k;
      } else {
        far = k;
      }
    }
    return near;
  }

  private record Smile(DoubleUnaryOperator volatilities) implements VolSurface.Slice {
    double price(double strike, int cp) {
      double k = Math.log(strike / forward());
      return Black76.price(forward(), strike, YEARS, volatility(k), discount(), cp);
    }

    @Override
    public double years() {
      return YEARS;
    }

    @Override
    public double forward() {
      return SPOT * Math.exp(.03 * YEARS);
    }

    @Override
    public double discount() {
      return Math.exp(-.045 * YEARS);
    }

    @Override
    public double volatility(double logMoneyness) {
      return volatilities.applyAsDouble(logMoneyness);
    }
  }

  private record Skewed(Smile smile) implements VolSurface {
    @Override
    public java.time.LocalDate date() {
      return java.time.LocalDate.of(2020, 1, 2);
    }

    @Override
    public java.time.Instant asOf() {
      return java.time.Instant.parse("2020-01-02T21:00:00Z");
    }

    @Override
    public double spot() {
      return SPOT;
    }

    @Override
    public double vix() {
      return 20;
    }

    @Override
    public Slice slice(double years) {
      return smile;
    }

    @Override
    public Provenance provenance() {
      return Provenance.REAL;
    }
  }
}
