package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The measured errors of reconstructed volatilities: where they hold, and that they are known. */
class ReconErrorsTest {
  /** The table has two decimals. */
  private static final double EXACT = 1e-12;

  private static final double[] DAYS = {1, 9.9, 10, 29, 30, 45, 46, 93, 94, 184, 185, 399};

  private static Optional<ErrorBand> at(double days, double delta) {
    return ReconErrors.at(days / 365, delta);
  }

  @Test
  void the_figures_are_those_of_the_printed_table() {
    ErrorBand put = at(38, -0.16).orElseThrow();
    assertThat(put.bias()).isEqualTo(0.71);
    assertThat(put.rmse()).isEqualTo(0.82);
    assertThat(put.slices()).isEqualTo(270);
    ErrorBand call = at(250, 0.05).orElseThrow();
    assertThat(call.bias()).isEqualTo(-1.71);
    assertThat(call.rmse()).isEqualTo(1.77);
    assertThat(call.estimatedOn().affects(LocalDate.of(2020, 3, 16))).isTrue();
    assertThat(call.estimatedOn().affects(LocalDate.of(2024, 8, 5))).isFalse();
  }

  @Test
  void every_place_in_the_measured_range_has_a_band() {
    var found = new ArrayList<ErrorBand>();
    for (double days : DAYS) {
      for (int percent = 2; percent <= 98; percent++) {
        found.add(at(days + 1e-6, percent / 100.0).orElseThrow());
        found.add(at(days + 1e-6, -percent / 100.0).orElseThrow());
      }
    }
    assertThat(found).allMatch(band -> band.rmse() >= Math.abs(band.bias()));
  }

  @Test
  void nothing_is_said_where_nothing_was_measured() {
    assertThat(at(0.5, -0.16)).isEmpty();
    assertThat(at(500, -0.16)).isEmpty();
    assertThat(at(38, -0.005)).isEmpty();
    assertThat(at(38, 0.999)).isEmpty();
  }

  @Test
  void both_options_of_a_strike_have_one_band() {
    assertThat(at(38, 0.84)).isEqualTo(at(38, -0.16));
    assertThat(at(38, -0.95)).isEqualTo(at(38, 0.05));
  }

  @Test
  void a_band_takes_the_bias_out_and_reaches_one_deviation_to_either_side() {
    var band = new ErrorBand(0.3, 0.5, 10, ReconErrors.ESTIMATED_ON);
    assertThat(band.deviation()).isCloseTo(0.4, within(EXACT));
    assertThat(band.low(0.2)).isCloseTo(0.193, within(EXACT));
    assertThat(band.high(0.2)).isCloseTo(0.201, within(EXACT));
    assertThat(band.low(0.001)).isZero();
    assertThatThrownBy(() -> new ErrorBand(-0.6, 0.5, 10, ReconErrors.ESTIMATED_ON))
        .hasMessageContaining("below the bias");
  }
}
