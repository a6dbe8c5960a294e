package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.FirstOrderAutoregression;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VariancePremiumTest {
  private static final double ROUNDING = 1e-12;

  /** Two ways of solving the same small least squares problem of regressors that are much alike. */
  private static final double TWO_SOLVERS = 1e-8;

  @Test
  void realised_variance_is_a_years_mean_squared_return() {
    var realised = new RealisedVariance(3);
    for (double close : new double[] {100, 101, 100}) {
      realised.add(close);
    }
    assertThat(realised.over(3)).isEmpty();
    double square = Math.pow(Math.log(1.01), 2);
    assertThat(realised.over(2).orElseThrow()).isEqualTo(252 * square, within(ROUNDING));
    realised.add(100);
    assertThat(realised.over(3).orElseThrow()).isEqualTo(252 * 2 * square / 3, within(ROUNDING));
  }

  @Test
  void the_forecast_is_the_regression_on_pairs_whose_outcome_is_known() {
    List<Double> closes = closes(400);
    var forecast = new VarianceForecast(21, 100, 60, 21);
    int fitted = -1;
    double[] coefficients = new double[0];
    for (int day = 0; day < closes.size(); day++) {
      forecast.add(closes.get(day));
      // The first pair opens on day 22 (22 returns) and closes on day 43.
      int pairs = Math.min(100, Math.max(0, day - 42));
      if (pairs >= 60 && (fitted < 0 || day - fitted == 21)) {
        coefficients = fit(closes, day, pairs);
        fitted = day;
      }
      assertThat(forecast.value().isPresent()).isEqualTo(fitted >= 0);
      if (fitted >= 0) {
        double expected = Math.max(0, dot(coefficients, row(closes, day)));
        assertThat(forecast.value().orElseThrow()).isEqualTo(expected, within(TWO_SOLVERS));
      }
    }
    assertThat(fitted).isGreaterThan(300);
  }

  @Test
  void the_premium_is_implied_less_expected_variance_in_squared_percent() {
    var observer = new VariancePremium(21, 100, 60, 21, 20, 5).observer();
    var forecast = new VarianceForecast(21, 100, 60, 21);
    var days = new Days("2015-01-02");
    Reading last = null;
    for (double close : closes(150)) {
      forecast.add(close);
      last = observer.observe(day(days, close, 20));
    }
    Reading.Measured reading = (Reading.Measured) last;
    double expected = 400 - 10_000 * forecast.value().orElseThrow();
    assertThat(reading.value()).isEqualTo(expected, within(ROUNDING * 1e4));
    assertThat(reading.on()).isEqualTo(expected > 0);
  }

  @Test
  void it_abstains_before_the_first_fit_and_without_vix() {
    var observer = new VariancePremium().observer();
    var days = new Days("2015-01-02");
    assertThat(observer.observe(day(days, 2000, 20)).reason())
        .isEqualTo("The variance forecast needs 504 sessions, 0 have been seen.");
    assertThat(observer.observe(days.with(Measure.SPX, 2000).end()).reason())
        .isEqualTo("VIX is missing today.");
  }

  @Test
  void a_series_that_halves_its_distance_each_step_has_a_half_life_of_one() {
    double[] halving = {8, 4, 2, 1, .5};
    assertThat(FirstOrderAutoregression.coefficient(halving).orElseThrow())
        .isEqualTo(.5, within(ROUNDING));
    assertThat(FirstOrderAutoregression.halfLife(halving).orElseThrow())
        .isEqualTo(1, within(ROUNDING));
  }

  @Test
  void a_series_that_alternates_or_stands_still_has_no_half_life() {
    assertThat(FirstOrderAutoregression.halfLife(new double[] {1, -1, 1, -1})).isEmpty();
    assertThat(FirstOrderAutoregression.coefficient(new double[] {3, 3, 3})).isEmpty();
  }

  private static MarketSnapshot day(Days days, double close, double vix) {
    return days.with(Measure.SPX, close).with(Measure.VIX, vix).end();
  }

  private static List<Double> closes(int count) {
    var random = new Random(3);
    var closes = new ArrayList<Double>();
    double close = 2000;
    double volatility = .01;
    for (int i = 0; i < count; i++) {
      volatility = .9 * volatility + .001 + .002 * Math.abs(random.nextGaussian());
      close *= Math.exp(volatility * random.nextGaussian());
      closes.add(close);
    }
    return closes;
  }

  private static double variance(List<Double> closes, int day, int sessions) {
    double sum = 0;
    for (int i = day - sessions + 1; i <= day; i++) {
      sum += Math.pow(Math.log(closes.get(i) / closes.get(i - 1)), 2);
    }
    return 252 * sum / sessions;
  }

  private static double[] row(List<Double> closes, int day) {
    return new double[] {
      1, variance(closes, day, 1), variance(closes, day, 5), variance(closes, day, 22)
    };
  }

  /** The normal equations by elimination, over the last pairs known on the day. */
  private static double[] fit(List<Double> closes, int day, int pairs) {
    var system = new double[4][5];
    for (int outcome = day - pairs + 1; outcome <= day; outcome++) {
      double[] row = row(closes, outcome - 21);
      double y = variance(closes, outcome, 21);
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          system[i][j] += row[i] * row[j];
        }
        system[i][4] += row[i] * y;
      }
    }
    return solve(system);
  }

  private static double[] solve(double[][] system) {
    int n = system.length;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int i = pivot + 1; i < n; i++) {
        double factor = system[i][pivot] / system[pivot][pivot];
        for (int j = pivot; j <= n; j++) {
          system[i][j] -= factor * system[pivot][j];
        }
      }
    }
    var solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      solution[i] = system[i][n];
      for (int j = i + 1; j < n; j++) {
        solution[i] -= system[i][j] * solution[j];
      }
      solution[i] /= system[i][i];
    }
    return solution;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
