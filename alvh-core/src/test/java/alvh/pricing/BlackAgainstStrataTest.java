package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import com.opengamma.strata.pricer.impl.option.BlackScholesFormulaRepository;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A thousand SPX-like options against OpenGamma Strata 2.12.48, written by other hands. */
class BlackAgainstStrataTest {
  /** The other library forms plain differences, so agreement is to the size of the underlying. */
  private static final double PRICE_TOLERANCE = 1e-9;

  private static final double RELATIVE = 1e-10;
  private static final int OPTIONS = 1000;

  private record Draw(double strike, double years, double volatility, boolean call) {
    static Draw from(Random random) {
      return new Draw(
          5000 * Math.exp(0.15 * random.nextGaussian()),
          (1 + random.nextInt(365)) / 365.0,
          0.08 + 0.5 * random.nextDouble(),
          random.nextBoolean());
    }

    int cp() {
      return call ? 1 : -1;
    }
  }

  private static void same(String what, double ours, double theirs, double scale) {
    assertThat(ours).as(what).isCloseTo(theirs, offset(RELATIVE * (scale + Math.abs(theirs))));
  }

  @Test
  void prices_on_a_forward_are_the_same() {
    var random = new Random(1);
    for (int i = 0; i < OPTIONS; i++) {
      Draw d = Draw.from(random);
      double theirs =
          BlackFormulaRepository.price(5000, d.strike(), d.years(), d.volatility(), d.call());
      double ours = Black76.price(5000, d.strike(), d.years(), d.volatility(), 1, d.cp());
      assertThat(ours).isCloseTo(theirs, offset(PRICE_TOLERANCE));
      same(
          "forward delta",
          Black76.forwardDelta(5000, d.strike(), d.years(), d.volatility(), d.cp()),
          BlackFormulaRepository.delta(5000, d.strike(), d.years(), d.volatility(), d.call()),
          1);
      same(
          "vega",
          Black76.vega(5000, d.strike(), d.years(), d.volatility(), 1),
          BlackFormulaRepository.vega(5000, d.strike(), d.years(), d.volatility()),
          1);
    }
  }

  @Test
  void greeks_in_spot_form_are_the_same() {
    var random = new Random(2);
    for (int i = 0; i < OPTIONS; i++) {
      Draw d = Draw.from(random);
      double r = 0.06 * random.nextDouble();
      double q = 0.03 * random.nextDouble();
      compare(d, r, q, Greeks.of(5000, d.strike(), d.years(), d.volatility(), r, q, d.cp()));
    }
  }

  private static void compare(Draw d, double r, double q, Greeks g) {
    double k = d.strike();
    double t = d.years();
    double v = d.volatility();
    double b = r - q;
    assertThat(g.price())
        .isCloseTo(
            BlackScholesFormulaRepository.price(5000, k, t, v, r, b, d.call()),
            offset(PRICE_TOLERANCE));
    same("delta", g.delta(), BlackScholesFormulaRepository.delta(5000, k, t, v, r, b, d.call()), 1);
    same("gamma", g.gamma(), BlackScholesFormulaRepository.gamma(5000, k, t, v, r, b), 1e-3);
    same("vega", g.vega(), BlackScholesFormulaRepository.vega(5000, k, t, v, r, b), 100);
    same(
        "theta",
        g.theta(),
        BlackScholesFormulaRepository.theta(5000, k, t, v, r, b, d.call()),
        100);
    same("vanna", g.vanna(), BlackScholesFormulaRepository.vanna(5000, k, t, v, r, b), 1);
    same("volga", g.volga(), BlackScholesFormulaRepository.vomma(5000, k, t, v, r, b), 100);
    same("charm", g.charm(), BlackScholesFormulaRepository.charm(5000, k, t, v, r, b, d.call()), 1);
    same("rho", g.rho(), BlackScholesFormulaRepository.rho(5000, k, t, v, r, b, d.call()), 100);
  }
}
