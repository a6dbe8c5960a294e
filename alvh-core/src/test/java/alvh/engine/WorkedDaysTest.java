package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.layer.Ladder;
import alvh.layer.Rung;
import alvh.layer.StepLimit;
import alvh.report.Card;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Days worked by hand: closes and settlements are typed from the publishers' files, what follows
 * from them stands in the comments, and what needs the whole past is computed a second time from
 * those files ({@link RawInputs}, {@link RawVoters}, {@link RawProjection}).
 */
class WorkedDaysTest {
  /** Both sides add the same numbers in another order. */
  private static final double ROUNDING = 1e-9;

  /** Averages of the test begin elsewhere and have forgotten it. */
  private static final double FADED = 1e-6;

  /** A dollar of projected loss, where the comment rounds to it. */
  private static final double DOLLAR = .5;

  static final Set<LocalDate> DAYS = RealRun.WORKED;

  /** The quantile that rates and the dollar leave, as bench/voters.py prints it. */
  private static final Map<String, Double> LEVELS =
      Map.of(
          "2007-08-10", .931002,
          "2017-11-03", .898014,
          "2018-02-01", .903243,
          "2018-02-02", .902692,
          "2018-02-05", .903630,
          "2020-03-16", .800000,
          "2024-08-05", .928835);

  /** The level is printed with six decimals, and neighbouring slopes lie close together. */
  private static final double SIX_DECIMALS = 1e-3;

  private final RawInputs raw = RawInputs.get();
  private final RawVoters voters = new RawVoters(raw);

  @Test
  void third_of_november_2017_is_the_calmest_close_and_wants_no_hedge() {
    Card card = card("2017-11-03");
    assertSeen("2017-11-03", 9.14, 10.975, 12.325, 13.475);
    // 12 and 47 days: (10.975 − 12.325)·30/35 = −1.157, far below θ = .386.
    assertSlope(card, (10.975 - 12.325) * 30 / 35, false);
    assertEngine(card, "CALM", "CALM", 0);
    // v1 holds its event of 30 October, when VIX went through its mean, for the fifth session.
    assertVotes(card, 12, "v1");
    assertThat(card.sizing().targetVixBeta()).isZero();
    assertLadder(card, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void first_of_february_2018_is_still_calm_although_two_voters_have_noticed() {
    Card card = card("2018-02-01");
    assertSeen("2018-02-01", 13.47, 13.275, 13.425, 13.925);
    assertSlope(card, (13.275 - 13.425) * 30 / 35, false);
    // 3 of 12 is 25 %, below the 40 % of ARMED, and 13.47 is below 15.
    assertEngine(card, "CALM", "CALM", 0);
    assertVotes(card, 12, "v3", "v5", "v9");
    assertLadder(card, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void second_of_february_2018_opens_the_first_tier_and_no_more_on_one_day() {
    Card card = card("2018-02-02");
    assertSeen("2018-02-02", 17.31, 15.625, 14.975, 15.075);
    // +.557 exceeds θ = .396 with VIX above 16: tier 2 would be due, but one step a day.
    assertSlope(card, (15.625 - 14.975) * 30 / 35, true);
    assertEngine(card, "CALM", "E2_T1", .5);
    assertThat(card.engine().transitions()).extracting(Card.Move::rule).containsExactly("LEVEL");
    assertVotes(card, 12, "v3", "v4", "v5", "v6", "v9");
    // Three condors held: L* = 14,545, B* = .5·14,545/6 = 1,212.06.
    assertThat(card.sizing().projectedLoss()).isCloseTo(14_545, within(DOLLAR));
    // The curve is inverted beyond its threshold: calls take a fifth, futures the other 969.64.
    // b = .53771, .36356, .29121. Short: 484.82/53.771 = 9.02 → 9, short by .88.
    // F2 costs nothing to carry; F3 ln(15.075/14.975)·365/28/.29121 = .2979: e^−.5959 = .5511, so
    // that F2 has 1/1.5511 of the block, 312.57. (312.57 + .88)/36.356 = 8.62 → 9, over by 13.74;
    // F3: (172.25 − 13.74)/29.121 = 5.44 → 5, short by 12.90.
    assertLadder(card, 3, 2, 2, 2, 5, 4, 3, 2);
    // Nothing is held yet: the short block at once, a quarter of 9 and of 5 rounded up (B9).
    // Calls: March has 47 days, April 75. VVIX 125.51, 14.975·e^(.4488·(.2244 + .8416)) = 24.16
    // → 24, worth .63; six points more of VIX add 12.44 a point. (242.41 + 12.90)/12.44 = 20.53
    // → 21, of which a quarter is six.
    assertHeld(card, 3, 2, 2, 2, 2, 1, 1, 1, 3, 3);
    // Expected 15.625 + .5·.03 = 15.64, up to the nickel; m(V) is 1 below 18.
    assertThat(card.orders())
        .extracting(Card.Ticket::text)
        .contains(
            "BUY 9 VXM 14 Feb 2018 (VXMG18) at the next close, about 15.65.",
            "BUY 6 VIX 21 Mar 2018 24 C (VIX   180321C00024000) at the next close, about 0.65.");
  }

  @Test
  void fifth_of_february_2018_stops_every_condor_raises_the_tier_and_migrates() {
    Card card = card("2018-02-05");
    assertSeen("2018-02-05", 37.32, 33.225, 27.975, 24.725);
    // 9 and 44 days: 5.25·30/35 = 4.50.
    assertSlope(card, 4.5, true);
    assertEngine(card, "E2_T1", "E2_T2", .8);
    assertThat(card.engine().transitions())
        .extracting(Card.Move::rule)
        .containsExactly("CURVE+LEVEL");
    assertVotes(card, 12, "v3", "v4", "v5", "v6", "v9", "v10", "v12");
    // Each condor costs more than twice its credit: 2.3, 3.4 and 3.4 times.
    assertThat(card.condors().exits()).extracting(Card.Exit::rule).containsOnly("STOP").hasSize(3);
    // F1 − F2 = 5.25 > 3. Nothing is left to be hedged, so the ladder is sold.
    assertThat(decision("2018-02-05").hedge().migrated()).isTrue();
    assertThat(card.sizing().projectedLoss()).isZero();
    assertLadder(card, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(card.orders())
        .extracting(Card.Ticket::text)
        .filteredOn(t -> t.startsWith("SELL"))
        .hasSize(4);
  }

  @Test
  void sixteenth_of_march_2020_holds_tier_two_while_a_new_condor_has_little_to_lose() {
    Card card = card("2020-03-16");
    assertSeen("2020-03-16", 82.69, 59.15, 44.875, 38.95);
    // F1 is April: March has two days left. 30 and 65 days: 14.275·30/35 = 12.24.
    assertSlope(card, 14.275 * 30 / 35, true);
    assertEngine(card, "E2_T2", "E2_T2", .8);
    assertVotes(card, 12, "v3", "v4", "v5", "v6", "v9", "v10");
    assertThat(decision("2020-03-16").hedge().migrated()).isTrue();
    // At VIX 83 a rise of 5 to 7 points costs the far condor 51, 155 and 262 dollars.
    assertThat(card.condors().entry()).isNotNull();
    assertThat(card.sizing().projectedLoss()).isCloseTo(156, within(DOLLAR));
    // B* = .8·156/6 = 20.79, four fifths of it in futures: 16.63. b = .54549, .36483, .28627.
    // F1: 6.24/54.549 = .11 → 0; F2: (6.24 + 6.24)/36.483 = .34 → 0; F3: (4.16 + 12.47)/28.627 =
    // .58 → 1, but 28.63 is more than the whole loss, 156/6 = 25.99 (B9) → 0.
    assertLadder(card, 0, 0, 0, 0, 0, 0, 0, 0);
    // The call of 20 May, the deep block's 4.16 and what the futures could not take: 20.79/15.56 =
    // 1.34 → 1.
    assertHeld(card, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
  }

  @Test
  void fifth_of_august_2024_sizes_for_the_condor_being_sold_and_not_for_the_two_being_stopped() {
    Card card = card("2024-08-05");
    assertSeen("2024-08-05", 38.57, 32.0986, 30.3911, 27.3048);
    // 16 and 44 days: 1.7075·30/28 = 1.829; θ = .801.
    assertSlope(card, (32.0986 - 30.3911) * 30 / 28, true);
    assertEngine(card, "E2_T1", "E2_T2", .8);
    assertVotes(card, 12, "v3", "v4", "v5", "v6", "v10");
    assertThat(card.condors().exits()).extracting(Card.Exit::rule).containsExactly("STOP", "STOP");
    // L* = 1,121, B* = .8·1,121/6 = 149.50, four fifths of it in futures: 119.60.
    // b = .57577, .39524, .30484. Short: 59.80/57.577 = 1.04 → 1, short by 2.22;
    // F2: (29.90 + 2.22)/39.524 = .81 → 1, over by 7.40; F3: (29.90 − 7.40)/30.484 = .74 → 1.
    assertThat(card.sizing().projectedLoss()).isCloseTo(1_121, within(DOLLAR));
    assertLadder(card, 1, 0, 0, 0, 1, 0, 1, 0);
    assertThat(decision("2024-08-05").hedge().migrated()).isFalse();
  }

  @Test
  void tenth_of_august_2007_migrates_with_a_full_ladder() {
    Card card = card("2007-08-10");
    assertSeen("2007-08-10", 28.3, 27.18, 23.63, 23.13);
    // 12 and 40 days: 3.55·30/28 = 3.80; F1 − F2 = 3.55 > 3: the first date of D11.
    assertSlope(card, 3.55 * 30 / 28, true);
    assertEngine(card, "E2_T2", "E2_T2", .8);
    assertThat(decision("2007-08-10").hedge().migrated()).isTrue();
    // Too early for VIX9D (v12) and for a year of puts and calls (v10).
    assertVotes(card, 10, "v3", "v4", "v5", "v6", "v8", "v9");
    // Two condors held: L* = 7,518, B* = .8·7,518/6 = 1,002.39, four fifths of it in futures,
    // 801.91, and three eighths of these short: 300.72.
    // b = .42917, .27670, .22784. F1: 300.72/42.917 = 7.01 → 7, short by .30.
    // F2: (300.72 + .30)/27.670 = 10.88 → 11, over by 3.35; F3: (200.48 − 3.35)/22.784 = 8.65 → 9.
    // Of F2's 11, two thirds and the odd ones stand in IM1: its own share and that of SH4.
    assertThat(card.sizing().projectedLoss()).isCloseTo(7_518, within(DOLLAR));
    assertLadder(card, 3, 2, 2, 0, 8, 3, 5, 4);
  }

  @ParameterizedTest
  @FieldSource("DAYS")
  void loss_betas_threshold_and_ladder_come_out_a_second_time(LocalDate date) {
    Card.Sizing sizing = card(date.toString()).sizing();
    var projection = new RawProjection(raw, decision(date.toString()));
    assertThat(sizing.projectedLoss()).isCloseTo(projection.loss(), within(FADED));
    assertThat(sizing.targetVixBeta())
        .isCloseTo(sizing.offset() * projection.loss() / 6, within(FADED));
    var betas = new double[3];
    for (int k = 1; k <= betas.length; k++) {
      betas[k - 1] = raw.curveBeta(date, k);
      assertThat(sizing.curveBeta().get(k - 1)).isCloseTo(betas[k - 1], within(ROUNDING));
    }
    boolean migrated = decision(date.toString()).hedge().migrated();
    double second = RawProjection.second(raw, date, betas);
    double futures = sizing.targetVixBeta() * (takesDeepLayers(date) ? .8 : 1);
    var wanted = RawProjection.minis(futures, projection.loss() / 6, betas, second, migrated);
    var minis = decision(date.toString()).hedge().goal().minisByExpiry();
    for (int k = 1; k <= betas.length; k++) {
      LocalDate expiry = raw.curve(date).get(k - 1).getKey();
      assertThat(minis.getOrDefault(expiry, 0L)).isEqualTo(wanted[k - 1]);
    }
    Card.Voter curve = voter(card(date.toString()), "v6");
    assertThat(curve.threshold())
        .isCloseTo(raw.threshold(date, LEVELS.get(date.toString())), within(SIX_DECIMALS));
  }

  @ParameterizedTest
  @FieldSource("DAYS")
  void the_voters_values_come_out_a_second_time(LocalDate date) {
    Card card = card(date.toString());
    Card.Voter pierce = voter(card, "v1");
    assertThat(pierce.value()).isEqualTo(raw.vix(date));
    assertThat(pierce.threshold()).isCloseTo(voters.meanVix(date), within(ROUNDING));
    assertThat(pierce.vote()).isEqualTo(voters.last(date, 5).stream().anyMatch(voters::pierced));
    assertThat(voter(card, "v2").value()).isCloseTo(voters.histogram(date), within(FADED));
    assertThat(voter(card, "v3").value()).isCloseTo(voters.netAdvances(date, 19), within(FADED));
    assertThat(voter(card, "v5").value()).isCloseTo(voters.monthRise(date), within(FADED));
    assertThat(voter(card, "v5").vote())
        .isEqualTo(voters.last(date, 5).stream().anyMatch(d -> voters.monthRise(d) >= 5));
    // None of these days shows the other half of the rule, a divergence.
    boolean contracts = voters.netAdvances(date, 19) < Math.min(0, voters.netAdvances(date, 39));
    assertThat(voter(card, "v3").vote()).isEqualTo(contracts);
    if (date.getYear() > 2012) {
      assertThat(voter(card, "v4").value()).isCloseTo(voters.rollStrength(date), within(FADED));
    }
  }

  /** Whether calls may be bought on the day or are held from before. */
  private static boolean takesDeepLayers(LocalDate date) {
    Decision decision = decision(date.toString());
    var triggers = decision.outlook().triggers();
    boolean bought = triggers.curve().on() || triggers.vixStrength().on();
    return bought || !decision.before().calls().isEmpty();
  }

  private static Card card(String date) {
    return RealRun.plain().cards().get(LocalDate.parse(date));
  }

  private static Decision decision(String date) {
    return RealRun.plain().decisions().get(LocalDate.parse(date));
  }

  private static Card.Voter voter(Card card, String id) {
    return card.voters().stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
  }

  private void assertSeen(String date, double vix, double... futures) {
    var outlook = decision(date).outlook();
    assertThat(outlook.triggers().vix()).hasValue(vix);
    for (int k = 1; k <= futures.length; k++) {
      assertThat(outlook.front().orElseThrow().price(k))
          .isCloseTo(futures[k - 1], within(ROUNDING));
    }
  }

  private static void assertSlope(Card card, double slope, boolean beyondThreshold) {
    assertThat(voter(card, "v6").value()).isCloseTo(slope, within(ROUNDING));
    assertThat(voter(card, "v6").vote()).isEqualTo(beyondThreshold);
  }

  private static void assertEngine(Card card, String before, String state, double offset) {
    assertThat(card.engine().before()).isEqualTo(before);
    assertThat(card.engine().state()).isEqualTo(state);
    assertThat(card.engine().offset()).isEqualTo(offset);
  }

  private static void assertVotes(Card card, int available, String... voting) {
    var yes = new ArrayList<String>();
    card.voters().stream().filter(v -> Boolean.TRUE.equals(v.vote())).forEach(v -> yes.add(v.id()));
    assertThat(yes).containsExactly(voting);
    assertThat(card.vote().share()).isCloseTo((double) voting.length / available, within(ROUNDING));
  }

  /** The ladder that the day asks for; how far it goes in one session is {@link StepLimit}'s. */
  private static void assertLadder(Card card, long... contracts) {
    Ladder goal = decision(card.date()).hedge().goal();
    assertThat(card.ladder())
        .extracting(Card.Rung::slot)
        .startsWith("SH1", "SH2", "SH3", "SH4", "IM1", "IM2", "IM3", "IM4", "DP1", "DP2");
    assertThat(goal.rungs().stream().mapToLong(Rung::minis).toArray()).isEqualTo(contracts);
  }

  private static void assertHeld(Card card, long... contracts) {
    assertThat(card.ladder().stream().mapToLong(Card.Rung::contracts).toArray())
        .isEqualTo(contracts);
  }
}
