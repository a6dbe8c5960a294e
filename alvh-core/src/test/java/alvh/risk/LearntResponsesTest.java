package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Slopes that are learnt session by session, on made-up sessions that follow them exactly. */
class LearntResponsesTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void a_fading_slope_needs_21_observations_and_forgets_half_every_63() {
    var slope = new EwmaSlope();
    for (int i = 0; i < 20; i++) {
      slope.add(3 * i + 7, i);
      assertThat(slope.slope()).isEmpty();
    }
    slope.add(3 * 20 + 7, 20);
    assertThat(slope.slope().orElseThrow()).isCloseTo(3, within(ROUNDING));
    // The same x again and again with slope 1: after 63·k sessions the old weigh 2^−k.
    var mixed = new EwmaSlope();
    for (int i = 0; i < 1_000; i++) {
      mixed.add(i % 2 == 0 ? 3 : -3, i % 2 == 0 ? 1 : -1);
    }
    for (int i = 0; i < 63; i++) {
      mixed.add(i % 2 == 0 ? 1 : -1, i % 2 == 0 ? 1 : -1);
    }
    // Half of the weight has slope 3, half slope 1; an odd count leaves a small intercept.
    assertThat(mixed.slope().orElseThrow()).isCloseTo(2, within(.02));
  }

  @Test
  void a_slope_of_nothing_that_moves_is_no_slope() {
    var slope = new EwmaSlope();
    for (int i = 0; i < 50; i++) {
      slope.add(i, 1);
    }
    assertThat(slope.slope()).isEmpty();
  }

  @Test
  void vix_answers_falls_and_rises_with_their_own_slopes_after_504_of_each() {
    var responses = new VixResponses();
    var random = new Random(3);
    double spot = 2_000;
    double vix = 4_000;
    assertThat(responses.value()).isEqualTo(VixResponse.PRINTED);
    for (LocalDate date : MadeUpSessions.dates(1_300)) {
      double percent = random.nextGaussian();
      spot *= 1 + percent / 100;
      vix += (percent < 0 ? -1.5 : -.5) * percent;
      responses.observe(MadeUpSessions.of(date, spot, vix, contract -> 20));
    }
    VixResponse learnt = responses.value();
    assertThat(learnt.printed()).isFalse();
    assertThat(learnt.down()).isCloseTo(-1.5, within(1e-6));
    assertThat(learnt.up()).isCloseTo(-.5, within(1e-6));
    assertThat(learnt.recent().orElseThrow()).isBetween(-1.5, -.5);
    // $100 a point over ±2 percent: (1.5 − .5)/2·2·100.
    assertThat(learnt.asymmetry(100, 2)).isCloseTo(100, within(1e-4));
  }

  @Test
  void a_curve_that_rolls_down_as_promised_has_a_share_of_one_and_one_that_stands_of_zero() {
    assertThat(new RollDown().share()).isEqualTo(1);
    assertThat(learnt(1)).isCloseTo(1, within(.12));
    assertThat(learnt(0)).isCloseTo(0, within(1e-9));
  }

  @Test
  void the_share_is_one_until_504_sessions_were_seen_with_their_next_however_many_futures_each() {
    assertThat(learnt(0, 504)).isEqualTo(1);
    assertThat(learnt(0, 505)).isCloseTo(0, within(1e-9));
  }

  /** Each contract falls a share of the way that the curve's slope promises for the days passed. */
  private static double learnt(double share) {
    return learnt(share, 700);
  }

  private static double learnt(double share, int sessions) {
    var roll = new RollDown();
    List<LocalDate> dates = MadeUpSessions.dates(sessions);
    for (LocalDate date : dates) {
      long day = date.toEpochDay();
      // Log price linear in days to expiry, so that the carry is the same along the curve.
      roll.observe(
          MadeUpSessions.of(
              date,
              2_000,
              15,
              contract -> {
                long expiry = LocalDate.of(2015, 1, 21).plusWeeks(4L * contract).toEpochDay();
                double left = share == 0 ? 28.0 * (contract + 1) : expiry - day;
                return 15 * Math.exp(.001 * left);
              }));
    }
    return roll.share();
  }

  @Test
  void carry_is_the_slope_of_the_log_curve_a_year() {
    var today = MadeUpSessions.of(LocalDate.of(2015, 1, 2), 2_000, 15, c -> 16 * Math.pow(1.1, c));
    var front = today.curve().orElseThrow();
    assertThat(RollDown.carry(front, 15, 1))
        .isCloseTo(-Math.log(16 / 15.0) * 365 / 19, within(ROUNDING));
    assertThat(RollDown.carry(front, 15, 2)).isCloseTo(-Math.log(1.1) * 365 / 28, within(ROUNDING));
  }
}
