package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.LadderRules;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForwardDeskTest {
  /** Sums of Greeks in another order. */
  private static final double ROUNDING = 1e-6;

  private static final LocalDate TODAY = LocalDate.of(2018, 1, 29);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 16);
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, MARCH, 2500, 2600, 2950, 3050);
  private static final CondorMoves QUIET = new CondorMoves(List.of(), Optional.empty(), "None.");
  private static final ForwardDesk DESK = new ForwardDesk(50);

  private static Outlook day(double spot) {
    return MadeDay.calm(TODAY).spot(spot).outlook();
  }

  private static SortedMap<SyntheticForward, Long> held(double strike, long quantity) {
    return new TreeMap<>(Map.of(new SyntheticForward(MARCH, strike), quantity));
  }

  private static Standing standing(
      List<OpenCondor> condors, SortedMap<SyntheticForward, Long> held) {
    return new Standing(
        condors,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new EngineStatus(EngineState.E2_T2, 3, 0, 0),
        false,
        1,
        HedgeShares.NONE,
        AccountState.UNKNOWN,
        List.of(),
        OptionalDouble.empty(),
        held);
  }

  private static List<OpenCondor> condors(long quantity) {
    return List.of(new OpenCondor("C1", CONDOR, quantity, TODAY, TODAY, 9, false));
  }

  private static ForwardMoves moves(double spot, Standing standing, EngineState state) {
    return DESK.moves(day(spot), standing, QUIET, state);
  }

  /** Delta of condors and forwards once these orders are filled at unchanged prices, dollars. */
  private static double filled(double spot, Standing standing, ForwardMoves moves) {
    Holdings all = BookRisk.after(standing, QUIET);
    for (Map.Entry<SyntheticForward, Long> forward : standing.forwards().entrySet()) {
      all = all.plus(legs(forward.getKey(), forward.getValue()));
    }
    for (ForwardMoves.Trade trade : moves.trades()) {
      all = all.plus(legs(trade.forward(), trade.quantity()));
    }
    VolSurface surface = day(spot).surface().orElseThrow();
    return ForwardDesk.delta(all.quantities(), surface);
  }

  private static Holdings legs(SyntheticForward forward, long quantity) {
    Holdings legs = Holdings.NONE;
    for (OrderLeg leg : forward.legs(quantity)) {
      legs = legs.plus(leg.instrument(), leg.quantity());
    }
    return legs;
  }

  @Property(tries = 300)
  void filled_at_unchanged_prices_the_delta_lies_within_its_band(
      @ForAll @IntRange(min = 5, max = 60) int quantity,
      @ForAll @DoubleRange(min = 2450, max = 3100) double spot,
      @ForAll @IntRange(min = -20, max = 20) int before,
      @ForAll @IntRange(min = 520, max = 600) int strike) {
    SortedMap<SyntheticForward, Long> held =
        before == 0 ? new TreeMap<>() : held(5.0 * strike, before);
    Standing standing = standing(condors(quantity), held);
    ForwardMoves moves = moves(spot, standing, EngineState.E2_T2);
    double after = filled(spot, standing, moves);
    assertThat(after).isCloseTo(moves.after(), within(ROUNDING));
    assertThat(Math.abs(after)).isLessThanOrEqualTo(10.0 * quantity + ROUNDING);
  }

  @Property(tries = 100)
  void below_five_condors_at_most_half_a_forward_is_left(
      @ForAll @IntRange(min = 1, max = 4) int quantity,
      @ForAll @DoubleRange(min = 2450, max = 3100) double spot) {
    Standing standing = standing(condors(quantity), new TreeMap<>());
    ForwardMoves moves = moves(spot, standing, EngineState.E2_FULL);
    assertThat(Math.abs(filled(spot, standing, moves))).isLessThanOrEqualTo(50 + ROUNDING);
  }

  @Property(tries = 100)
  void a_forward_moves_as_the_index_where_there_are_no_dividends(
      @ForAll @IntRange(min = 400, max = 700) int strike) {
    VolSurface surface = day(2800).surface().orElseThrow();
    double delta = new SyntheticForward(MARCH, 5.0 * strike).delta(surface);
    assertThat(delta).isCloseTo(100, within(ROUNDING));
  }

  @Test
  void near_the_short_puts_forwards_are_sold_at_the_money_and_the_expiry_of_the_condors() {
    Standing standing = standing(condors(20), new TreeMap<>());
    ForwardMoves moves = moves(2602, standing, EngineState.E2_T2);
    assertThat(moves.before()).isGreaterThan(200);
    assertThat(moves.trades())
        .containsExactly(
            new ForwardMoves.Trade(
                new SyntheticForward(MARCH, 2600), -Math.round(moves.before() / 100)));
    assertThat(moves.note()).contains("beyond its band of ±200").contains("A9");
  }

  @Test
  void forwards_have_the_strike_nearest_to_the_money_that_the_chain_of_the_day_lists() {
    Standing standing = standing(condors(20), new TreeMap<>());
    ForwardMoves moves =
        DESK.moves(CoarseListing.of(day(2612)), standing, QUIET, EngineState.E2_T2);
    assertThat(moves.trades()).hasSize(1);
    assertThat(moves.trades().getFirst().forward()).isEqualTo(new SyntheticForward(MARCH, 2600));
  }

  @Test
  void near_the_short_calls_forwards_are_bought() {
    Standing standing = standing(condors(20), new TreeMap<>());
    ForwardMoves moves = moves(2950, standing, EngineState.E2_FULL);
    assertThat(moves.trades()).hasSize(1);
    assertThat(moves.trades().getFirst().quantity()).isPositive();
  }

  @Test
  void within_the_band_nothing_is_traded() {
    Standing standing = standing(condors(20), new TreeMap<>());
    ForwardMoves moves = moves(2785, standing, EngineState.E2_T2);
    assertThat(Math.abs(moves.before())).isLessThan(200);
    assertThat(moves.trades()).isEmpty();
    assertThat(moves.note()).contains("within its band");
  }

  @Test
  void forwards_of_the_other_sign_are_given_back_before_new_ones_are_traded() {
    Standing standing = standing(condors(20), held(2800, 3));
    ForwardMoves moves = moves(2602, standing, EngineState.E2_T2);
    assertThat(moves.trades()).hasSize(2);
    assertThat(moves.trades().getLast())
        .isEqualTo(new ForwardMoves.Trade(new SyntheticForward(MARCH, 2800), -3));
    assertThat(moves.trades().getFirst().quantity()).isNegative();
  }

  @Test
  void what_is_given_back_and_sold_anew_of_one_forward_is_one_order() {
    Standing standing = standing(condors(20), held(2600, 3));
    ForwardMoves moves = moves(2602, standing, EngineState.E2_T2);
    assertThat(moves.trades()).hasSize(1);
    assertThat(moves.trades().getFirst().quantity()).isLessThan(-3);
  }

  @Test
  void below_the_second_tier_all_are_given_back_and_none_is_traded() {
    Standing with = standing(condors(20), held(2800, 3));
    for (EngineState state : List.of(EngineState.E2_T1, EngineState.COOLDOWN, EngineState.CALM)) {
      assertThat(moves(2602, with, state).trades())
          .containsExactly(new ForwardMoves.Trade(new SyntheticForward(MARCH, 2800), -3));
      assertThat(moves(2602, standing(condors(20), new TreeMap<>()), state).trades()).isEmpty();
    }
  }

  @Test
  void without_condors_what_is_held_is_given_back() {
    ForwardMoves moves = moves(2800, standing(List.of(), held(2700, -4)), EngineState.E2_FULL);
    assertThat(moves.trades())
        .containsExactly(new ForwardMoves.Trade(new SyntheticForward(MARCH, 2700), 4));
    assertThat(moves.after()).isCloseTo(0, within(ROUNDING));
  }

  @Test
  void without_a_surface_what_is_held_is_kept() {
    Outlook blind = MadeDay.calm(TODAY).withoutVix().outlook();
    ForwardMoves moves =
        DESK.moves(blind, standing(condors(20), held(2800, 3)), QUIET, EngineState.CALM);
    assertThat(moves.trades()).isEmpty();
    assertThat(moves.note()).startsWith("No surface");
  }

  @Test
  void the_order_names_its_legs_its_rule_and_what_it_does_not_do() {
    Standing standing = standing(condors(20), new TreeMap<>());
    ForwardMoves moves = moves(2602, standing, EngineState.E2_T2);
    HedgePlan plan =
        new NoHedge(new LadderRules())
            .plan(day(2602), standing, BookRisk.of(day(2602), standing, QUIET));
    List<Order> orders = Orders.of(TODAY, standing, QUIET, plan, PressMoves.NONE, moves);
    assertThat(orders).hasSize(1);
    Order order = orders.getFirst();
    assertThat(order.purpose()).isEqualTo(Order.Purpose.OVERLAY);
    assertThat(order.rule()).isEqualTo("A9");
    assertThat(order.reason()).endsWith("they have no time value and harvest none.");
    long sold = moves.trades().getFirst().quantity();
    var forward = new SyntheticForward(MARCH, 2600);
    assertThat(order.legs())
        .containsExactly(new OrderLeg(forward.call(), sold), new OrderLeg(forward.put(), -sold));
  }
}
