package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Margin of VIX futures by tier, floor and spread. */
class FuturesMarginTest {
  private static final double CENT = .01;
  private static final LocalDate F1 = LocalDate.of(2018, 2, 14);
  private static final LocalDate F2 = LocalDate.of(2018, 3, 21);
  private static final LocalDate F3 = LocalDate.of(2018, 4, 18);
  private static final LocalDate F4 = LocalDate.of(2018, 5, 16);
  private static final FuturesCurve CURVE =
      new FuturesCurve(
          LocalDate.of(2018, 1, 29),
          Instant.parse("2018-01-29T21:20:00Z"),
          List.of(
              new FuturesSettlement(F1, 15),
              new FuturesSettlement(F2, 16),
              new FuturesSettlement(F3, 16.5),
              new FuturesSettlement(F4, 17)));
  private static final FuturesMargin RULES = new FuturesMargin();

  @Test
  void tiers_have_their_share_and_their_floor() {
    assertThat(FuturesMargin.maintenance(1, 15)).isEqualTo(6_300);
    assertThat(FuturesMargin.maintenance(1, 10)).isEqualTo(5_000);
    assertThat(FuturesMargin.maintenance(2, 10)).isEqualTo(3_500);
    assertThat(FuturesMargin.maintenance(3, 10)).isEqualTo(3_100);
    assertThat(FuturesMargin.maintenance(7, 20)).isCloseTo(4_200, within(CENT));
    // 2026-05-26: the clearing house asked 8,000, 5,480 and 4,040 with futures near 19.
    assertThat(FuturesMargin.maintenance(1, 19)).isCloseTo(8_000, within(100.0));
    assertThat(FuturesMargin.maintenance(2, 19)).isCloseTo(5_480, within(100.0));
  }

  @Test
  void a_mini_needs_a_tenth_and_the_broker_half_as_much_again() {
    assertThat(of(FutureRoot.VX, F1, 2)).isCloseTo(2 * 6_300 * 1.5, within(CENT));
    assertThat(of(FutureRoot.VXM, F1, 2)).isCloseTo(.2 * 6_300 * 1.5, within(CENT));
    assertThat(of(FutureRoot.VX, F4, -1)).isCloseTo(3_570 * 1.5, within(CENT));
    assertThat(RULES.of(Holdings.NONE, CURVE)).isZero();
  }

  @Test
  void a_calendar_spread_needs_six_tenths_of_the_front() {
    Holdings spread = Holdings.of(future(F1), -1).plus(future(F2), 1);
    assertThat(RULES.of(spread, CURVE)).isCloseTo(.6 * 6_300 * 1.5, within(CENT));
    // The dearest long goes with the short one; the other stands alone.
    Holdings more = spread.plus(future(F4), 1);
    assertThat(RULES.of(more, CURVE)).isCloseTo((.6 * 6_300 + 3_570) * 1.5, within(CENT));
  }

  @Test
  void no_book_needs_less_than_nothing_or_more_than_its_outrights() {
    var random = new Random(6);
    List<LocalDate> expiries = List.of(F1, F2, F3, F4);
    for (int i = 0; i < 200; i++) {
      Holdings book = Holdings.NONE;
      double outright = 0;
      for (LocalDate expiry : expiries) {
        long contracts = random.nextInt(11) - 5;
        if (contracts != 0) {
          book = book.plus(future(expiry), contracts);
          outright += RULES.of(Holdings.of(future(expiry), contracts), CURVE);
        }
      }
      assertThat(RULES.of(book, CURVE)).isBetween(0.0, outright + CENT);
      assertThat(RULES.of(book.times(-1), CURVE)).isCloseTo(RULES.of(book, CURVE), within(CENT));
    }
  }

  private static double of(FutureRoot root, LocalDate expiry, long contracts) {
    return RULES.of(Holdings.of(new Future(root, expiry), contracts), CURVE);
  }

  private static Future future(LocalDate expiry) {
    return new Future(FutureRoot.VX, expiry);
  }
}
