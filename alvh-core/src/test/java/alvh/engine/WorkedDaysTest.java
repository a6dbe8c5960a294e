package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.Card;
import org.junit.jupiter.api.Test;

/**
 * Days worked by hand: closes and settlements are typed from the publishers' files, what follows
 * from them stands in the comments; what needs the whole past is in {@link WorkedTwiceTest}.
 */
class WorkedDaysTest {
  /** A dollar of projected loss, where the comment rounds to it. */
  private static final double DOLLAR = .5;

  @Test
  void third_of_november_2017_is_the_calmest_close_and_wants_no_hedge() {
    WorkedDay day = WorkedDay.of("2017-11-03");
    Card card = day.card();
    day.assertSeen(9.14, 10.975, 12.325, 13.475);
    // 12 and 47 days: (10.975 − 12.325)·30/35 = −1.157, far below θ = .386.
    day.assertSlope((10.975 - 12.325) * 30 / 35, false);
    day.assertEngine("CALM", "CALM", 0);
    // v1 holds its event of 30 October, when VIX went through its mean, for the fifth session.
    day.assertVotes(12, "v1");
    assertThat(card.sizing().targetVixBeta()).isZero();
    day.assertLadder(0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void first_of_february_2018_is_still_calm_although_two_voters_have_noticed() {
    WorkedDay day = WorkedDay.of("2018-02-01");
    Card card = day.card();
    day.assertSeen(13.47, 13.275, 13.425, 13.925);
    day.assertSlope((13.275 - 13.425) * 30 / 35, false);
    // 3 of 12 is 25 %, below the 40 % of ARMED, and 13.47 is below 15.
    day.assertEngine("CALM", "CALM", 0);
    day.assertVotes(12, "v3", "v5", "v9");
    day.assertLadder(0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void second_of_february_2018_opens_the_first_tier_and_no_more_on_one_day() {
    WorkedDay day = WorkedDay.of("2018-02-02");
    Card card = day.card();
    day.assertSeen(17.31, 15.625, 14.975, 15.075);
    // +.557 exceeds θ = .396 with VIX above 16: tier 2 would be due, but one step a day.
    day.assertSlope((15.625 - 14.975) * 30 / 35, true);
    day.assertEngine("CALM", "E2_T1", .5);
    assertThat(card.engine().transitions()).extracting(Card.Move::rule).containsExactly("LEVEL");
    day.assertVotes(12, "v3", "v4", "v5", "v6", "v9");
    // Three condors held: L* = 14,545, B* = .5·14,545/6 = 1,212.06.
    assertThat(card.sizing().projectedLoss()).isCloseTo(14_545, within(DOLLAR));
    // The curve is inverted beyond its threshold: calls take a fifth, futures the other 969.64.
    // b = .53771, .36356, .29121. Short: 484.82/53.771 = 9.02 → 9, short by .88.
    // F2 costs nothing to carry; F3 ln(15.075/14.975)·365/28/.29121 = .2979: e^−.5959 = .5511, so
    // that F2 has 1/1.5511 of the block, 312.57. (312.57 + .88)/36.356 = 8.62 → 9, over by 13.74;
    // F3: (172.25 − 13.74)/29.121 = 5.44 → 5, short by 12.90.
    day.assertLadder(3, 2, 2, 2, 5, 4, 3, 2);
    // Nothing is held yet: the short block at once, a quarter of 9 and of 5 rounded up (B9).
    // Calls: March has 47 days, April 75. VVIX 125.51, 14.975·e^(.4488·(.2244 + .8416)) = 24.16
    // → 24, worth .63; six points more of VIX add 12.44 a point. (242.41 + 12.90)/12.44 = 20.53
    // → 21, of which a quarter is six.
    day.assertHeld(3, 2, 2, 2, 2, 1, 1, 1, 3, 3);
    // Expected 15.625 + .5·.03 = 15.64, up to the nickel; m(V) is 1 below 18.
    assertThat(card.orders())
        .extracting(Card.Ticket::text)
        .contains(
            "BUY 9 VXM 14 Feb 2018 (VXMG18) at the next close, about 15.65.",
            "BUY 6 VIX 21 Mar 2018 24 C (VIX   180321C00024000) at the next close, about 0.65.");
  }

  @Test
  void fifth_of_february_2018_stops_every_condor_raises_the_tier_and_migrates() {
    WorkedDay day = WorkedDay.of("2018-02-05");
    Card card = day.card();
    day.assertSeen(37.32, 33.225, 27.975, 24.725);
    // 9 and 44 days: 5.25·30/35 = 4.50.
    day.assertSlope(4.5, true);
    day.assertEngine("E2_T1", "E2_T2", .8);
    assertThat(card.engine().transitions())
        .extracting(Card.Move::rule)
        .containsExactly("CURVE+LEVEL");
    day.assertVotes(12, "v3", "v4", "v5", "v6", "v9", "v10", "v12");
    // Each condor costs more than twice its credit: 2.3, 3.4 and 3.4 times.
    assertThat(card.condors().exits()).extracting(Card.Exit::rule).containsOnly("STOP").hasSize(3);
    // F1 − F2 = 5.25 > 3. Nothing is left to be hedged, so the ladder is sold.
    assertThat(day.decision().hedge().migrated()).isTrue();
    assertThat(card.sizing().projectedLoss()).isZero();
    day.assertLadder(0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(card.orders())
        .extracting(Card.Ticket::text)
        .filteredOn(t -> t.startsWith("SELL"))
        .hasSize(4);
  }

  @Test
  void sixteenth_of_march_2020_holds_tier_two_while_a_new_condor_has_little_to_lose() {
    WorkedDay day = WorkedDay.of("2020-03-16");
    Card card = day.card();
    day.assertSeen(82.69, 59.15, 44.875, 38.95);
    // F1 is April: March has two days left. 30 and 65 days: 14.275·30/35 = 12.24.
    day.assertSlope(14.275 * 30 / 35, true);
    day.assertEngine("E2_T2", "E2_T2", .8);
    day.assertVotes(12, "v3", "v4", "v5", "v6", "v9", "v10");
    assertThat(day.decision().hedge().migrated()).isTrue();
    // At VIX 83 a rise of 5 to 7 points costs the far condor 51, 155 and 262 dollars.
    assertThat(card.condors().entries()).hasSize(1);
    assertThat(card.sizing().projectedLoss()).isCloseTo(156, within(DOLLAR));
    // B* = .8·156/6 = 20.79, four fifths of it in futures: 16.63. b = .54549, .36483, .28627.
    // F1: 6.24/54.549 = .11 → 0; F2: (6.24 + 6.24)/36.483 = .34 → 0; F3: (4.16 + 12.47)/28.627 =
    // .58 → 1, but 28.63 is more than the whole loss, 156/6 = 25.99 (B9) → 0.
    day.assertLadder(0, 0, 0, 0, 0, 0, 0, 0);
    // The call of 20 May, the deep block's 4.16 and what the futures could not take: 20.79/15.56 =
    // 1.34 → 1.
    day.assertHeld(0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
  }

  @Test
  void fifth_of_august_2024_sizes_for_the_condor_being_sold_and_not_for_the_two_being_stopped() {
    WorkedDay day = WorkedDay.of("2024-08-05");
    Card card = day.card();
    day.assertSeen(38.57, 32.0986, 30.3911, 27.3048);
    // 16 and 44 days: 1.7075·30/28 = 1.829; θ = .801.
    day.assertSlope((32.0986 - 30.3911) * 30 / 28, true);
    day.assertEngine("E2_T1", "E2_T2", .8);
    day.assertVotes(12, "v3", "v4", "v5", "v6", "v10");
    assertThat(card.condors().exits()).extracting(Card.Exit::rule).containsExactly("STOP", "STOP");
    // L* = 1,121, B* = .8·1,121/6 = 149.50, four fifths of it in futures: 119.60.
    // b = .57577, .39524, .30484. Short: 59.80/57.577 = 1.04 → 1, short by 2.22;
    // F2: (29.90 + 2.22)/39.524 = .81 → 1, over by 7.40; F3: (29.90 − 7.40)/30.484 = .74 → 1.
    assertThat(card.sizing().projectedLoss()).isCloseTo(1_121, within(DOLLAR));
    day.assertLadder(1, 0, 0, 0, 1, 0, 1, 0);
    assertThat(day.decision().hedge().migrated()).isFalse();
  }

  @Test
  void tenth_of_august_2007_migrates_with_a_full_ladder() {
    WorkedDay day = WorkedDay.of("2007-08-10");
    Card card = day.card();
    day.assertSeen(28.3, 27.18, 23.63, 23.13);
    // 12 and 40 days: 3.55·30/28 = 3.80; F1 − F2 = 3.55 > 3: the first date of D11.
    day.assertSlope(3.55 * 30 / 28, true);
    day.assertEngine("E2_T2", "E2_T2", .8);
    assertThat(day.decision().hedge().migrated()).isTrue();
    // Too early for VIX9D (v12) and for a year of puts and calls (v10).
    day.assertVotes(10, "v3", "v4", "v5", "v6", "v8", "v9");
    // Two condors held: L* = 7,518, B* = .8·7,518/6 = 1,002.39, four fifths of it in futures,
    // 801.91, and three eighths of these short: 300.72.
    // b = .42917, .27670, .22784. F1: 300.72/42.917 = 7.01 → 7, short by .30.
    // F2: (300.72 + .30)/27.670 = 10.88 → 11, over by 3.35; F3: (200.48 − 3.35)/22.784 = 8.65 → 9.
    // Of F2's 11, two thirds and the odd ones stand in IM1: its own share and that of SH4.
    assertThat(card.sizing().projectedLoss()).isCloseTo(7_518, within(DOLLAR));
    day.assertLadder(3, 2, 2, 0, 8, 3, 5, 4);
  }

  @Test
  void first_of_october_2008_migrates_by_two_hundredths_of_a_point() {
    WorkedDay day = WorkedDay.of("2008-10-01");
    Card card = day.card();
    day.assertSeen(39.81, 31.87, 28.85, 27.04);
    // 21 and 49 days: 3.02·30/28 = 3.236, θ = .211; F1 − F2 = 3.02 > 3: the second date of D11.
    day.assertSlope(3.02 * 30 / 28, true);
    assertThat(day.decision().hedge().migrated()).isTrue();
    day.assertEngine("E2_T2", "E2_T2", .8);
    // VIX9D begins in 2011, so v12 abstains.
    day.assertVotes(11, "v3", "v5", "v6", "v9", "v11");
    // Two condors held, the index falls 5.12, 5.68 and 6.24 %: 406, 825 and 1,266, on average
    // L* = 833. B* = .8·833/6 = 111.01, four fifths of it in futures, 88.81, and three eighths of
    // these short: 33.30. b = .45374, .31854, .26136. F1: 33.30/45.374 = .73 → 1, over by 12.07;
    // F2: (33.30 − 12.07)/31.854 = .67 → 1, over by 10.61; F3: (22.20 − 10.61)/26.136 = .44 → 0.
    assertThat(card.sizing().projectedLoss()).isCloseTo(833, within(DOLLAR));
    day.assertLadder(1, 0, 0, 0, 1, 0, 0, 0);
    // The calls of 19 November: three at 45 from before, and one at 40, worth 12.99 a point.
    day.assertHeld(1, 0, 0, 0, 1, 0, 0, 0, 1, 3);
    assertThat(card.condors().exits()).isEmpty();
  }

  @Test
  void eighth_of_august_2011_stops_both_condors_and_sells_a_hedge_of_forty_three() {
    WorkedDay day = WorkedDay.of("2011-08-08");
    Card card = day.card();
    day.assertSeen(48, 36.55, 30.2, 29.1);
    // 9 and 44 days: 6.35·30/35 = 5.443, θ = .381; 6.35 > 3 migrates.
    day.assertSlope(6.35 * 30 / 35, true);
    assertThat(day.decision().hedge().migrated()).isTrue();
    day.assertEngine("E2_T2", "E2_T2", .8);
    day.assertVotes(11, "v3", "v4", "v5", "v6", "v9", "v10");
    // 50.68 against a credit of 14.89 and 44.78 against 12.26: 3.4 and 3.7 times.
    assertThat(card.condors().exits()).extracting(Card.Exit::rule).containsExactly("STOP", "STOP");
    assertThat(card.sizing().projectedLoss()).isZero();
    day.assertLadder(0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(card.orders())
        .extracting(Card.Ticket::text)
        .contains(
            "SELL 16 VXM 17 Aug 2011 (VXMQ11) at the next close, about 36.50.",
            "SELL 12 VXM 21 Sep 2011 (VXMU11) at the next close, about 30.15.",
            "SELL 15 VXM 19 Oct 2011 (VXMV11) at the next close, about 29.05.");
  }
}
