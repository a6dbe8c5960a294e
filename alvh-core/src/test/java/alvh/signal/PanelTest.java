package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
  @Test
  void voters_come_first_and_numbers_count_as_numbers() {
    var panel =
        new Panel(
            List.of(
                new VariancePremium(),
                new Slope(),
                new InvertedCurve(),
                new Numbered("v12"),
                new SpotBasis(),
                new Contango(),
                new Numbered("v2")));

    assertThat(panel.signals())
        .extracting(Signal::id)
        .containsExactly("v2", "v6", "v12", "I1", "I1B", "I8", "I10");
  }

  @Test
  void two_signals_of_one_id_are_refused() {
    assertThatThrownBy(() -> new Panel(List.of(new Slope(), new Slope(3, 6))))
        .hasMessage("two signals have the id I8");
  }

  @Test
  void every_signal_is_asked_once_a_session() {
    var panel = new Panel(List.of(new Slope(), new Contango()));
    List<Opinion> opinions = panel.observe(new Days("2018-03-01").futures(20, 21, 22).end());

    assertThat(opinions).extracting(o -> o.signal().id()).containsExactly("I1", "I8");
    assertThat(opinions).extracting(o -> o.reading().on()).containsExactly(true, false);
  }

  @Test
  void numbers_in_reasons_have_fixed_decimals() {
    assertThat(Figures.of(12.345678, 2)).isEqualTo("12.35");
    assertThat(Figures.of(-.004, 2)).isEqualTo("0.00");
    assertThat(Figures.of(-.006, 2)).isEqualTo("-0.01");
    assertThat(Figures.of(7.05, 1)).isEqualTo("7.1");
    assertThat(Figures.of(1234.9, 0)).isEqualTo("1235");
    assertThat(Figures.of(.0502, 3)).isEqualTo("0.050");
    assertThat(Figures.signed(.05, 1)).isEqualTo("+0.1");
    assertThat(Figures.signed(-2, 1)).isEqualTo("-2.0");
    assertThat(Figures.signed(.001, 2)).isEqualTo("0.00");
    assertThatThrownBy(() -> Figures.of(Double.NaN, 1)).hasMessageContaining("NaN");
  }

  private record Numbered(String id) implements Signal {
    @Override
    public String title() {
      return id;
    }

    @Override
    public String unit() {
      return "points";
    }

    @Override
    public Role role() {
      return Role.STATE;
    }

    @Override
    public Observer observer() {
      return today -> Absence.missing("Everything");
    }
  }
}
