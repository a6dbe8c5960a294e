package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The formulas against simulated paths of the same risk-neutral dynamics, 480 sub-steps in thirty
 * days, from the state of method 7.
 */
class MonteCarloTest {
  private static final AffineModel A1 = new AffineModel(AffineParameters.a1());
  private static final MarketState STATE = new MarketState(.0025, .0155);
  private static final double YEARS = 30 / 365.0;
  private static final int PATHS = 30_000;
  private static final int SUBSTEPS = 480;

  /** Standard errors, as the method asks. */
  private static final double ERRORS = 3;

  private static final AffinePaths.Step[] ENDS = new AffinePaths.Step[PATHS];

  @BeforeAll
  static void simulate() {
    var paths = new AffinePaths(A1.parameters().withoutPremia(), SUBSTEPS);
    for (int i = 0; i < PATHS; i++) {
      ENDS[i] = paths.step(PathPoint.at(STATE), YEARS, 0, new SplittableRandom(i));
    }
  }

  @Test
  void the_index_is_a_martingale() {
    agrees(1, end -> Math.exp(end.logReturn()));
  }

  @Test
  void the_future_is_the_mean_of_the_index_it_settles_on() {
    agrees(A1.vixFuture(STATE, YEARS), end -> A1.vix(end.state()));
  }

  /** The future of sixty days, seen after thirty, has today's price as its mean. */
  @Test
  void the_future_is_a_martingale() {
    agrees(A1.vixFuture(STATE, 2 * YEARS), end -> A1.vixFuture(end.state(), YEARS));
  }

  @Test
  void the_squared_index_has_the_forward_of_its_curve_as_its_mean() {
    double forward = 2 * A1.vixSquared(STATE, 2 * YEARS) - A1.vixSquared(STATE, YEARS);
    agrees(forward, end -> A1.vixSquared(end.state(), YEARS));
  }

  @ParameterizedTest
  @ValueSource(doubles = {15, 18, 20, 25, 30, 40})
  void calls_on_vix(double strike) {
    double formula = A1.vixCalls(STATE, YEARS, new VixStrikes(strike))[0];
    agrees(formula, end -> Math.max(0, A1.vix(end.state()) - strike));
  }

  @ParameterizedTest
  @ValueSource(doubles = {.8, .9, 1, 1.03})
  void puts_on_the_index(double strike) {
    var call = new double[1];
    A1.chain().calls(YEARS, STATE, new double[] {Math.log(strike)}, call);
    agrees(call[0] - 1 + strike, end -> Math.max(0, strike - Math.exp(end.logReturn())));
  }

  private static void agrees(double formula, ToDoubleFunction<AffinePaths.Step> payoff) {
    double sum = 0;
    double squares = 0;
    for (AffinePaths.Step end : ENDS) {
      double value = payoff.applyAsDouble(end);
      sum += value;
      squares += value * value;
    }
    double mean = sum / PATHS;
    double error = Math.sqrt((squares / PATHS - mean * mean) / PATHS);
    assertThat(mean).isCloseTo(formula, within(ERRORS * error));
  }
}
