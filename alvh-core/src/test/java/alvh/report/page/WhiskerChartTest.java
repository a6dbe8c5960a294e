package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.statistic.Interval;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhiskerChartTest {
  @Test
  void the_dot_stands_between_its_whiskers_and_the_zero_line_where_zero_is() {
    String svg =
        new WhiskerChart("label", "%").row("row", new Interval(1, -1, 3, .9), "arm-X").svg();

    // The scale runs from -1 at 12 to 3 at 348: zero at 96, one at 180.
    assertThat(first(svg, "class=\"zero\" x1=\"([\\d.]+)")).isEqualTo("96.0");
    assertThat(first(svg, "cx=\"([\\d.]+)")).isEqualTo("180");
    assertThat(svg).contains("x1=\"12.0\"").contains("x2=\"348.0\"").contains(">row</text>");
  }

  @Test
  void ticks_are_round_numbers() {
    String svg =
        new WhiskerChart("label", "%").row("row", new Interval(.2, .1, .43, .9), "arm-X").svg();

    assertThat(svg).contains(">0.0<", ">0.1<", ">0.2<", ">0.3<", ">0.4<");
  }

  @Test
  void without_rows_there_is_no_picture() {
    assertThat(new WhiskerChart("label", "%").svg()).isEmpty();
  }

  @Test
  void an_interval_of_no_width_at_zero_can_be_drawn() {
    String svg =
        new WhiskerChart("label", "%").row("row", new Interval(0, 0, 0, .9), "arm-X").svg();

    assertThat(svg).doesNotContain("NaN").contains("cx=\"12\"");
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
