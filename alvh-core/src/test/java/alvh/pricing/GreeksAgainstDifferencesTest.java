package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Each Greek against a central difference of the one below it, over 300 seeded options; so a wrong
 * formula cannot hide behind the four printed cases.
 */
class GreeksAgainstDifferencesTest {
  /** Relative step: a fiftieth of the narrowest standard deviation in the sample. */
  private static final double STEP = 2e-4;

  /** Error of the five-point difference, relative to the scale of the Greek over the sample. */
  private static final double TOLERANCE = 2e-6;

  private static final int OPTIONS = 300;

  private record Case(double s, double k, double t, double v, double r, double q, int cp) {
    Greeks greeks() {
      return Greeks.of(s, k, t, v, r, q, cp);
    }

    Case spot(double x) {
      return new Case(x, k, t, v, r, q, cp);
    }

    Case years(double x) {
      return new Case(s, k, x, v, r, q, cp);
    }

    Case volatility(double x) {
      return new Case(s, k, t, x, r, q, cp);
    }

    Case rate(double x) {
      return new Case(s, k, t, v, x, q, cp);
    }
  }

  private static void forEachCase(Consumer<Case> check) {
    var random = new Random(76);
    for (int i = 0; i < OPTIONS; i++) {
      double t = 5.0 / 365 + random.nextDouble();
      double v = 0.08 + random.nextDouble() * 0.6;
      double k = 100 * Math.exp(2.5 * random.nextGaussian() * 0.5 * v * Math.sqrt(t));
      int cp = random.nextBoolean() ? 1 : -1;
      check.accept(
          new Case(100, k, t, v, 0.06 * random.nextDouble(), 0.04 * random.nextDouble(), cp));
    }
  }

  private static double slope(DoubleUnaryOperator f, double x) {
    double h = STEP * x;
    return (8 * (f.applyAsDouble(x + h) - f.applyAsDouble(x - h))
            - (f.applyAsDouble(x + 2 * h) - f.applyAsDouble(x - 2 * h)))
        / (12 * h);
  }

  private static void agree(String greek, double closedForm, double difference, double scale) {
    assertThat(Math.abs(closedForm - difference) / Math.max(scale, Math.abs(closedForm)))
        .as(greek)
        .isLessThan(TOLERANCE);
  }

  @Test
  void spot_derivatives_chain() {
    forEachCase(
        c -> {
          Greeks g = c.greeks();
          agree("delta", g.delta(), slope(x -> c.spot(x).greeks().price(), c.s()), 1);
          agree("gamma", g.gamma(), slope(x -> c.spot(x).greeks().delta(), c.s()), 0.01);
          double scale = scaleOf(c, Greeks::gamma) * 10;
          agree("speed", g.speed(), slope(x -> c.spot(x).greeks().gamma(), c.s()), scale / c.s());
        });
  }

  @Test
  void volatility_derivatives_chain() {
    forEachCase(
        c -> {
          Greeks g = c.greeks();
          double vega = c.s() * Math.sqrt(c.t());
          agree("vega", g.vega(), slope(x -> c.volatility(x).greeks().price(), c.v()), vega);
          agree(
              "volga", g.volga(), slope(x -> c.volatility(x).greeks().vega(), c.v()), vega / c.v());
          double third = 10 * vega / c.v() / c.v();
          agree("ultima", g.ultima(), slope(x -> c.volatility(x).greeks().volga(), c.v()), third);
          double cross = 1 / c.v();
          agree("vanna", g.vanna(), slope(x -> c.volatility(x).greeks().delta(), c.v()), cross);
          double zomma = 10 * scaleOf(c, Greeks::gamma) / c.v();
          agree("zomma", g.zomma(), slope(x -> c.volatility(x).greeks().gamma(), c.v()), zomma);
        });
  }

  @Test
  void calendar_time_derivatives_are_minus_those_in_time_to_expiry() {
    forEachCase(
        c -> {
          Greeks g = c.greeks();
          double perYear = 1 / c.t();
          double vega = c.s() * Math.sqrt(c.t());
          double gamma = 10 * scaleOf(c, Greeks::gamma);
          agree("theta", g.theta(), -slope(x -> c.years(x).greeks().price(), c.t()), 10 * perYear);
          agree("charm", g.charm(), -slope(x -> c.years(x).greeks().delta(), c.t()), perYear);
          agree("veta", g.veta(), -slope(x -> c.years(x).greeks().vega(), c.t()), vega * perYear);
          agree(
              "color", g.color(), -slope(x -> c.years(x).greeks().gamma(), c.t()), gamma * perYear);
        });
  }

  @Test
  void rho_keeps_the_dividend_yield_fixed() {
    forEachCase(
        c -> {
          double rate = c.r() + 0.01;
          Case shifted = c.rate(rate);
          double slope = slope(x -> c.rate(x).greeks().price(), rate);
          agree("rho", shifted.greeks().rho(), slope, c.k() * c.t());
        });
  }

  /** The Greek's size at the money, so that a zero crossing is not held to its own size. */
  private static double scaleOf(Case c, ToDoubleFunction<Greeks> greek) {
    return Math.abs(greek.applyAsDouble(new Case(c.s(), c.s(), c.t(), c.v(), 0, 0, 1).greeks()));
  }
}
