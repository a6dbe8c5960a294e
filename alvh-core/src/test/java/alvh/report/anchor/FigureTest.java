package alvh.report.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void a_count_may_be_off_by_two_percent() {
    assertThat(Figure.count("days", "393", 400).isMet()).isTrue();
    assertThat(Figure.count("days", "393", 401).isMet()).isFalse();
  }

  @Test
  void a_share_may_be_off_by_three_thousandths() {
    assertThat(Figure.share("share", ".611", .6139).isMet()).isTrue();
    assertThat(Figure.share("share", ".611", .6141).isMet()).isFalse();
  }

  @Test
  void half_of_the_last_printed_digit_is_always_allowed() {
    assertThat(Figure.quantile("mean", "5.6", 5.64).isMet()).isTrue();
    assertThat(Figure.quantile("mean", "5.60", 5.64).isMet()).isFalse();
  }

  @Test
  void a_value_that_cannot_be_computed_is_not_met() {
    assertThat(Figure.beta("slope", ".63", Double.NaN).isMet()).isFalse();
  }

  @Test
  void a_known_difference_is_explained() {
    Figure figure = Figure.share("share", ".008", .0001).differs(0, "Printed per mille.");

    assertThat(figure.isMet()).isFalse();
    assertThat(figure.explanation()).isEqualTo("Printed per mille.");
  }

  @Test
  void another_difference_than_the_known_one_is_not_explained_away() {
    Figure figure = Figure.share("share", ".008", .5).differs(0, "Printed per mille.");

    assertThat(figure.explanation()).isEqualTo(Figure.Difference.UNKNOWN.sentence());
  }

  @Test
  void agreement_needs_no_explanation() {
    assertThat(Figure.share("share", ".008", .008).differs(0, "No.").explanation()).isEmpty();
  }
}
