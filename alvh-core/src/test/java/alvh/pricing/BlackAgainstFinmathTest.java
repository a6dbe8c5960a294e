package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.SplittableRandom;
import net.finmath.functions.AnalyticFormulas;
import org.junit.jupiter.api.Test;

/**
 * A thousand calls against finmath 6.0.28, and the five Greeks of a forward against all of ours.
 */
class BlackAgainstFinmathTest {
  /** The other library forms plain differences, so agreement is to the size of the underlying. */
  private static final double PRICE = 1e-9;

  /** Of the larger of the value and the Greek's usual size. */
  private static final double RELATIVE = 1e-10;

  /** Both of ours come from the same kernel and differ by a few roundings. */
  private static final double SAME_KERNEL = 1e-13;

  private static final int OPTIONS = 1000;
  private static final double SPOT = 5000;

  private static void same(String what, double ours, double theirs, double size) {
    assertThat(ours).as(what).isCloseTo(theirs, offset(RELATIVE * (size + Math.abs(theirs))));
  }

  @Test
  void prices_and_greeks_of_calls_are_the_same() {
    var random = new SplittableRandom(3);
    for (int i = 0; i < OPTIONS; i++) {
      double k = SPOT * Math.exp(random.nextDouble(-0.4, 0.4));
      double t = random.nextDouble(0.01, 2);
      double v = random.nextDouble(0.08, 0.6);
      double r = random.nextDouble(0, 0.06);
      Greeks g = Greeks.of(SPOT, k, t, v, r, 0, 1);
      assertThat(g.price())
          .isCloseTo(AnalyticFormulas.blackScholesOptionValue(SPOT, r, v, t, k), offset(PRICE));
      same("delta", g.delta(), AnalyticFormulas.blackScholesOptionDelta(SPOT, r, v, t, k), 1);
      same("gamma", g.gamma(), AnalyticFormulas.blackScholesOptionGamma(SPOT, r, v, t, k), 1e-3);
      same("vega", g.vega(), AnalyticFormulas.blackScholesOptionVega(SPOT, r, v, t, k), 100);
      same("theta", g.theta(), AnalyticFormulas.blackScholesOptionTheta(SPOT, r, v, t, k), 100);
      same("rho", g.rho(), AnalyticFormulas.blackScholesOptionRho(SPOT, r, v, t, k), 100);
    }
  }

  @Test
  void the_five_greeks_of_a_forward_are_those_of_the_thirteen_with_spot_and_yield_so_set() {
    var random = new SplittableRandom(4);
    for (int i = 0; i < OPTIONS; i++) {
      double k = SPOT * Math.exp(random.nextDouble(-0.4, 0.4));
      double t = random.nextDouble(0.01, 2);
      double v = random.nextDouble(0.08, 0.6);
      double r = random.nextDouble(0, 0.06);
      int cp = random.nextBoolean() ? 1 : -1;
      ForwardGreeks five = ForwardGreeks.of(SPOT, k, t, v, r, cp);
      Greeks all = Greeks.of(SPOT, k, t, v, r, r, cp);
      nearly(five.price(), all.price(), 0);
      nearly(five.delta(), all.delta(), 0);
      nearly(five.gamma(), all.gamma(), 0);
      nearly(five.vega(), all.vega(), 0);
      nearly(five.theta(), all.theta(), r * (SPOT + k));
      nearly(five.rho(), all.futuresRho(t), 0);
    }
  }

  private static void nearly(double five, double all, double terms) {
    assertThat(five).isCloseTo(all, offset(SAME_KERNEL * (Math.abs(all) + terms)));
  }
}
