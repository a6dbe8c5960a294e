package alvh.strategy;

import static alvh.strategy.HedgeDays.F1;
import static alvh.strategy.HedgeDays.F2;
import static alvh.strategy.HedgeDays.F3;
import static alvh.strategy.HedgeDays.TODAY;
import static alvh.strategy.HedgeDays.holding;
import static alvh.strategy.HedgeDays.losing;
import static alvh.strategy.HedgeDays.nothing;
import static alvh.strategy.HedgeDays.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.CallBetas;
import alvh.layer.DeepBlock;
import alvh.layer.DeepRules;
import alvh.layer.DeepRules.Wish;
import alvh.layer.EarlyRoll;
import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.Harvest;
import alvh.layer.LadderCues;
import alvh.layer.LadderRules;
import alvh.layer.StepLimit;
import alvh.market.Measure;
import alvh.order.Order;
import alvh.pricing.Black76;
import alvh.sizing.ProjectedLossSizing;
import alvh.surface.VvixPricer;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The VIX calls of the slots DP1 and DP2: their price, when they are bought and when they go. */
class DeepLayersTest {
  /** F1 15, F2 16 and F3 16.5 on the day; F2 has 51 days left, F3 79. */
  private static final MadeDay DAY = MadeDay.calm(TODAY).vix(18).seen(Measure.VVIX, 100);

  private static final DeepRules RULES = new DeepRules();
  private static final StepLimit STEP = new StepLimit();

  /** Rounding of a price. */
  private static final double ROUNDING = 1e-12;

  /** Numbers of the comments are worked to a cent. */
  private static final double CENT = .01;

  @Test
  void a_call_is_worth_what_black_says_on_its_own_future_at_the_volatility_of_vvix() {
    VvixPricer pricer = pricer(DAY);
    Option call = call(F2, 23);
    double years = YearFraction.between(pricer.rates().asOf(), call.settlesAt());
    assertThat(pricer.price(call).orElseThrow())
        .isCloseTo(Black76.price(16, 23, years, 1.00, 1, 1), within(ROUNDING));
    assertThat(DAY.outlook().quotes().mid(call)).isEqualTo(pricer.price(call));
  }

  @Test
  void a_call_without_a_future_or_a_day_without_vvix_has_no_price() {
    assertThat(pricer(DAY).price(call(LocalDate.of(2018, 3, 28), 23))).isEmpty();
    assertThat(MadeDay.calm(TODAY).outlook().quotes().mid(call(F2, 23))).isEmpty();
  }

  @Test
  void the_strike_is_the_listed_one_nearest_to_a_delta_of_a_fifth() {
    // Fifty days at 100 %: deviation .373, 16·e^(.0696 + .8416·.373) = 23.5 and a little.
    Option call = pricer(DAY).callAtDelta(F2, .20).orElseThrow();
    assertThat(call.strike()).isIn(23.0, 24.0);
    double years = YearFraction.between(pricer(DAY).rates().asOf(), call.settlesAt());
    assertThat(Black76.forwardDelta(16, call.strike(), years, 1, 1)).isCloseTo(.2, within(.02));
    // Above forty points strikes stand five apart.
    MadeDay storm = DAY.futures(60.0, 50.0, 45.0, 40.0);
    assertThat(pricer(storm).callAtDelta(F2, .20).orElseThrow().strike() % 5).isZero();
  }

  @Test
  void in_a_shock_the_future_moves_by_its_beta_and_the_volatility_rises() {
    CallBetas betas = betas(DAY);
    Option call = call(F2, 23);
    double years = YearFraction.between(betas.pricer().rates().asOf(), call.settlesAt());
    double rise = 1.9 * .06 * Math.sqrt(30 / (365 * years));
    double gain =
        Black76.price(16 + 6 * .39, 23, years, 1 + rise, 1, 1)
            - Black76.price(16, 23, years, 1, 1, 1);
    assertThat(betas.of(call).orElseThrow()).isCloseTo(gain * 100 / 6, within(ROUNDING * 1e3));
  }

  @Test
  void calls_are_bought_by_quarters_on_the_expiry_nearest_to_sixty_days() {
    double each = betas(DAY).of(pricer(DAY).callAtDelta(F2, .2).orElseThrow()).orElseThrow();
    DeepBlock block = next(calls(), new Wish(20 * each, 1e6, true, false));
    assertThat(block.calls().values()).containsExactly(5L);
    assertThat(block.calls().firstKey().expiry()).isEqualTo(F2);
    assertThat(block.vixBeta()).isCloseTo(5 * each, within(ROUNDING * 1e3));
    assertThat(next(block.calls(), new Wish(20 * each, 7.5 * each, true, false)).calls().values())
        .as("the room ends before the quarter")
        .containsExactly(7L);
  }

  @Test
  void without_the_trigger_nothing_is_bought_and_what_is_held_is_kept() {
    assertThat(next(calls(), new Wish(500, 1e6, false, false)).calls()).isEmpty();
    SortedMap<Option, Long> held = calls(call(F2, 23), 4);
    assertThat(next(held, new Wish(500, 1e6, false, false)).calls()).isEqualTo(held);
  }

  @Test
  void sales_go_by_quarters_nearest_first_unless_they_are_free_or_the_room_is_gone() {
    SortedMap<Option, Long> held = calls(call(F2, 23), 6);
    held.put(call(F3, 24), 6L);
    SortedMap<Option, Long> quarter = calls(call(F2, 23), 3);
    quarter.put(call(F3, 24), 6L);
    assertThat(next(held, new Wish(0, 1e6, true, false)).calls()).isEqualTo(quarter);
    assertThat(next(held, new Wish(0, 1e6, true, true)).calls()).isEmpty();
    assertThat(next(held, new Wish(0, 0, true, false)).calls()).isEmpty();
  }

  @Test
  void calls_without_room_are_sold_although_they_are_wanted() {
    SortedMap<Option, Long> held = calls(call(F2, 23), 6);
    double each = betas(DAY).of(call(F2, 23)).orElseThrow();
    assertThat(next(held, new Wish(500, 2.5 * each, true, false)).calls().values())
        .containsExactly(2L);
  }

  @Test
  void calls_with_five_days_left_are_sold() {
    SortedMap<Option, Long> held = calls(call(TODAY.plusDays(5), 23), 6);
    assertThat(next(held, new Wish(500, 1e6, false, false)).calls()).isEmpty();
  }

  @Property
  void no_call_is_ever_short_and_the_room_is_kept(
      @ForAll @DoubleRange(max = 3_000) double wanted,
      @ForAll @DoubleRange(max = 3_000) double more,
      @ForAll @IntRange(max = 200) int near,
      @ForAll @IntRange(max = 200) int far,
      @ForAll boolean buys) {
    SortedMap<Option, Long> held = calls();
    if (near > 0) {
      held.put(call(F2, 22), (long) near);
    }
    if (far > 0) {
      held.put(call(F3, 26), (long) far);
    }
    DeepBlock block = next(held, new Wish(wanted, more, buys, false));
    assertThat(block.calls().values()).allMatch(contracts -> contracts > 0);
    assertThat(block.vixBeta()).isLessThanOrEqualTo(more + ROUNDING * 1e6);
  }

  @Test
  void while_the_block_takes_part_the_others_carry_four_fifths() {
    var hedge = new LayeredHedge(new EngineRules(), new LadderRules(), new ProjectedLossSizing(6));
    Outlook strong = with(DAY.outlook(), true, false);
    Standing standing = holding(EngineState.E2_T1, nothing());
    // B* = .5·24,000/6 = $2,000 a point; four fifths of it in futures, half of these short.
    HedgePlan plan = hedge.plan(strong, standing, losing(24_000));
    assertThat(plan.goal().targetBeta()).isCloseTo(2_000, within(CENT));
    assertThat(plan.minis().get(F1)).isEqualTo(14);
    assertThat(plan.deep().calls()).hasSize(1);
    List<Order> orders =
        Orders.of(TODAY, standing, new CondorMoves(List.of(), Optional.empty(), ""), plan);
    assertThat(orders.getLast().legs().getFirst().instrument())
        .isEqualTo(plan.deep().calls().firstKey());
    HedgePlan calm = hedge.plan(DAY.outlook(), standing, losing(24_000));
    assertThat(calm.minis().get(F1)).isEqualTo(18);
    assertThat(calm.deep().calls()).isEmpty();
  }

  @Test
  void calls_go_with_the_hedge_when_the_engine_is_off() {
    var hedge = new LayeredHedge(new EngineRules(), new LadderRules(), new ProjectedLossSizing(6));
    Standing empty = holding(EngineState.COOLDOWN, nothing());
    var standing =
        new Standing(List.of(), empty.futures(), calls(call(F2, 23), 4), empty.engine(), false, 1);
    HedgePlan plan = hedge.plan(DAY.outlook(), standing, losing(24_000));
    assertThat(plan.deep().calls()).isEmpty();
    var none = new CondorMoves(List.of(), Optional.empty(), "");
    assertThat(Orders.of(TODAY, standing, none, plan).getFirst().legs().getFirst().quantity())
        .isEqualTo(-4);
  }

  @Test
  void over_two_expiries_each_session_buys_for_the_one_that_holds_less() {
    var two = new DeepRules(.2, .2, 45, 60, 90, 5, 2, new Harvest());
    CallBetas betas = betas(DAY);
    var wish = new Wish(800, 1e6, true, false);
    DeepBlock first = two.next(TODAY, calls(), wish, betas, STEP);
    assertThat(first.calls().keySet()).extracting(Option::expiry).containsExactly(F2);
    DeepBlock second = two.next(TODAY, first.calls(), wish, betas, STEP);
    assertThat(second.calls().keySet()).extracting(Option::expiry).containsExactly(F2, F3);
    // From the sixth of January to the middle of March only one monthly lies in the range.
    var narrow = new DeepRules(.2, .2, 45, 60, 70, 5, 2, new Harvest());
    DeepBlock one = narrow.next(TODAY, first.calls(), wish, betas, STEP);
    assertThat(one.calls().keySet()).extracting(Option::expiry).containsExactly(F2);
  }

  @Test
  void idle_calls_are_harvested_and_bought_again_when_the_vote_comes_back() {
    var reaping = new DeepRules(.2, .2, 45, 60, 90, 5, 1, new Harvest(true, .25, 20));
    Option faded = call(F2, 23);
    Option kept = call(F3, 24);
    SortedMap<Option, Long> held = calls(faded, 6);
    held.put(kept, 6L);
    double price = pricer(DAY).price(faded).orElseThrow();
    var costs = new TreeMap<Option, Double>();
    costs.put(faded, 4.1 * price);
    costs.put(kept, 3.9 * pricer(DAY).price(kept).orElseThrow());
    var reap = new Wish(1e5, 1e6, false, false, true, costs);
    assertThat(reaping.next(TODAY, held, reap, betas(DAY), STEP).calls()).isEqualTo(calls(kept, 6));
    var leave = new Wish(1e5, 1e6, false, false, false, costs);
    assertThat(reaping.next(TODAY, held, leave, betas(DAY), STEP).calls()).isEqualTo(held);
    // F1 has 16 days left: its calls go whatever they are worth.
    SortedMap<Option, Long> late = calls(call(F1, 20), 3);
    assertThat(reaping.next(TODAY, late, reap, betas(DAY), STEP).calls()).isEmpty();
    assertThat(reaping.next(TODAY, late, leave, betas(DAY), STEP).calls()).isEqualTo(late);
  }

  @Test
  void a_harvest_stops_purchases_until_the_vote_comes_back_only_where_it_is_in_use() {
    var cues = new LadderCues(EarlyRoll.Shift.NONE, true, false, false);
    Outlook strong = with(with(DAY.outlook(), true, false), cues);
    Standing standing = holding(EngineState.E2_T1, nothing());
    assertThat(hedge(false).plan(strong, standing, losing(24_000)).deep().calls()).hasSize(1);
    assertThat(hedge(true).plan(strong, standing, losing(24_000)).deep().calls()).isEmpty();
  }

  private static LayeredHedge hedge(boolean harvests) {
    var usual = new LadderRules();
    var ladder =
        new LadderRules(
            .4,
            .4,
            6,
            usual.migration(),
            usual.step(),
            usual.tilt(),
            new DeepRules(.2, .2, 45, 60, 90, 5, 1, new Harvest(harvests, .25, 20)),
            usual.scheme(),
            usual.unit(),
            false);
    return new LayeredHedge(new EngineRules(), ladder, new ProjectedLossSizing(6));
  }

  private static DeepBlock next(SortedMap<Option, Long> held, Wish wish) {
    return RULES.next(TODAY, held, wish, betas(DAY), STEP);
  }

  private static CallBetas betas(MadeDay day) {
    Outlook outlook = day.outlook();
    return new CallBetas(pricer(day), outlook.front().orElseThrow(), outlook.curveBeta(), 6);
  }

  private static VvixPricer pricer(MadeDay day) {
    return day.outlook().quotes().vixOptions().orElseThrow();
  }

  private static SortedMap<Option, Long> calls() {
    return new TreeMap<>();
  }

  private static SortedMap<Option, Long> calls(Option call, long contracts) {
    var calls = new TreeMap<Option, Long>();
    calls.put(call, contracts);
    return calls;
  }

  private static Option call(LocalDate expiry, double strike) {
    return new Option(OptionRoot.VIX, expiry, Right.CALL, strike);
  }
}
