package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.CashPress;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.EngineStep;
import alvh.layer.Ladder;
import alvh.layer.LadderRules;
import alvh.layer.Placement;
import alvh.layer.TermRecovery;
import alvh.layer.ThirdEngine;
import alvh.market.Measure;
import alvh.pricing.Black76;
import alvh.risk.ProjectedLoss.Projection;
import alvh.signal.Opinion;
import alvh.signal.PastPeak;
import alvh.signal.Reading;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressDeskTest {
  private static final double ROUNDING = 1e-9;

  /** F1 expires on 14 February, F2 on 21 March: 42 days. */
  private static final LocalDate TODAY = LocalDate.of(2018, 2, 7);

  private static final LocalDate MARCH = LocalDate.of(2018, 3, 21);

  /** A tenth of the width is asked for: a fifth is not to be had at these deltas, see below. */
  private static final ThirdEngine RULE =
      new ThirdEngine(
          true, 25, 3, 22, 2, new CashPress(.28, 5, 21, 45, 5, .10, .10, .50, 2.0, .30));

  private static final PressDesk DESK = new PressDesk(RULE, 6);

  private static Outlook day(double vix, double peak, double vote) {
    Outlook o =
        MadeDay.calm(TODAY)
            .vix(vix)
            .futures(27.0, 24.0, 22.0, 21.0)
            .seen(Measure.VVIX, 120)
            .outlook();
    var reading = new Reading.Measured(peak, .95, peak <= .95, "The high.");
    var consensus = new Consensus(TODAY, List.of(), vote, 6, 6, .6, Consensus.Decision.QUIET);
    return new Outlook(
        o.seen(),
        o.surface(),
        o.quotes(),
        List.of(new Opinion(new PastPeak(), reading)),
        consensus,
        o.triggers(),
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }

  private static Standing standing(int high, List<OpenSpread> spreads) {
    var third = new ThirdEngine.Status(ThirdEngine.State.ACTIVE, high, 0);
    var engine = new EngineStatus(EngineState.E2_T1, 9, 0, 0, TermRecovery.NONE, third);
    return new Standing(
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        engine,
        false,
        1,
        HedgeShares.NONE,
        AccountState.UNKNOWN,
        spreads,
        OptionalDouble.of(.2));
  }

  /** A hedge that gains so many dollars a VIX point and stands where it should. */
  private static HedgePlan hedge(Outlook today, double beta) {
    Ladder goal =
        new LadderRules()
            .ladder(
                beta,
                beta,
                today.front().orElseThrow(),
                today.curveBeta(),
                TermRecovery.NONE,
                Placement.REGULAR);
    return new HedgePlan(
        new EngineStep(EngineStatus.START, List.of()),
        false,
        .5,
        goal,
        goal.minisByExpiry(),
        "1.3",
        "A test.");
  }

  private static BookRisk book(double maxLoss) {
    return new BookRisk(new Projection(1, List.of()), Holdings.NONE, maxLoss, false);
  }

  private static PressMoves moves(Outlook today, Standing standing) {
    return DESK.moves(today, standing, book(300_000), hedge(today, 10_000));
  }

  @Test
  void past_the_peak_of_an_inverted_market_a_spread_near_a_quarter_delta_is_sold() {
    Outlook today = day(28, .9, .2);
    PressMoves moves = moves(today, standing(2, List.of()));
    PressMoves.Entry entry = moves.entry().orElseThrow();
    Option sold = entry.spread().sold();
    assertThat(sold.expiry()).isEqualTo(MARCH);
    assertThat(entry.spread().width()).isEqualTo(5);
    // 41 days and 16.5 hours to the settlement of the morning, at VVIX 120 on a future of 24.
    double years = (41 * 24 + 16.5) / 8760;
    double delta = Black76.forwardDelta(24, sold.strike(), years, 1.2, 1);
    assertThat(delta).isBetween(.25, .31);
    double price =
        Black76.price(24, sold.strike(), years, 1.2, 1, 1)
            - Black76.price(24, sold.strike() + 5, years, 1.2, 1, 1);
    assertThat(entry.credit()).isCloseTo(price, within(.02));
    assertThat(entry.credit()).isBetween(.5, 1.0);
    double each = (5 - entry.credit()) * 100;
    assertThat(entry.quantity() * each).isLessThanOrEqualTo(30_000);
    assertThat((entry.quantity() + 1) * each).isGreaterThan(30_000);
    assertThat(moves.netBeta()).isLessThan(10_000);
    assertThat(entry.id()).isEqualTo("P2018-02-07");
  }

  /** A spread is worth its width times a chance near that of the sold strike: some 16 % here. */
  @Test
  void a_fifth_of_the_width_is_not_to_be_had_at_a_quarter_delta() {
    Outlook today = day(28, .9, .2);
    var printed = new PressDesk(new ThirdEngine(true, 25, 3, 22, 2), 6);
    PressMoves moves =
        printed.moves(today, standing(2, List.of()), book(300_000), hedge(today, 10_000));
    assertThat(moves.entry()).isEmpty();
    assertThat(moves.note()).contains("points for 5 of width are too few");
  }

  @ParameterizedTest
  @CsvSource({
    "28, .96, .2, 2, past its peak",
    "28, .90, .3, 2, the vote rises",
    "28, .90, .2, 1, 2 times at 25",
    "24, .90, .2, 2, 0 times at 25",
  })
  void each_condition_that_is_not_met_stops_the_sale_and_is_named(
      double vix, double peak, double vote, int high, String words) {
    PressMoves moves = moves(day(vix, peak, vote), standing(high, List.of()));
    assertThat(moves.entry()).isEmpty();
    assertThat(moves.note()).contains(words);
  }

  @Test
  void the_hedge_must_keep_a_third_of_its_beta() {
    Outlook today = day(28, .9, .2);
    PressMoves bare = DESK.moves(today, standing(2, List.of()), book(300_000), hedge(today, 0));
    assertThat(bare.entry()).isEmpty();
    assertThat(bare.note()).contains("gain too little");
    PressMoves small = DESK.moves(today, standing(2, List.of()), book(300_000), hedge(today, 300));
    double goal = hedge(today, 300).goal().targetBeta();
    assertThat(small.netBeta()).isGreaterThanOrEqualTo(.3 * goal - ROUNDING);
    assertThat(small.entry().orElseThrow().quantity())
        .isLessThan(moves(today, standing(2, List.of())).entry().orElseThrow().quantity());
  }

  @Test
  void one_position_an_expiry() {
    PressMoves moves = moves(day(28, .9, .2), standing(2, List.of(held(1.4))));
    assertThat(moves.exits()).isEmpty();
    assertThat(moves.entry()).isEmpty();
    assertThat(moves.note()).contains("no expiry without a position");
  }

  @Test
  void stop_high_target_and_beta_close_in_that_order() {
    Outlook past = day(28, .9, .2);
    double value = held(1).spread().value(past.quotes().vixOptions().orElseThrow()).orElseThrow();
    assertThat(rule(past, held(value / 2))).isEqualTo(PressMoves.Rule.STOP);
    assertThat(rule(day(28, 1, .2), held(value / 2))).isEqualTo(PressMoves.Rule.STOP);
    assertThat(rule(day(28, 1, .2), held(value))).isEqualTo(PressMoves.Rule.HIGH);
    assertThat(rule(day(28, 1, .2), held(value * 2.1))).isEqualTo(PressMoves.Rule.HIGH);
    assertThat(rule(past, held(value * 2.1))).isEqualTo(PressMoves.Rule.TARGET);
    Standing holding = standing(2, List.of(held(value)));
    PressMoves unhedged = DESK.moves(past, holding, book(300_000), hedge(past, 0));
    assertThat(unhedged.exits().getFirst().rule()).isEqualTo(PressMoves.Rule.BETA);
  }

  private static PressMoves.Rule rule(Outlook today, OpenSpread held) {
    return moves(today, standing(2, List.of(held))).exits().getFirst().rule();
  }

  private static OpenSpread held(double credit) {
    var spread = new CallSpread(call(31), call(36));
    return new OpenSpread("P", spread, 10, LocalDate.of(2018, 2, 6), credit, false);
  }

  private static Option call(double strike) {
    return new Option(OptionRoot.VIX, MARCH, Right.CALL, strike);
  }
}
