package alvh.layer;

import static alvh.layer.Placement.REGULAR;
import static alvh.layer.TermRecovery.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LadderRulesTest {
  /** Printed table of method 1.3 for the front rule of six days. */
  private static final double[] BETA = {.57, .39, .30, .25, .22, .19};

  private static final double CENT = .01;
  private static final double UNBOUNDED = Double.MAX_VALUE;
  private static final LadderRules RULES = new LadderRules();
  private static final Placement MIGRATED = new Placement(true, 0);

  @Test
  void a_target_is_spread_by_half_over_the_short_and_the_intermediate_block() {
    Ladder ladder = RULES.ladder(2_000, UNBOUNDED, curve(20, 19, 18), BETA, NONE, REGULAR);
    // short: 1000 / 57 = 17.54 → 18, over by 26; F2: (500 − 26) / 39 = 12.15 → 12, short by 6;
    // F3: (500 + 6) / 30 = 16.87 → 17.
    assertThat(minis(ladder)).containsExactly(5L, 5L, 4L, 4L, 6L, 6L, 9L, 8L);
    assertThat(ladder.vixBeta()).isCloseTo(18 * 57 + 12 * 39 + 17 * 30, within(CENT));
    assertThat(ladder.unhedgeableFraction()).isCloseTo(1 - 2004.0 / 2000, within(1e-12));
  }

  @Test
  void rounding_goes_down_at_a_half_and_the_rest_is_carried_outwards() {
    assertThat(LadderRules.roundHalfDown(2.5)).isEqualTo(2);
    assertThat(LadderRules.roundHalfDown(2.51)).isEqualTo(3);
    assertThat(LadderRules.roundHalfDown(.49)).isZero();
    // short: 25 / 57 = .44 → 0, carried; F2: (12.5 + 25) / 39 = .96 → 1; F3: (12.5 − 1.5)/30 → 0.
    assertThat(minis(RULES.ladder(50, UNBOUNDED, curve(20, 19, 18), BETA, NONE, REGULAR)))
        .containsExactly(0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L);
  }

  @Test
  void after_migration_the_fourth_short_slot_is_empty_and_its_share_stands_in_the_second_future() {
    Ladder ladder = RULES.ladder(2_000, UNBOUNDED, curve(30, 26, 24), BETA, NONE, MIGRATED);
    // short: 750 / 57 = 13.16 → 13, rest 9; F2: (750 + 9) / 39 = 19.46 → 19, rest 18;
    // F3: (500 + 18) / 30 = 17.27 → 17. IM1 holds two of F2's three shares.
    assertThat(minis(ladder)).containsExactly(5L, 4L, 4L, 0L, 13L, 6L, 9L, 8L);
  }

  @Test
  void a_migration_that_keeps_notional_gives_up_vix_beta() {
    var rules =
        new LadderRules(
            .4,
            .4,
            6,
            new Migration(3, 1, Migration.Keep.NOTIONAL),
            new StepLimit(),
            new IntermediateTilt(),
            new DeepRules(),
            LadderScheme.FOUR_FOUR_TWO,
            LotUnit.VXM,
            false);
    Ladder ladder = rules.ladder(2_000, UNBOUNDED, curve(30, 26, 24), BETA, NONE, MIGRATED);
    // SH4's 250 dollars a point become 250·.39/.57 = 171.05: short 750/57 → 13, rest 9;
    // F2: (500 + 171.05 + 9)/39 = 17.44 → 17, rest 17.05; F3: (500 + 17.05)/30 = 17.24 → 17.
    assertThat(minis(ladder)).containsExactly(5L, 4L, 4L, 0L, 12L, 5L, 9L, 8L);
    assertThat(ladder.targetBeta()).isCloseTo(2_000 - 250 + 171.05, within(CENT));
  }

  @Test
  void a_dollar_of_vix_beta_is_worth_so_much_in_futures() {
    // Half at 20/.57, a quarter at 19/.39, a quarter at 18/.30.
    assertThat(RULES.notionalPerBeta(curve(20, 19, 18), BETA))
        .isCloseTo(.5 * 20 / .57 + .25 * 19 / .39 + .25 * 18 / .30, within(1e-9));
  }

  @Test
  void the_migration_waits_for_more_than_three_points_and_returns_below_one() {
    var migration = new Migration();
    assertThat(migration.next(false, curve(23.00, 20, 19))).isFalse();
    assertThat(migration.next(false, curve(23.01, 20, 19))).isTrue();
    assertThat(migration.next(true, curve(21.00, 20, 19))).isTrue();
    assertThat(migration.next(true, curve(20.99, 20, 19))).isFalse();
  }

  @Test
  void every_slot_is_listed_even_when_nothing_is_wanted() {
    Ladder empty = RULES.empty(false);
    assertThat(empty.rungs()).extracting(Rung::slot).containsExactly(Slot.values());
    assertThat(empty.vixBeta()).isZero();
    assertThat(empty.unhedgeableFraction()).isZero();
  }

  @Property
  void no_slot_is_negative_and_what_is_missed_is_less_than_a_mini_of_each_future(
      @ForAll @DoubleRange(max = 50_000) double target, @ForAll boolean migrated) {
    Ladder ladder =
        RULES.ladder(target, UNBOUNDED, curve(20, 19, 18), BETA, NONE, new Placement(migrated, 0));
    assertThat(ladder.rungs()).allMatch(rung -> rung.minis() >= 0);
    assertThat(Math.abs(ladder.vixBeta() - target)).isLessThanOrEqualTo(30);
  }

  @Property
  void rounding_never_goes_above_the_whole_loss(
      @ForAll @DoubleRange(max = 50_000) double target, @ForAll boolean migrated) {
    Ladder ladder =
        RULES.ladder(target, target, curve(20, 19, 18), BETA, NONE, new Placement(migrated, 0));
    assertThat(ladder.vixBeta()).isLessThanOrEqualTo(target + CENT);
    assertThat(ladder.vixBeta()).isGreaterThan(target - 60);
  }

  @Test
  void two_layers_stand_at_both_ends_and_three_share_equally() {
    // 1000/57 = 17.54 → 18, over by 26; nothing in F2; (1000 − 26)/30 = 32.47 → 32.
    assertThat(
            minis(
                scheme(LadderScheme.TWO)
                    .ladder(2_000, 1e9, curve(20, 19, 18), BETA, NONE, REGULAR)))
        .containsExactly(5L, 5L, 4L, 4L, 0L, 0L, 16L, 16L);
    // 900/57 = 15.79 → 16, over by 12; (900 − 12)/39 = 22.77 → 23, over by 9; 891/30 = 29.7 → 30.
    Ladder three =
        scheme(LadderScheme.THREE).ladder(2_700, 1e9, curve(20, 19, 18), BETA, NONE, REGULAR);
    assertThat(minis(three)).containsExactly(4L, 4L, 4L, 4L, 12L, 11L, 15L, 15L);
    assertThat(scheme(LadderScheme.THREE).isDeepActive(new TreeMap<>(), true)).isFalse();
    assertThat(RULES.isDeepActive(new TreeMap<>(), true)).isTrue();
  }

  @Test
  void in_whole_vx_a_small_target_is_not_met_and_what_is_missing_is_carried_outwards() {
    var rules = rules(LadderScheme.FOUR_FOUR_TWO, LotUnit.VX);
    // 1000/570 = 1.75 → 2 VX, over by 140; (500 − 140)/390 = .92 → 1, over by 30;
    // (500 − 30)/300 = 1.57 → 2.
    Ladder ladder = rules.ladder(2_000, 1e9, curve(20, 19, 18), BETA, NONE, REGULAR);
    assertThat(minis(ladder)).containsExactly(10L, 10L, 0L, 0L, 10L, 0L, 10L, 10L);
    // 250/570 = .44 → 0; (125 + 250)/390 = .96 → 1, over by 15; (125 − 15)/300 = .37 → 0.
    assertThat(minis(rules.ladder(500, 1e9, curve(20, 19, 18), BETA, NONE, REGULAR)))
        .containsExactly(0L, 0L, 0L, 0L, 10L, 0L, 0L, 0L);
    assertThat(LotUnit.VX.nearest(15)).isEqualTo(10);
    assertThat(LotUnit.VX.nearest(15.1)).isEqualTo(20);
  }

  private static LadderRules scheme(LadderScheme scheme) {
    return rules(scheme, LotUnit.VXM);
  }

  private static LadderRules rules(LadderScheme scheme, LotUnit unit) {
    return new LadderRules(
        .4,
        .4,
        6,
        new Migration(),
        new StepLimit(),
        new IntermediateTilt(),
        new DeepRules(),
        scheme,
        unit,
        false);
  }

  private static List<Long> minis(Ladder ladder) {
    ToLongFunction<Rung> minis = Rung::minis;
    return ladder.rungs().stream().mapToLong(minis).boxed().toList();
  }

  private static FuturesCurve curve(double... prices) {
    LocalDate date = LocalDate.of(2024, 8, 5);
    List<LocalDate> expiries =
        List.of(LocalDate.of(2024, 8, 21), LocalDate.of(2024, 9, 18), LocalDate.of(2024, 10, 16));
    return new FuturesCurve(
        date,
        ExchangeCalendar.NYSE.close(date),
        List.of(
            new FuturesSettlement(expiries.get(0), prices[0]),
            new FuturesSettlement(expiries.get(1), prices[1]),
            new FuturesSettlement(expiries.get(2), prices[2])));
  }
}
