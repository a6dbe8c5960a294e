package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void numbers_are_grouped_and_carry_a_true_minus_sign() {
    assertThat(Figures.dollars(-1234567.4)).isEqualTo("−1,234,567");
    assertThat(Figures.percent(.0126)).isEqualTo("1.3");
    assertThat(Figures.finePercent(-.00126)).isEqualTo("−0.13");
    assertThat(Figures.points(18.44)).isEqualTo("18.4");
    assertThat(Figures.money(-311.2)).isEqualTo("−$311");
  }

  @Test
  void what_rounds_to_nothing_has_no_sign() {
    assertThat(Figures.dollars(-.3)).isEqualTo("0");
    assertThat(Figures.percent(-.0001)).isEqualTo("0.0");
  }

  @Test
  void the_unknown_is_a_dash() {
    assertThat(Figures.orUnknown(OptionalDouble.empty(), Figures::ratio)).isEqualTo("–");
  }
}
