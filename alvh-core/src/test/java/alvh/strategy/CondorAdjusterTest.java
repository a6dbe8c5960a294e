package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.EngineStatus;
import alvh.layer.LadderRules;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.signal.Opinion;
import alvh.signal.PierceWithLag;
import alvh.signal.Reading;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CondorAdjusterTest {
  private static final double ROUNDING = 1e-9;
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final LocalDate TODAY = LocalDate.of(2018, 2, 5);
  private static final Money CAPITAL = Money.ofDollars(1_000_000);

  private static CondorRules rules(CondorRules.Adjust adjust, LayerOne layer1, TimeShift shift) {
    CondorRules r = new CondorRules();
    return new CondorRules(
        r.minDte(),
        r.maxDte(),
        r.targetDte(),
        r.shortDelta(),
        r.wingDelta(),
        r.maxNetDelta(),
        r.entryEvery(),
        r.maxOpen(),
        r.target(),
        r.stop(),
        r.stopBasis(),
        r.timeExit(),
        r.riskPerEntry(),
        adjust,
        layer1,
        shift);
  }

  private static CondorMoves layerOne(LayerOne.Mode mode, Outlook today, OpenCondor held) {
    var layer = new LayerOne(mode, LayerOne.Distance.SHARE, .025, 1);
    CondorRules rules = rules(CondorRules.Adjust.LAYER1, layer, new TimeShift());
    return new CondorDesk(rules, CAPITAL).moves(today, standing(held));
  }

  private static CondorMoves timeShift(TimeShift shift, Outlook today, OpenCondor held) {
    CondorRules rules = rules(CondorRules.Adjust.NONE, new LayerOne(), shift);
    return new CondorDesk(rules, CAPITAL).moves(today, standing(held));
  }

  private static Outlook pierced(MadeDay day, boolean on) {
    Outlook o = day.outlook();
    var reading = new Reading.Measured(16, 14, on, "The pierce.");
    return new Outlook(
        o.seen(),
        o.surface(),
        o.quotes(),
        List.of(new Opinion(new PierceWithLag(), reading)),
        o.consensus(),
        o.triggers(),
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }

  private static OpenCondor held(double credit) {
    IronCondor condor = IronCondor.of(OptionRoot.SPXW, EXPIRY, 2570, 2660, 2955, 3060);
    LocalDate opened = LocalDate.of(2018, 1, 26);
    return new OpenCondor("C", condor, 3, opened, opened, credit, false);
  }

  private static double value(Outlook today, OpenCondor held) {
    return CondorDesk.value(held, today.surface().orElseThrow());
  }

  private static Standing standing(OpenCondor held) {
    return new Standing(List.of(held), new TreeMap<>(), EngineStatus.START, false, 1);
  }

  /** At 2800 both shorts are 145 and 155 points away; 2.5 % of the index are 70 points. */
  @Test
  void rolling_away_moves_the_nearer_vertical_by_the_shift_and_keeps_its_width() {
    Outlook today = pierced(MadeDay.calm(TODAY), true);
    OpenCondor held = held(value(today, held(1)));
    CondorAdjustment found =
        layerOne(LayerOne.Mode.ROLL_AWAY, today, held).adjustments().getFirst();
    assertThat(found.rule()).isEqualTo("A7");
    assertThat(found.side()).isEqualTo(Right.PUT);
    IronCondor legs = found.after();
    assertThat(legs.shortPut().strike()).isEqualTo(2590);
    assertThat(legs.longPut().strike()).isEqualTo(2500);
    assertThat(legs.shortCall()).isEqualTo(held.condor().shortCall());
    assertThat(found.debit()).isPositive();
    assertThat(found.debit()).isCloseTo(held.credit() - price(today, legs), within(ROUNDING));
    // The strike goes 70 points out, what is paid comes back.
    assertThat(found.breakEvenGain()).isCloseTo((70 - found.debit()) / 2800, within(ROUNDING));
  }

  @Test
  void narrowing_moves_only_the_long_option_and_lessens_what_can_be_lost() {
    Outlook today = pierced(MadeDay.calm(TODAY), true);
    OpenCondor held = held(value(today, held(1)));
    CondorAdjustment found =
        layerOne(LayerOne.Mode.NARROW_WING, today, held).adjustments().getFirst();
    assertThat(found.after().longPut().strike()).isEqualTo(2640);
    assertThat(found.after().shortPut()).isEqualTo(held.condor().shortPut());
    assertThat(found.debit()).isPositive();
    // The wider wing is the call's then: 105 instead of 105; the put's falls from 90 to 20.
    assertThat(found.after().putWidth()).isEqualTo(20);
  }

  @Test
  void moving_closer_takes_credit_in_and_moves_both_shorts() {
    Outlook today = pierced(MadeDay.calm(TODAY), true);
    OpenCondor held = held(value(today, held(1)));
    CondorAdjustment found =
        layerOne(LayerOne.Mode.LITERAL_CLOSER, today, held).adjustments().getFirst();
    assertThat(found.after().shortPut().strike()).isEqualTo(2730);
    assertThat(found.after().shortCall().strike()).isEqualTo(2885);
    assertThat(found.debit()).isNegative();
    assertThat(found.breakEvenGain()).isNegative();
  }

  @ParameterizedTest
  @EnumSource(LayerOne.Mode.class)
  void without_a_pierce_or_without_the_key_or_a_second_time_nothing_is_moved(LayerOne.Mode mode) {
    Outlook calm = pierced(MadeDay.calm(TODAY), false);
    OpenCondor held = held(value(calm, held(1)));
    assertThat(layerOne(mode, calm, held).adjustments()).isEmpty();
    Outlook today = pierced(MadeDay.calm(TODAY), true);
    var desk = new CondorDesk(new CondorRules(), CAPITAL);
    assertThat(desk.moves(today, standing(held)).adjustments()).isEmpty();
    CondorAdjustment once = layerOne(mode, today, held).adjustments().getFirst();
    OpenCondor moved = once.position(TODAY);
    assertThat(moved.past().count("A7")).isOne();
    assertThat(layerOne(mode, today, moved).adjustments()).isEmpty();
    assertThat(layerOne(mode, today, held.beingClosed()).adjustments()).isEmpty();
  }

  @Test
  void the_order_trades_the_difference_of_the_legs() {
    Outlook today = pierced(MadeDay.calm(TODAY), true);
    OpenCondor held = held(value(today, held(1)));
    CondorMoves moves = layerOne(LayerOne.Mode.ROLL_AWAY, today, held);
    HedgePlan none =
        new NoHedge(new LadderRules()).plan(today, standing(held), HedgeDays.losing(0));
    Order order = Orders.of(TODAY, standing(held), moves, none).getFirst();
    assertThat(order.purpose()).isEqualTo(Order.Purpose.ADJUST_CONDOR);
    assertThat(order.id()).isEqualTo("C-adjust-2018-02-05");
    var wanted =
        new TreeMap<Double, Long>(Map.of(2500.0, 3L, 2570.0, -3L, 2590.0, -3L, 2660.0, 3L));
    assertThat(order.legs())
        .extracting(leg -> ((Option) leg.instrument()).strike(), OrderLeg::quantity)
        .containsExactlyElementsOf(
            wanted.entrySet().stream().map(e -> tuple(e.getKey(), e.getValue())).toList());
  }

  @ParameterizedTest
  @CsvSource({"2800, false", "2700, true"})
  void a_short_option_near_the_money_is_rolled_into_the_next_month(double spot, boolean rolls) {
    Outlook today = MadeDay.calm(TODAY).spot(spot).outlook();
    // Sold for nine tenths of today's value: it loses, and the stop is far.
    OpenCondor held = held(.9 * value(today, held(1)));
    CondorMoves moves = timeShift(new TimeShift().with(TimeShift.Mode.BOTH), today, held);
    assertThat(moves.exits()).isEmpty();
    assertThat(moves.adjustments()).hasSize(rolls ? 1 : 0);
    if (rolls) {
      CondorAdjustment found = moves.adjustments().getFirst();
      // The third Friday of April is 74 days away.
      assertThat(found.after().expiry()).isEqualTo(LocalDate.of(2018, 4, 20));
      assertThat(found.debit()).isLessThanOrEqualTo(.1 * held.credit());
      assertThat(found.breakEvenGain()).isGreaterThanOrEqualTo(.0025);
      assertThat(found.reason()).contains("short put has a delta of", "break-even", "margin");
    }
  }

  @Test
  void a_losing_condor_is_rolled_before_its_days_would_close_it_and_at_most_twice() {
    Outlook late = MadeDay.calm(LocalDate.of(2018, 2, 23)).spot(2720).outlook();
    OpenCondor held = held(.9 * value(late, held(1)));
    var both = new TimeShift().with(TimeShift.Mode.BOTH);
    CondorMoves moves = timeShift(both, late, held);
    assertThat(moves.adjustments()).hasSize(1);
    assertThat(moves.exits()).isEmpty();
    var step = new CondorHistory.Step(TODAY, "E5", 0, 0, 0, 0);
    OpenCondor twice = held.adjusted(held.condor(), step).adjusted(held.condor(), step);
    assertThat(timeShift(both, late, twice).adjustments()).isEmpty();
    assertThat(timeShift(both, late, twice).exits()).hasSize(1);
    assertThat(timeShift(new TimeShift(), late, held).exits()).hasSize(1);
  }

  @Test
  void terms_that_are_not_met_are_told_and_the_time_exit_acts() {
    Outlook late = MadeDay.calm(LocalDate.of(2018, 2, 23)).spot(2720).outlook();
    OpenCondor held = held(.9 * value(late, held(1)));
    var dear = new TimeShift(TimeShift.Mode.BOTH, false, .30, 21, .10, 1, 2, 75);
    CondorMoves moves = timeShift(dear, late, held);
    assertThat(moves.adjustments()).isEmpty();
    assertThat(moves.exits()).hasSize(1);
    assertThat(moves.notes().getFirst()).contains("C is not adjusted", "bp, less than 10000");
  }

  @Test
  void shorts_alone_are_rolled_only_where_uncovered_ones_are_allowed() {
    Outlook today = MadeDay.calm(TODAY).spot(2700).outlook();
    OpenCondor held = held(.9 * value(today, held(1)));
    TimeShift literal = new TimeShift().with(TimeShift.Mode.LITERAL);
    assertThat(timeShift(literal, today, held).adjustments()).isEmpty();
    assertThat(timeShift(literal, today, held).notes().getFirst()).contains("allowNaked is off");
    var allowed = new TimeShift(TimeShift.Mode.LITERAL, true, .30, 21, .10, .0025, 2, 75);
    CondorAdjustment found = timeShift(allowed, today, held).adjustments().getFirst();
    assertThat(found.after().isCovered()).isFalse();
    assertThat(found.after().longPut()).isEqualTo(held.condor().longPut());
    assertThat(found.after().expiry()).isEqualTo(LocalDate.of(2018, 4, 20));
    // Uncovered shorts ask for some 15 % of the index, far more than a wing.
    assertThat(found.marginBefore()).isEqualTo(105);
    assertThat(found.margin()).isGreaterThan(400);
    assertThat(found.position(TODAY).maxLoss()).isEqualTo(found.margin() * 3 * 100);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-05, 2018-03-16, 2018-04-20", // 74 days
    "2018-01-25, 2018-03-16, 2018-03-29", // 85 days; Good Friday is the 30th
  })
  void the_end_of_the_month_takes_the_place_of_a_monthly_cycle_far_away(
      LocalDate today, LocalDate expiry, LocalDate next) {
    assertThat(new TimeShift().next(today, expiry)).isEqualTo(next);
  }

  private static double price(Outlook today, IronCondor legs) {
    return CondorDesk.value(legs, today.surface().orElseThrow());
  }
}
