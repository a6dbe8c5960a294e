package alvh.strategy;

import static alvh.strategy.HedgeDays.F1;
import static alvh.strategy.HedgeDays.F2;
import static alvh.strategy.HedgeDays.F3;
import static alvh.strategy.HedgeDays.TODAY;
import static alvh.strategy.HedgeDays.exiting;
import static alvh.strategy.HedgeDays.holding;
import static alvh.strategy.HedgeDays.losing;
import static alvh.strategy.HedgeDays.minis;
import static alvh.strategy.HedgeDays.nothing;
import static alvh.strategy.HedgeDays.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.layer.DeepRules;
import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.IntermediateTilt;
import alvh.layer.LadderRules;
import alvh.layer.LadderScheme;
import alvh.layer.LotUnit;
import alvh.layer.Migration;
import alvh.layer.Rung;
import alvh.layer.StepLimit;
import alvh.sizing.ProjectedLossSizing;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** On a block that is divided equally, so that sums can be done in the head. */
class LayeredHedgeTest {
  private static final LayeredHedge ALVH =
      new LayeredHedge(
          new EngineRules(),
          new LadderRules(
              .4,
              .4,
              6,
              new Migration(),
              new StepLimit(),
              new IntermediateTilt(0, .5, 1.5, .4, 5),
              new DeepRules(),
              LadderScheme.FOUR_FOUR_TWO,
              LotUnit.VXM,
              false),
          new ProjectedLossSizing(6));

  private static final double CENT = .01;

  @Test
  void the_first_tier_offsets_half_of_the_loss_across_the_curve() {
    HedgePlan plan = plan(MadeDay.calm(TODAY).vix(16.5), EngineState.ARMED, nothing(), 24_000);
    assertThat(plan.engine().status().state()).isEqualTo(EngineState.E2_T1);
    assertThat(plan.offset()).isEqualTo(.5);
    // B* = .5·24,000/6 = $2,000 a point, as in LadderRulesTest: 18 in F1, 12 in F2, 17 in F3.
    assertThat(plan.ladder().targetBeta()).isCloseTo(2_000, within(CENT));
    var wanted = new TreeMap<LocalDate, Long>();
    wanted.put(F1, 18L);
    wanted.put(F2, 12L);
    wanted.put(F3, 17L);
    assertThat(plan.goal().minisByExpiry()).isEqualTo(wanted);
    // The short block goes there at once; a quarter of 12 and of 17 is bought today.
    wanted.put(F2, 3L);
    wanted.put(F3, 5L);
    assertThat(plan.minis()).isEqualTo(wanted);
    assertThat(plan.ladder().unhedgeableFraction()).isGreaterThan(.2);
    assertThat(plan.reason()).contains("to be bought on later sessions (B9)");
  }

  @Test
  void a_smaller_target_is_reached_by_quarters_unless_a_condor_is_closed() {
    // The goal is 18, 12 and 17; a quarter of 40, of 20 and of 21 may be sold.
    var held = new TreeMap<>(minis(F1, 40));
    held.put(F2, 20L);
    held.put(F3, 21L);
    MadeDay today = MadeDay.calm(TODAY).vix(18);
    Standing standing = holding(EngineState.E2_T1, held);
    assertThat(ALVH.plan(today.outlook(), standing, losing(24_000)).minis().values())
        .containsExactly(30L, 15L, 17L);
    assertThat(ALVH.plan(today.outlook(), standing, exiting(24_000)).minis().values())
        .containsExactly(18L, 12L, 17L);
  }

  @Test
  void never_more_than_the_whole_loss_stays_offset_although_the_step_would_allow_it() {
    // Whole loss: 24,000/6 = $4,000 a point. A quarter less of 100 would leave $4,275.
    MadeDay today = MadeDay.calm(TODAY).vix(18);
    HedgePlan plan = plan(today, EngineState.E2_T1, minis(F1, 100), 24_000);
    assertThat(plan.minis().get(F1)).isEqualTo(18);
  }

  @Test
  void on_the_day_of_a_roll_each_block_goes_over_to_its_next_future_whole() {
    // On 9 February F1 has five days left: F2 becomes F1, and a new third future is bought.
    LocalDate rollDay = LocalDate.of(2018, 2, 9);
    var held = new TreeMap<>(minis(F1, 18));
    held.put(F2, 12L);
    held.put(F3, 17L);
    HedgePlan plan = plan(MadeDay.calm(rollDay).vix(18), EngineState.E2_T1, held, 24_000);
    var wanted = new TreeMap<LocalDate, Long>();
    wanted.put(F2, 18L);
    wanted.put(F3, 12L);
    wanted.put(LocalDate.of(2018, 5, 16), 17L);
    assertThat(plan.minis()).isEqualTo(wanted);
  }

  @Test
  void while_the_curves_rsi_is_low_no_hedge_is_held_and_the_engine_goes_on() {
    Outlook today = with(MadeDay.calm(TODAY).vix(18).outlook(), false, true);
    HedgePlan plan = ALVH.plan(today, holding(EngineState.E2_T1, minis(F1, 18)), losing(24_000));
    assertThat(plan.minis()).isEmpty();
    assertThat(plan.rule()).isEqualTo("E10");
    assertThat(plan.engine().status().state()).isEqualTo(EngineState.E2_T1);
  }

  @Test
  void a_migration_goes_all_the_way_on_its_day() {
    MadeDay spike = MadeDay.calm(TODAY).vix(30).futures(24.01, 21.0, 20.0, 19.0);
    HedgePlan plan = plan(spike, EngineState.E2_T2, minis(F1, 18), 24_000);
    assertThat(plan.minis()).isEqualTo(plan.goal().minisByExpiry());
  }

  @Test
  void a_calm_engine_wants_nothing() {
    HedgePlan plan = plan(MadeDay.calm(TODAY), EngineState.CALM, minis(F1, 5), 24_000);
    assertThat(plan.minis()).isEmpty();
    assertThat(plan.ladder().rungs()).hasSize(8).allMatch(rung -> rung.minis() == 0);
  }

  @Test
  void without_condors_the_ladder_is_closed_while_the_engine_goes_on() {
    HedgePlan plan = plan(MadeDay.calm(TODAY).vix(18), EngineState.E2_T1, minis(F1, 18), 0);
    assertThat(plan.engine().status().state()).isEqualTo(EngineState.E2_T1);
    assertThat(plan.minis()).isEmpty();
    assertThat(plan.ladder().targetBeta()).isZero();
    assertThat(plan.ladder().unhedgeableFraction()).isZero();
  }

  @Test
  void migration_follows_the_curve_and_is_remembered_between_three_points_and_one() {
    MadeDay spike = MadeDay.calm(TODAY).vix(30).futures(24.01, 21.0, 20.0, 19.0);
    HedgePlan plan = plan(spike, EngineState.E2_T2, nothing(), 24_000);
    assertThat(plan.migrated()).isTrue();
    assertThat(rung(plan, "SH4").minis()).isZero();
    MadeDay easing = spike.futures(22.5, 21.0, 20.0, 19.0);
    assertThat(plan(easing, EngineState.E2_T2, nothing(), 24_000).migrated()).isFalse();
    Standing migrated = new Standing(List.of(), new TreeMap<>(), engaged(), true, 1);
    assertThat(ALVH.plan(easing.outlook(), migrated, losing(24_000)).migrated()).isTrue();
  }

  @Test
  void a_vote_that_offsets_nothing_lowers_the_hedge_by_quarters_while_the_engine_is_on() {
    // The vote of these days is zero; the whole loss, $10,000 a point, is far.
    var gated = new LayeredHedge(gate(EngineRules.Gate.ALL), ALVH.ladder(), ALVH.sizing());
    var held = new TreeMap<>(minis(F1, 40));
    held.put(F3, 20L);
    Outlook today = MadeDay.calm(TODAY).vix(18).outlook();
    HedgePlan plan = gated.plan(today, holding(EngineState.E2_T1, held), losing(60_000));
    assertThat(plan.offset()).isZero();
    assertThat(plan.minis().values()).containsExactly(30L, 15L);
    assertThat(plan.goal().vixBeta()).isZero();
    assertThat(plan.reason()).contains("The vote offsets nothing").doesNotContain("is off");
    HedgePlan off = gated.plan(today, holding(EngineState.E2_T1, held), losing(0));
    assertThat(off.minis()).isEmpty();
    Outlook calm = MadeDay.calm(TODAY).vix(13).outlook();
    HedgePlan ended = gated.plan(calm, holding(EngineState.E2_T1, held), losing(60_000));
    assertThat(ended.minis()).isEmpty();
    assertThat(ended.reason()).contains("Engine 2 is off");
  }

  private static EngineRules gate(EngineRules.Gate gate) {
    EngineRules r = new EngineRules();
    return new EngineRules(
        r.on(),
        r.off(),
        r.reentry(),
        r.minHold(),
        r.cooldown(),
        r.releaseCloses(),
        r.tier1Offset(),
        r.tier2Offset(),
        r.fullOffset(),
        r.triggers(),
        r.combine(),
        gate,
        r.levelMode());
  }

  @Test
  void migration_needs_no_engine() {
    MadeDay seen = MadeDay.calm(TODAY).futures(24.01, 21.0, 20.0, 19.0);
    HedgePlan plan = plan(seen, EngineState.COOLDOWN, nothing(), 0);
    assertThat(plan.migrated()).isTrue();
    assertThat(plan.minis()).isEmpty();
  }

  @Test
  void without_a_curve_the_hedge_is_kept_and_shown_in_its_slots() {
    var held = new TreeMap<>(minis(F1, 18));
    held.put(F3, 5L);
    MadeDay today = MadeDay.calm(TODAY).vix(18).withoutCurve();
    HedgePlan plan = plan(today, EngineState.E2_T1, held, 24_000);
    assertThat(plan.minis()).isEqualTo(held);
    assertThat(plan.reason()).contains("No VIX futures curve today");
    assertThat(plan.ladder().rungs())
        .extracting(Rung::minis)
        .containsExactly(5L, 5L, 4L, 4L, 0L, 0L, 3L, 2L);
    assertThat(rung(plan, "IM3").expiry()).contains(F3);
    assertThat(plan.ladder().vixBeta()).isCloseTo(18 * 57 + 5 * 30, within(CENT));
    assertThat(plan.ladder().unhedgeableFraction()).isZero();
  }

  @Test
  void without_vix_engine_and_hedge_are_kept_although_no_loss_can_be_projected() {
    MadeDay blind = MadeDay.calm(TODAY).futures(24.01, 21.0, 20.0, 19.0).withoutVix();
    HedgePlan plan = plan(blind, EngineState.E2_T2, minis(F2, 12), 0);
    assertThat(plan.engine().status().state()).isEqualTo(EngineState.E2_T2);
    assertThat(plan.engine().status().sessionsHeld()).isEqualTo(9);
    assertThat(plan.minis()).isEqualTo(minis(F2, 12));
    assertThat(plan.offset()).isEqualTo(.8);
    assertThat(plan.migrated()).isFalse();
  }

  private static HedgePlan plan(
      MadeDay today, EngineState state, SortedMap<LocalDate, Long> held, double loss) {
    return ALVH.plan(today.outlook(), holding(state, held), losing(loss));
  }

  private static EngineStatus engaged() {
    return new EngineStatus(EngineState.E2_T2, 9, 0, 0);
  }

  private static Rung rung(HedgePlan plan, String slot) {
    return plan.ladder().rungs().stream()
        .filter(rung -> rung.slot().name().equals(slot))
        .findFirst()
        .orElseThrow();
  }
}
