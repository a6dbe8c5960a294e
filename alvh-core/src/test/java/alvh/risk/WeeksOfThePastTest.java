package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.market.MarketSnapshot;
import alvh.surface.ConstantShapeSurface;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The weeks of the past, and the hedges that they would have asked for. */
class WeeksOfThePastTest {
  private static final double ROUNDING = 1e-12;

  /** Golden sections leave 3e-9 of the bracket. */
  private static final double SEARCHED = 1e-3;

  @Test
  void weeks_do_not_overlap_and_follow_the_same_contracts() {
    var moves = new JointMoves(6);
    List<LocalDate> dates = MadeUpSessions.dates(12);
    for (int day = 0; day < dates.size(); day++) {
      double level = day;
      moves.observe(
          MadeUpSessions.of(
              dates.get(day), 2_000 + 10 * day, 15 + day, contract -> 16 + contract + .1 * level));
    }
    JointMoves.Sample weeks = moves.sample();
    assertThat(weeks.size()).isEqualTo(2);
    assertThat(weeks.index(0)).isCloseTo(Math.log(2_050 / 2_000.0), within(ROUNDING));
    assertThat(weeks.vix(1)).isCloseTo(Math.log(25 / 20.0), within(ROUNDING));
    // 2015-01-02: the first contract has 19 days left, so that F2 is contract 1 at 17 points.
    assertThat(weeks.future(2, 0)).isCloseTo(Math.log(17.5 / 17.0), within(ROUNDING));
  }

  @Test
  void a_sample_does_not_learn_what_comes_later() {
    var moves = new JointMoves(6);
    List<LocalDate> dates = MadeUpSessions.dates(400);
    var random = new Random(1);
    JointMoves.Sample early = JointMoves.Sample.NONE;
    double[] seen = {};
    for (LocalDate date : dates) {
      moves.observe(
          MadeUpSessions.of(date, 2_000 + random.nextInt(100), 15, contract -> 16 + contract));
      if (date.equals(dates.get(200))) {
        early = moves.sample();
        seen = indices(early);
      }
    }
    assertThat(early.size()).isEqualTo(40);
    assertThat(indices(early)).isEqualTo(seen);
    assertThat(moves.sample().size()).isGreaterThan(70);
  }

  private static double[] indices(JointMoves.Sample sample) {
    var moves = new double[sample.size()];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = sample.index(i);
    }
    return moves;
  }

  @Test
  void a_missing_curve_only_lengthens_the_week() {
    var moves = new JointMoves(6);
    List<LocalDate> dates = MadeUpSessions.dates(8);
    for (int day = 0; day < dates.size(); day++) {
      MarketSnapshot today =
          MadeUpSessions.of(dates.get(day), 2_000 + day, 15, contract -> 16 + contract);
      moves.observe(
          day == 5
              ? new MarketSnapshot(
                  today.date(), today.clock(), today.seen(), java.util.Optional.empty())
              : today);
    }
    assertThat(moves.sample().size()).isEqualTo(1);
    assertThat(moves.sample().index(0)).isCloseTo(Math.log(2_006 / 2_000.0), within(ROUNDING));
  }

  @Test
  void the_least_variance_is_the_regression_of_the_condors_on_the_hedge() {
    // Condors lose 300 for each unit of the hedge: −Cov/Var = 300 exactly.
    double[] hedge = {-1, 0, 2, 5, -.5};
    double[] gains = new double[hedge.length];
    for (int i = 0; i < hedge.length; i++) {
      gains[i] = 40 - 300 * hedge[i];
    }
    var past = new EmpiricalHedge(gains, hedge);
    assertThat(past.leastVariance()).isCloseTo(300, within(1e-9));
    // Fully hedged every week earns 40, so that the worst twentieth loses −40.
    assertThat(past.shortfall(300)).isCloseTo(-40, within(1e-9));
    assertThat(past.leastShortfall(1_000, 0)).isCloseTo(300, within(SEARCHED));
  }

  @Test
  void carry_makes_the_least_shortfall_smaller_and_a_hedge_that_gains_with_condors_is_not_held() {
    var random = new Random(2);
    double[] hedge = new double[200];
    double[] gains = new double[200];
    for (int i = 0; i < hedge.length; i++) {
      hedge[i] = random.nextGaussian();
      gains[i] = -100 * hedge[i] + 30 * random.nextGaussian();
    }
    var past = new EmpiricalHedge(gains, hedge);
    double free = past.leastShortfall(500, 0);
    double dear = past.leastShortfall(500, 1);
    assertThat(dear).isLessThan(free);
    for (double other = 0; other <= 500; other += 5) {
      assertThat(past.shortfall(free)).isLessThanOrEqualTo(past.shortfall(other) + SEARCHED);
      assertThat(variance(gains, hedge, past.leastVariance()))
          .isLessThanOrEqualTo(variance(gains, hedge, other) + ROUNDING * 1e6);
    }
    assertThat(past.leastShortfall(500, 1_000)).isCloseTo(0, within(SEARCHED));
    double[] same = hedge.clone();
    assertThat(new EmpiricalHedge(same, hedge).leastVariance()).isZero();
  }

  private static double variance(double[] gains, double[] hedge, double amount) {
    var totals = new ArrayList<Double>();
    for (int i = 0; i < gains.length; i++) {
      totals.add(gains[i] + amount * hedge[i]);
    }
    double mean = totals.stream().mapToDouble(x -> x).average().orElseThrow();
    return totals.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
  }

  @Test
  void a_week_without_a_move_costs_nothing_and_one_like_a_shock_costs_what_the_shock_does() {
    VolSurface surface = ConstantShapeSurface.of(5_000, 20);
    Holdings book =
        IronCondor.of(OptionRoot.SPXW, LocalDate.of(2024, 2, 16), 4_400, 4_600, 5_200, 5_300)
            .holdings(3);
    double[] calm = {0, 0, 0, 0, 0};
    double[] spike = {Math.log(.97), Math.log(1.3), .15, .1, .08};
    var weeks = JointMoves.Sample.of(calm, spike);
    EmpiricalHedge past = EmpiricalHedge.of(surface, book, weeks, i -> weeks.vix(i));
    assertThat(past.gains()[0]).isCloseTo(0, within(1e-6));
    // VIX 20 up by 6 points with the index down by 3 percent.
    VolSurface moved = new JointShock(6, -3, .40, SmileMove.SCALED).on(surface);
    double loss = ProjectedLoss.value(surface, book) - ProjectedLoss.value(moved, book);
    assertThat(past.gains()[1]).isCloseTo(-loss, within(1e-6));
    assertThat(past.leastVariance()).isPositive();
  }
}
