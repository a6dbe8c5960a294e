package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the card says the hedge's target is for. */
class HedgeTextTest {
  private static Card.Sizing sizing(double target) {
    var shocks = List.of(new Card.Shock(5, -.02, 40_000), new Card.Shock(7, -.03, 80_000));
    return new Card.Sizing(
        60_000, .5, target, target, 0, null, null, null, shocks, List.of(), "A test.");
  }

  @Test
  void the_share_that_the_tier_asks_for_is_said_only_of_a_target_that_offsets_it() {
    assertThat(HedgeText.purpose(sizing(5_000))).isEqualTo("To offset 50 % of it");
    assertThat(HedgeText.purpose(sizing(8_000)))
        .contains("The tier asks for 50 %", "a target that offsets 80 %");
  }
}
