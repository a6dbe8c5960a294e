package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table lines its numbers up and stays within the width it is given. */
class TextTableTest {
  private static final TextTable TABLE =
      new TextTable()
          .words("voter")
          .numbers("value, points")
          .words("unit")
          .row(List.of("VIX pierces its mean", "9.14", "points"))
          .row(List.of("Slope", "-1,234.5", "points per 30 days"), "The front is above the second.")
          .row(List.of("Issues", "324", ""))
          .row(List.of("Missing", "–", "points"));

  @Test
  void decimal_points_stand_below_each_other_and_lines_end_in_no_blank() {
    assertThat(TABLE.lines())
        .containsExactly(
            "voter                 value, points  unit",
            "VIX pierces its mean           9.14  points",
            "Slope                     −1,234.5   points per 30 days",
            "    The front is above the second.",
            "Issues                       324",
            "Missing                        –     points");
  }

  @Test
  void the_width_is_that_of_the_widest_line() {
    assertThat(TABLE.width()).isEqualTo(20 + 2 + 13 + 2 + 18);
  }

  @Test
  void where_it_is_too_wide_headings_are_broken_then_words() {
    assertThat(TABLE.lines(new Terminal(54, false), "  "))
        .startsWith(
            "  voter                     value,  unit",
            "                            points",
            "  VIX pierces its mean        9.14  points");
    assertThat(TABLE.lines(new Terminal(45, false), "  "))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(45))
        .startsWith(
            "  voter            value,  unit",
            "                   points",
            "  VIX pierces        9.14  points",
            "  its mean");
  }

  @Test
  void where_columns_cannot_stand_each_row_is_a_sentence() {
    assertThat(TABLE.lines(new Terminal(36, false), "  "))
        .startsWith("  voter VIX pierces its mean, value,", "  points 9.14, unit points");
  }

  @Test
  void a_row_has_as_many_cells_as_there_are_columns() {
    assertThatThrownBy(() -> TABLE.row(List.of("one")))
        .hasMessageContaining("1 cells for 3 columns");
  }
}
