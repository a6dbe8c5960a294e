package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.market.Measure;
import alvh.signal.CapitalCost;
import alvh.signal.CashFlowDivergence;
import alvh.signal.Opinion;
import alvh.signal.RateDifferential;
import alvh.signal.RateShift;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.sizing.BetaLimit;
import alvh.sizing.FomcWindow;
import alvh.sizing.PremiumScale;
import alvh.sizing.SizingRules;
import alvh.sizing.ValuationScale;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decisions of the FOMC do to condors and hedge. */
class AfterFomcTest {
  private static final double ROUNDING = 1e-12;
  private static final LocalDate TODAY = LocalDate.of(2018, 1, 29);
  private static final AfterFomc ON = new AfterFomc(true, .1, .8, 1.2);

  @ParameterizedTest
  @CsvSource({"0, 1", "1.5, .85", "-1.5, 1.15", "2, .8", "5, .8", "-7, 1.2"})
  void wider_rates_lower_the_delta_by_a_tenth_a_deviation_within_a_fifth(
      double shift, double factor) {
    assertThat(ON.factor(shift)).isCloseTo(factor, within(ROUNDING));
  }

  @Test
  void only_the_session_after_a_decision_changes_it_and_only_where_it_is_asked_for() {
    var rules = new CondorRules();
    assertThat(ON.wanted(rules, shift(1.5, true)).shortDelta()).isCloseTo(.136, within(ROUNDING));
    assertThat(ON.wanted(rules, shift(1.5, true)).words())
        .contains("+1.50 deviations")
        .contains("at 13.6 instead of 16.0 delta (E8)");
    assertThat(ON.wanted(rules, shift(0, false))).isEqualTo(new AfterFomc.Wanted(.16, ""));
    assertThat(ON.wanted(rules, List.of())).isEqualTo(new AfterFomc.Wanted(.16, ""));
    assertThat(new AfterFomc().wanted(rules, shift(1.5, true)))
        .isEqualTo(new AfterFomc.Wanted(.16, ""));
  }

  @Test
  void a_condor_sold_after_wider_rates_stands_further_from_the_index() {
    var surface = new FlatSurface(TODAY, 2800, 15, .15);
    LocalDate expiry = LocalDate.of(2018, 3, 16);
    var rules = new CondorRules();
    IronCondor usual = new CondorBuilder(surface, rules).build(expiry).condor();
    IronCondor wide = new CondorBuilder(surface, rules, .128).build(expiry).condor();
    assertThat(wide.shortPut().strike()).isLessThan(usual.shortPut().strike());
    assertThat(wide.shortCall().strike()).isGreaterThan(usual.shortCall().strike());
    assertThat(wide.longPut()).isEqualTo(usual.longPut());
    assertThat(wide.longCall()).isEqualTo(usual.longCall());
  }

  @Test
  void the_desk_sells_that_condor_and_says_why() {
    Outlook today = with(MadeDay.calm(TODAY).outlook(), shift(3, true));
    CondorMoves usual = desk(new AfterFomc()).moves(today, standing());
    CondorMoves moved = desk(ON).moves(today, standing());
    double before = usual.entry().orElseThrow().condor().shortPut().strike();
    assertThat(moved.entry().orElseThrow().condor().shortPut().strike()).isLessThan(before);
    assertThat(moved.entryNote()).endsWith("at 12.8 instead of 16.0 delta (E8).");
    assertThat(usual.entryNote()).doesNotContain("E8");
  }

  @Test
  void the_occasions_multiply_a_target_only_where_the_configuration_asks_for_it() {
    Outlook today =
        with(
            MadeDay.calm(TODAY).seen(Measure.DAYS_TO_FOMC, 2).outlook(),
            List.of(
                opinion(new RateDifferential(), 1.4, true),
                opinion(new CashFlowDivergence(), 40, true),
                opinion(new CapitalCost(), 7, true)));
    assertThat(Occasions.of(today, new SizingRules())).isEqualTo(Occasions.NONE);
    Occasions both = Occasions.of(today, asked());
    assertThat(both).isEqualTo(new Occasions(1.15, 1.10));
    assertThat(both.factor()).isCloseTo(1.265, within(ROUNDING));
    assertThat(both.words()).contains("1.15 times as much (C4)", "1.10 times as much (C6)");
    assertThat(Occasions.of(with(today, List.of()), asked())).isEqualTo(Occasions.NONE);
    assertThat(Occasions.NONE.words()).isEmpty();
  }

  @Test
  void a_delta_that_meets_the_wings_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> rules(new AfterFomc(true, .1, .3, 1.2)));
    assertThatIllegalArgumentException().isThrownBy(() -> rules(new AfterFomc(true, .1, .8, 3.2)));
    assertThatIllegalArgumentException().isThrownBy(() -> new AfterFomc(true, .1, 1.1, 1.2));
  }

  private static SizingRules asked() {
    return new SizingRules(
        SizingRules.Mode.PROJECTED_LOSS,
        .2,
        .25,
        false,
        1,
        new PremiumScale(),
        new BetaLimit(),
        SizingRules.Forward.OFF,
        new FomcWindow(true, 5, 1, 1.15),
        new ValuationScale(true, 1.10));
  }

  private static CondorDesk desk(AfterFomc fomc) {
    return new CondorDesk(rules(fomc), Money.ofDollars(1_000_000));
  }

  private static CondorRules rules(AfterFomc fomc) {
    var usual = new CondorRules();
    return new CondorRules(
        usual.minDte(),
        usual.maxDte(),
        usual.targetDte(),
        usual.shortDelta(),
        usual.wingDelta(),
        usual.maxNetDelta(),
        usual.entryEvery(),
        usual.maxOpen(),
        usual.target(),
        usual.stop(),
        usual.stopBasis(),
        usual.timeExit(),
        usual.riskPerEntry(),
        usual.adjust(),
        usual.layer1(),
        usual.timeShift(),
        fomc);
  }

  private static Standing standing() {
    return new Standing(
        List.of(), new TreeMap<>(), new EngineStatus(EngineState.CALM, 9, 0, 0), false, 99);
  }

  private static List<Opinion> shift(double deviations, boolean after) {
    return List.of(opinion(new RateShift(), deviations, after));
  }

  private static Opinion opinion(Signal signal, double value, boolean on) {
    return new Opinion(signal, new Reading.Measured(value, 0, on, "A test's reading."));
  }

  private static Outlook with(Outlook o, List<Opinion> opinions) {
    return new Outlook(
        o.seen(),
        o.surface(),
        o.quotes(),
        opinions,
        o.consensus(),
        o.triggers(),
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }
}
