package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealHistory;
import alvh.market.History;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotVolBetasTest {
  private static final double ROUNDING = 1e-9;

  @ParameterizedTest
  @CsvSource({
    "13.99, -0.54, 0.39",
    "14, -0.48, 0.49",
    "18, -0.55, 0.69",
    "24, -0.58, 0.94",
    "32, -0.56, 1.55"
  })
  void before_anything_was_seen_the_printed_table_stands(double vix, double beta, double residual) {
    assertThat(SpotVolBetas.expanding().at(vix)).isEqualTo(new SpotVolBeta(beta, residual, true));
    assertThat(SpotVolBetas.fixed().hindsight(vix)).hasSize(1);
  }

  /** VIX swings between 15 and 16, the index answers with −0.4 % a point: no residual. */
  @Test
  void after_504_days_of_a_bucket_its_own_estimate_stands_and_no_hindsight_is_left() {
    SpotVolBetas betas = SpotVolBetas.expanding();
    List<LocalDate> dates = MadeUpSessions.dates(505);
    double spot = 2000;
    for (int i = 0; i < dates.size(); i++) {
      assertThat(betas.at(15).printed()).isTrue();
      double vix = 15 + (i % 2);
      spot *= i == 0 ? 1 : 1 - 0.004 * (i % 2 == 1 ? 1 : -1);
      betas.observe(MadeUpSessions.of(dates.get(i), spot, vix, contract -> 20));
    }
    assertThat(betas.observations(15)).isEqualTo(504);
    assertThat(betas.at(15).printed()).isFalse();
    assertThat(betas.at(15).beta()).isCloseTo(-0.4, within(ROUNDING));
    assertThat(betas.at(15).residual()).isCloseTo(0, within(1e-6));
    assertThat(betas.hindsight(15)).isEmpty();
    assertThat(betas.at(25).printed()).isTrue();
  }

  /**
   * The anchors of method 0 on the real history. Theirs come from SPY, ours from the index and with
   * fading weights: betas within .08, residuals within a quarter.
   */
  @Test
  void on_the_real_history_all_buckets_come_near_the_printed_table() {
    History history = RealHistory.load();
    SpotVolBetas betas = SpotVolBetas.expanding();
    for (LocalDate date : history.sessions(LocalDate.of(1990, 1, 2), LocalDate.of(2026, 7, 8))) {
      betas.observe(history.at(date));
    }
    for (double vix : new double[] {12, 16, 20, 28, 40}) {
      SpotVolBeta printed = SpotVolBetas.fixed().at(vix);
      SpotVolBeta own = betas.at(vix);
      assertThat(own.printed()).isFalse();
      assertThat(own.beta()).isCloseTo(printed.beta(), within(0.08));
      assertThat(own.residual()).isCloseTo(printed.residual(), within(0.25 * printed.residual()));
    }
  }
}
