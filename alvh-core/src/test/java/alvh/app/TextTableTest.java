package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void words_stand_to_the_left_and_numbers_to_the_right_with_two_blanks_between() {
    TextTable table =
        new TextTable()
            .words("arm")
            .numbers("growth, %")
            .words("note")
            .row(List.of("Layered hedge", "−1.5", "a"))
            .row(List.of("Unhedged", "12.0", ""));

    assertThat(table.lines())
        .containsExactly(
            "arm            growth, %  note",
            "Layered hedge       −1.5  a", "Unhedged            12.0");
    assertThat(table.width()).isEqualTo("arm            growth, %  note".length());
  }
}
