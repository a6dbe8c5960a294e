package alvh.report.reason;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.reason.Gate.Ask;
import alvh.report.reason.Gate.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a value is from the other side of its gate, in words. */
class GateTest {
  private static final Ask VIX = new Ask("VIX", "K1", "opens tier 1", true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15.60 | ABOVE    | 16 | false | 0.40 points below 16; needs > 16",
        "16.00 | ABOVE    | 16 | false | at 16; needs > 16",
        "16.00 | AT_LEAST | 16 | true  | at 16",
        "17.25 | ABOVE    | 16 | true  | 1.25 points above 16",
        "16.00 | BELOW    | 15 | false | 1 points above 15; needs < 15",
        "-1.20 | AT_MOST  |  0 | true  | 1.20 points below 0",
      })
  void a_gate_says_its_distance_and_what_it_needs(
      double value, Side side, double threshold, boolean holds, String text) {
    Gate gate = VIX.of(value, side, threshold, "points");

    assertThat(gate.holds()).isEqualTo(holds);
    assertThat(gate.text()).isEqualTo(text);
  }

  @Test
  void what_is_not_known_does_not_hold_and_says_why() {
    Gate gate = VIX.unknown("points", "VIX is missing");

    assertThat(gate.holds()).isFalse();
    assertThat(gate.value()).isNull();
    assertThat(gate.text()).isEqualTo("VIX is missing");
  }
}
