package alvh.layer;

import static alvh.layer.TermRecovery.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IntermediateTiltTest {
  private static final double[] BETA = {.57, .39, .30};
  private static final IntermediateTilt TILT = new IntermediateTilt();

  /** Numbers of the comments are worked to four digits. */
  private static final double WORKED = 1e-4;

  private static final double ROUNDING = 1e-12;

  @Test
  void the_dearer_future_gets_less() {
    // 28 days each: F2 costs ln(16/15)·365/28 = .8413 a year, 2.1572 for a point of VIX;
    // F3 ln(16.5/16)·365/28 = .4011 and 1.3371. e^−4.3144 = .01338, e^−2.6743 = .06896.
    FuturesCurve contango = curve(15, 16, 16.5);
    assertThat(IntermediateTilt.cost(2, contango, BETA)).isCloseTo(2.1572, within(WORKED));
    assertThat(IntermediateTilt.cost(3, contango, BETA)).isCloseTo(1.3371, within(WORKED));
    // A slot of F2 would get .01338/(2·.08234) = .0812, but not less than half a quarter.
    assertThat(TILT.shareOfSecond(contango, BETA)).isCloseTo(.25, within(ROUNDING));
    var mild = new IntermediateTilt(.5, .5, 1.5, .2, 5);
    // e^−1.0786 = .3401, e^−.6686 = .5124: .3401/.8525.
    assertThat(mild.shareOfSecond(contango, BETA)).isCloseTo(.3989, within(WORKED));
  }

  @Test
  void in_backwardation_nothing_is_to_be_paid_and_both_get_the_same() {
    assertThat(TILT.shareOfSecond(curve(20, 19, 18), BETA)).isCloseTo(.5, within(ROUNDING));
  }

  @Property
  void a_slot_has_half_to_one_and_a_half_quarters_of_the_block(
      @ForAll @DoubleRange(min = 8, max = 80) double first,
      @ForAll @DoubleRange(min = 8, max = 80) double second,
      @ForAll @DoubleRange(min = 8, max = 80) double third) {
    assertThat(TILT.shareOfSecond(curve(first, second, third), BETA) / 2)
        .isBetween(.125 - ROUNDING, .375 + ROUNDING);
  }

  @Test
  void the_block_shrinks_after_five_normal_closes_that_follow_an_inversion() {
    TermRecovery recovery = seen(NONE, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1);
    assertThat(TILT.weight(.4, recovery)).isEqualTo(.4);
    recovery = seen(recovery, .98, 1.01, 1.02, 1.03, 1.04);
    assertThat(TILT.weight(.4, recovery)).isEqualTo(.4);
    recovery = recovery.next(OptionalDouble.empty());
    assertThat(TILT.weight(.4, recovery)).isEqualTo(.4);
    recovery = seen(recovery, 1.05);
    assertThat(TILT.weight(.4, recovery)).isEqualTo(.2);
    assertThat(TILT.weight(.4, seen(recovery, 1.0))).isEqualTo(.4);
  }

  @Test
  void a_shrunk_block_shrinks_the_target_and_gives_nothing_to_the_short_one() {
    var restored = new TermRecovery(true, 5);
    Ladder ladder =
        new LadderRules()
            .ladder(2_000, 4_000, curve(20, 19, 18), BETA, restored, Placement.REGULAR);
    // Short 1,000 as before: 1000/57 = 17.54 → 18; the block has 500 instead of 1,000.
    assertThat(ladder.targetBeta()).isCloseTo(1_500, within(ROUNDING * 1e4));
    assertThat(ladder.minisByExpiry().values()).containsExactly(18L, 6L, 8L);
  }

  private static TermRecovery seen(TermRecovery before, double... ratios) {
    TermRecovery recovery = before;
    for (double ratio : ratios) {
      recovery = recovery.next(OptionalDouble.of(ratio));
    }
    return recovery;
  }

  private static FuturesCurve curve(double first, double second, double third) {
    LocalDate date = LocalDate.of(2024, 8, 5);
    return new FuturesCurve(
        date,
        ExchangeCalendar.NYSE.close(date),
        List.of(
            new FuturesSettlement(LocalDate.of(2024, 8, 21), first),
            new FuturesSettlement(LocalDate.of(2024, 9, 18), second),
            new FuturesSettlement(LocalDate.of(2024, 10, 16), third)));
  }
}
