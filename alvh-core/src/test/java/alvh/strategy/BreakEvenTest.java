package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakEvenTest {
  private static final double ROUNDING = 1e-12;

  /** Knots of the search for a zero lie a quarter of a percent apart; the line between is exact. */
  private static final double BETWEEN_KNOTS = 1e-3;

  private static final LocalDate TODAY = LocalDate.of(2018, 1, 25);
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), 2570, 2660, 2955, 3060);
  private static final FlatSurface SURFACE = new FlatSurface(TODAY, 2800, 14, .12);

  @Test
  void the_credit_moves_both_short_strikes_outwards() {
    BreakEven at = BreakEven.of(CONDOR, 15);
    assertThat(at).isEqualTo(new BreakEven(2645, 2970));
    // 155 and 170 points of 2800.
    assertThat(at.distance(Right.PUT, 2800)).isCloseTo(155 / 2800.0, within(ROUNDING));
    assertThat(at.distance(Right.CALL, 2800)).isCloseTo(170 / 2800.0, within(ROUNDING));
    assertThat(at.nearest(2800)).isEqualTo(at.distance(Right.PUT, 2800));
    assertThat(at.distance(Right.PUT, 2600)).isNegative();
  }

  @Test
  void at_its_break_even_a_condor_held_to_expiry_brings_nothing() {
    BreakEven at = BreakEven.of(CONDOR, 15);
    assertThat(CONDOR.liability(at.lower())).isCloseTo(15, within(ROUNDING));
    assertThat(CONDOR.liability(at.upper())).isCloseTo(15, within(ROUNDING));
  }

  @ParameterizedTest
  @EnumSource(Right.class)
  void the_best_shift_keeps_width_pays_at_most_a_tenth_and_no_other_allowed_one_is_better(
      Right side) {
    double value = CondorDesk.value(CONDOR, SURFACE);
    double credit = 2 * value;
    IronCondor best = new BreakEvenShift().best(CONDOR, side, credit, SURFACE).orElseThrow();
    assertThat(best.putWidth()).isEqualTo(CONDOR.putWidth());
    assertThat(best.callWidth()).isEqualTo(CONDOR.callWidth());
    double debit = value - CondorDesk.value(best, SURFACE);
    assertThat(debit).isBetween(0.0, .1 * credit);
    double gained = BreakEven.of(best, credit - debit).distance(side, 2800);
    assertThat(gained).isGreaterThan(BreakEven.of(CONDOR, credit).distance(side, 2800));
    // Every multiple of five as a plain loop finds it; off the grid a strike is not listed.
    double sign = side == Right.PUT ? -1 : 1;
    for (int by = 5; by < 700; by += 5) {
      IronCondor other = shifted(side, sign * by);
      double paid = value - CondorDesk.value(other, SURFACE);
      boolean listed = far(other, side) % 25 == 0 || Math.abs(far(other, side) - 2800) <= 280;
      boolean alsoNear = near(other, side) % 25 == 0 || Math.abs(near(other, side) - 2800) <= 280;
      if (paid <= .1 * credit && listed && alsoNear) {
        double distance = BreakEven.of(other, credit - paid).distance(side, 2800);
        assertThat(distance).isLessThanOrEqualTo(gained);
      }
    }
  }

  @Test
  void without_money_nothing_is_shifted() {
    assertThat(new BreakEvenShift(0).best(CONDOR, Right.PUT, 10, SURFACE)).isEmpty();
  }

  @Test
  void the_line_through_closed_condors_crosses_zero_where_it_was_drawn() {
    var trades = new ArrayList<HedgedBreakEven.Trade>();
    for (int i = -60; i <= 20; i++) {
      double move = i / 1000.0;
      // Alone nothing is left after a fall of 3 %; with the hedge after one of 4 %.
      trades.add(new HedgedBreakEven.Trade(move, 10 * (move + .03), .1));
    }
    HedgedBreakEven known = HedgedBreakEven.of(trades).orElseThrow();
    assertThat(known.trades()).isEqualTo(81);
    assertThat(known.bare().orElseThrow()).isCloseTo(.03, within(BETWEEN_KNOTS));
    assertThat(known.hedged().orElseThrow()).isCloseTo(.04, within(BETWEEN_KNOTS));
  }

  @Test
  void fewer_than_sixty_condors_say_nothing_and_gains_alone_give_no_zero() {
    List<HedgedBreakEven.Trade> gains = new ArrayList<>();
    for (int i = 0; i < 59; i++) {
      gains.add(new HedgedBreakEven.Trade(-i / 1000.0, .5, 0));
    }
    assertThat(HedgedBreakEven.of(gains)).isEmpty();
    gains.add(new HedgedBreakEven.Trade(0, .5, 0));
    assertThat(HedgedBreakEven.of(gains).orElseThrow().bare()).isEqualTo(OptionalDouble.empty());
  }

  private static double near(IronCondor c, Right side) {
    return side == Right.PUT ? c.shortPut().strike() : c.shortCall().strike();
  }

  private static double far(IronCondor c, Right side) {
    return side == Right.PUT ? c.longPut().strike() : c.longCall().strike();
  }

  private static IronCondor shifted(Right side, double by) {
    double put = side == Right.PUT ? by : 0;
    double call = by - put;
    return IronCondor.of(
        OptionRoot.SPXW, CONDOR.expiry(), 2570 + put, 2660 + put, 2955 + call, 3060 + call);
  }
}
