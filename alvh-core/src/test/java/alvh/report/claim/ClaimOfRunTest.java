package alvh.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The claims that need a run, on made sessions whose answer is known. */
class ClaimOfRunTest {
  private static final double EXACT = 1e-9;
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  private static double value(Claim claim, String name) {
    return claim.rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** A session: engaged where a target is given, gamma and vega alike. */
  private static HedgeDay day(int number, double target, double held, double curved) {
    return new HedgeDay(START.plusDays(number), target >= 0, target, held, curved, curved);
  }

  /** Two episodes: hedged after two sessions before the peak of the third; never hedged. */
  private static final List<HedgeDay> TWO_EPISODES =
      List.of(
          day(0, -1, 0, 9),
          day(1, 100, 0, 1),
          day(2, 100, 89, 2),
          day(3, 100, 90, 3),
          day(4, 100, 90, 5),
          day(5, -1, 90, 9),
          day(6, 50, 0, 4),
          day(7, 50, 10, 3));

  @Test
  void the_hedge_arrives_where_it_holds_nine_tenths_of_what_the_day_asks() {
    Claim arrival = HedgeArrival.of(TWO_EPISODES).get(0);

    assertThat(value(arrival, "episodes")).isEqualTo(2);
    assertThat(value(arrival, "episodes in which it arrives")).isEqualTo(1);
    assertThat(value(arrival, "from trigger to 90 %, median")).isEqualTo(2);
    assertThat(arrival.verdict()).contains("in 0 of 2 episodes", "never in time in 1");
  }

  @Test
  void a_peak_is_that_of_the_episode_and_a_hedge_that_never_stood_comes_after_it() {
    Claim peaks = HedgeArrival.of(TWO_EPISODES).get(1);

    assertThat(value(peaks, "gamma: hedge first")).isEqualTo(1);
    assertThat(value(peaks, "gamma: peak first")).isEqualTo(1);
    assertThat(value(peaks, "gamma: hedge ahead of the peak, median"))
        .isCloseTo((1 - 2) / 2.0, within(EXACT));
    assertThat(peaks.verdict()).contains("is not borne out");
  }

  @Test
  void no_run_has_no_episode() {
    assertThat(value(HedgeArrival.of(List.of()).get(0), "episodes")).isZero();
  }

  @Test
  void a_hedge_that_costs_ten_points_each_month_does_so_in_every_third() {
    var months = new ArrayList<RegimeReturns.Month>();
    for (int i = 0; i < 60; i++) {
      double unhedged = i % 20 == 0 ? -.1 : .01;
      months.add(new RegimeReturns.Month(10 + i, unhedged - .001, unhedged));
    }

    Claim claim = RegimeReturns.of(months, "");

    for (String third : List.of("all months", "low VIX", "middle VIX", "high VIX")) {
      assertThat(value(claim, third + ": growth, hedged less unhedged"))
          .isCloseTo(-120, within(EXACT));
      assertThat(value(claim, third + ": CVaR95, less deep")).isCloseTo(-10, within(EXACT));
    }
    assertThat(value(claim, "low VIX: n")).isEqualTo(20);
    assertThat(claim.verdict()).contains("is refuted over all months", "0 of 3");
  }

  @Test
  void a_condor_that_loses_114_dollars_a_point_takes_that_many_futures() {
    var days = new ArrayList<HedgeStability.Day>();
    var random = new SplittableRandom(3);
    for (int i = 0; i < 600; i++) {
      double future = random.nextGaussian();
      double result = -114 * future + random.nextGaussian();
      days.add(
          new HedgeStability.Day(
              START.plusDays(i), result, future, -.01 * future + .001 * random.nextGaussian()));
    }

    Claim claim = HedgeStability.of(days);

    for (String part : List.of("all sessions", "low beta", "middle beta", "high beta")) {
      assertThat(value(claim, part + ": hedge of a condor")).isCloseTo(.114, within(.001));
      assertThat(value(claim, part + ": efficacy")).isGreaterThan(99.9);
    }
    assertThat(value(claim, "p of a constant hedge")).isGreaterThan(.05);
    assertThat(claim.verdict()).contains("cannot be refuted");
  }

  @Test
  void a_short_run_says_nothing_of_stability() {
    assertThat(HedgeStability.of(List.of()).verdict()).contains("Too few");
  }

  /** An index that is stormy for five sessions after each alarm, one session in forty. */
  private static Claim forecasts(boolean telling) {
    int size = 1000;
    var random = new SplittableRandom(11);
    var spx = new double[size];
    var vix = new double[size];
    var share = new double[size];
    Arrays.fill(spx, 1000);
    for (int i = 1; i < size; i++) {
      boolean stormy = i % 40 >= 1 && i % 40 <= 5;
      spx[i] = spx[i - 1] * Math.exp((stormy ? .03 : .01) * random.nextGaussian());
      vix[i] = 20 + random.nextGaussian();
      share[i] = telling ? (i % 40 == 0 ? 1 : 0) : random.nextDouble();
    }
    return VarianceForecasts.of(spx, vix, share, "");
  }

  @Test
  void a_vote_that_foretells_storms_makes_the_forecast_better() {
    Claim claim = forecasts(true);

    assertThat(value(claim, "on its past: p of equal errors")).isLessThan(.05);
    assertThat(value(claim, "on its past: Diebold and Mariano")).isPositive();
    assertThat(value(claim, "on its past, with the vote: a whole vote adds")).isGreaterThan(10);
    assertThat(claim.verdict()).contains("makes the forecast better", "points more");
  }

  @Test
  void a_vote_of_noise_does_not() {
    assertThat(forecasts(false).verdict()).doesNotContain("better");
  }

  /** 22 sessions of past, 504 outcomes known five sessions later, five sessions to come. */
  @Test
  void only_outcomes_that_are_known_teach() {
    assertThat(value(forecasts(false), "on its past: n")).isEqualTo(1000 - 5 - (22 + 503 + 5));
  }
}
