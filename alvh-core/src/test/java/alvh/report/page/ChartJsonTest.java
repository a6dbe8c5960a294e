package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartJsonTest {
  @Test
  void numbers_are_as_short_as_their_precision_allows() {
    assertThat(ChartJson.list(new double[] {1, 2.50, -0.001, 1_000_000, Double.NaN}, 2))
        .isEqualTo("[1,2.5,0,1000000,null]");
    assertThat(ChartJson.number(100, 0)).isEqualTo("100");
    assertThat(ChartJson.number(-12.347, 2)).isEqualTo("-12.35");
    assertThat(ChartJson.number(10.05, 2)).isEqualTo("10.05");
    assertThat(ChartJson.number(-.004, 2)).isEqualTo("0");
  }

  @Test
  void a_text_cannot_close_the_script_it_stands_in() {
    assertThat(ChartJson.quote("</script>\"\\")).isEqualTo("\"\\u003c/script>\\\"\\\\\"");
  }
}
