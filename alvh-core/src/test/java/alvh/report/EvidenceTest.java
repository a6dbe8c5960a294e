package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.strategy.CondorExit;
import alvh.surface.Provenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final double ROUNDING = 1e-9;
  private static final Run RUN = SampleRun.of(600, 100);
  private static final Evidence EVIDENCE = Evidence.of(RUN, .5, new Resampling());

  @Test
  void trades_are_counted_by_the_rule_that_closed_them() {
    LocalDate day = LocalDate.of(2018, 1, 2);
    var arm =
        new ArmRun(
            "ALVH",
            SampleRun.CAPITAL,
            RUN.arms().getFirst().rows(),
            List.of(
                SampleRun.closed(day, day.plusDays(10), 0, CondorExit.Rule.TARGET),
                SampleRun.closed(day, day.plusDays(20), 1, CondorExit.Rule.STOP),
                SampleRun.closed(day, day.plusDays(30), 2, CondorExit.Rule.TARGET)),
            List.of(),
            List.of(),
            0);

    TradeStatistics trades = TradeStatistics.of(arm);

    // Each win brings 1,000 - 50 - 10.80, the loss 1,500 + 60.80.
    assertThat(trades.trades()).isEqualTo(3);
    assertThat(trades.winRate().orElseThrow()).isEqualTo(2 / 3., within(ROUNDING));
    assertThat(trades.average().orElseThrow())
        .isEqualTo((2 * 939.20 - 1560.80) / 3, within(ROUNDING));
    assertThat(trades.profitFactor().orElseThrow())
        .isEqualTo(2 * 939.20 / 1560.80, within(ROUNDING));
    assertThat(trades.averageDays()).hasValue(20);
    assertThat(trades.credit()).isEqualTo(3 * 2500);
    // Wider wing 160 points less 25 of credit: 13,500 dollars at risk.
    assertThat(trades.averageRisk().orElseThrow())
        .isEqualTo((2 * 939.20 - 1560.80) / 3 / 13_500, within(ROUNDING));
    assertThat(trades.exits())
        .extracting(TradeStatistics.ByExit::rule)
        .containsExactly(CondorExit.Rule.STOP, CondorExit.Rule.TARGET);
    assertThat(trades.exits().get(1).net()).isEqualTo(2 * 939.20, within(ROUNDING));
  }

  @Test
  void the_hedge_alone_is_what_the_arm_has_more_than_the_unhedged_one_but_for_nothing_else() {
    HedgeAlone hedge = EVIDENCE.layered().hedge().orElseThrow();
    ArmEvidence naked = EVIDENCE.arms().get(1);

    assertThat(hedge.net())
        .isEqualTo(EVIDENCE.layered().sheet().end() - naked.sheet().end(), within(1e-6));
    assertThat(hedge.netAYear()).isEqualTo(hedge.net() * 252 / 600, within(1e-6));
    assertThat(naked.hedge()).isEmpty();
  }

  @Test
  void the_worst_months_are_those_of_the_unhedged_arm_worst_first() {
    List<HedgeAlone.Payoff> worst = EVIDENCE.layered().hedge().orElseThrow().worstMonths();

    assertThat(worst)
        .hasSize(10)
        .isSortedAccordingTo(Comparator.comparingDouble(HedgeAlone.Payoff::unhedged));
    TearSheet naked = EVIDENCE.arms().get(1).sheet();
    assertThat(worst.getFirst().unhedged())
        .isEqualTo(naked.worstMonth().value() * 1_000_000, within(1e-6));
    HedgeAlone.Payoff first = worst.getFirst();
    assertThat(first.offset().orElseThrow())
        .isEqualTo(-first.hedge() / first.unhedged(), within(ROUNDING));
  }

  @Test
  void sessions_and_results_are_split_by_the_origin_of_prices() {
    PriceSources sources = EVIDENCE.sources();

    int sum = sources.sessionsWithout();
    double shares = 0;
    double result = sources.condorsWithout() + sources.hedge() + sources.options();
    for (PriceSources.Source source : sources.sources()) {
      sum += source.sessions();
      shares += sources.share(source.provenance());
      result += source.condors();
    }
    ArmPath path = EVIDENCE.layered().path();
    assertThat(sum).isEqualTo(600);
    assertThat(sources.sessions(Provenance.REAL)).isZero();
    assertThat(shares).isBetween(.95, 1 + ROUNDING);
    assertThat(result + path.interest()[599])
        .isEqualTo(EVIDENCE.layered().sheet().profit(), within(1e-6));
    assertThat(sources.standsOnInferredPrices()).isTrue();
  }

  @Test
  void imputed_inputs_are_listed_with_their_stretches() {
    assertThat(EVIDENCE.sources().imputed())
        .containsExactly(
            new PriceSources.Imputed(
                "VIX9D", RUN.days().get(0).date(), RUN.days().get(596).date(), 150, 150));
  }

  @Test
  void a_constant_is_listed_for_the_decisions_inside_its_sample_only() {
    HindsightUse use = EVIDENCE.hindsight().getFirst();

    assertThat(EVIDENCE.hindsight()).hasSize(1);
    assertThat(use.last()).isEqualTo(LocalDate.of(2007, 6, 29));
    assertThat(use.decisions())
        .isEqualTo((int) RUN.days().stream().filter(d -> !d.date().isAfter(use.last())).count());
  }

  @Test
  void the_verdict_names_every_opponent() {
    assertThat(EVIDENCE.verdict())
        .startsWith("The layered hedge ")
        .contains("at equal cost", "the unhedged condors", "the constant VX1 hedge")
        .endsWith(".");
  }

  @Test
  void two_looks_at_one_run_see_the_same() {
    assertThat(Evidence.of(RUN, .5, new Resampling()).comparisons())
        .isEqualTo(EVIDENCE.comparisons());
  }

  @Test
  void a_single_session_has_no_ratio_but_a_page_of_figures() {
    Evidence brief = Evidence.of(SampleRun.of(1, 100), .5, new Resampling());

    assertThat(brief.layered().sheet().sharpe()).isEmpty();
    assertThat(brief.comparisons())
        .allMatch(c -> c.equalCost().outcome() == EqualCost.Outcome.NOT_COMPARABLE);
  }
}
