package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.RealHistory;
import alvh.market.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CurveBetasTest {
  private static final double[] PRINTED = {.57, .39, .30, .25, .22, .19};
  private static final double ROUNDING = 1e-9;

  @Test
  void before_anything_was_seen_the_printed_table_stands() {
    CurveBetas betas = CurveBetas.expanding();
    for (int k = 1; k <= CurveBetas.FARTHEST; k++) {
      assertThat(betas.beta(k)).isEqualTo(PRINTED[k - 1]);
      assertThat(betas.isPrinted(k)).isTrue();
    }
    assertThat(betas.hindsight()).hasSize(1);
    assertThatThrownBy(() -> betas.beta(7)).isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Each contract keeps a price level of its own for life and moves half a point per VIX point. If
   * a roll made a jump, the steps of two points between contracts would show in the estimate.
   */
  @Test
  void contracts_are_followed_by_expiry_so_that_a_roll_makes_no_jump() {
    CurveBetas betas = CurveBetas.expanding();
    CurveBetas fading = CurveBetas.fading();
    List<LocalDate> dates = MadeUpSessions.dates(510);
    var random = new Random(3);
    for (LocalDate date : dates) {
      double vix = 15 + random.nextDouble();
      var snapshot = MadeUpSessions.of(date, 2000, vix, c -> 15 + 2 * (c % 5) + 0.5 * vix);
      betas.observe(snapshot);
      fading.observe(snapshot);
    }
    for (int k = 1; k <= CurveBetas.FARTHEST; k++) {
      assertThat(betas.isPrinted(k)).isFalse();
      assertThat(betas.beta(k)).isCloseTo(0.5, within(ROUNDING));
      assertThat(fading.beta(k)).isCloseTo(0.5, within(ROUNDING));
    }
    assertThat(betas.hindsight()).isEmpty();
  }

  @Test
  void the_static_arm_never_learns() {
    CurveBetas betas = CurveBetas.fixed();
    for (LocalDate date : MadeUpSessions.dates(600)) {
      betas.observe(MadeUpSessions.of(date, 2000, 15 + date.getDayOfMonth() % 3, contract -> 20));
    }
    assertThat(betas.beta(1)).isEqualTo(PRINTED[0]);
  }

  /** Method 1.3, "static table for this front rule", estimated on 2007-04 … 2021-12. */
  @Test
  void on_the_real_futures_the_printed_table_is_met() {
    History history = RealHistory.load();
    CurveBetas betas = CurveBetas.expanding();
    for (LocalDate date : history.sessions(LocalDate.of(2007, 4, 2), LocalDate.of(2021, 12, 31))) {
      betas.observe(history.at(date));
    }
    for (int k = 1; k <= CurveBetas.FARTHEST; k++) {
      assertThat(betas.beta(k)).as("k = %s", k).isCloseTo(PRINTED[k - 1], within(0.006));
    }
  }
}
