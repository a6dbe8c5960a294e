package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyShockTest {
  private static final double ROUNDING = 1e-12;
  private static final double ATM30 = .16;
  private static final double VIX = 20;

  private static FamilyShock shock(Map<Integer, Double> points) {
    return new FamilyShock(-4, new TreeMap<>(points), .40, SmileMove.SCALED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 5, 9, 20, 30, 45, 93, 200, 365, 700})
  void with_vix_alone_it_is_the_joint_shock(double days) {
    var joint = new JointShock(8, -4, .40, SmileMove.SCALED);
    assertThat(shock(Map.of(30, 8.0)).atTheMoney(ATM30, VIX, days / 365))
        .isCloseTo(joint.atTheMoney(ATM30, VIX, days / 365), within(ROUNDING));
    assertThat(shock(Map.of(30, 8.0)).spotFactor()).isEqualTo(joint.spotFactor());
    assertThat(shock(Map.of(30, 8.0)).vixPoints()).isEqualTo(8);
  }

  @Test
  void each_index_is_met_at_its_tenor_and_between_two_the_change_lies_between() {
    FamilyShock family = shock(Map.of(9, 20.0, 30, 10.0, 93, 5.0, 365, 2.0));
    for (var known : family.points().entrySet()) {
      assertThat(family.atTheMoney(ATM30, VIX, known.getKey() / 365.0))
          .isCloseTo(known.getValue() * ATM30 / VIX, within(ROUNDING));
    }
    double between = family.atTheMoney(ATM30, VIX, 45 / 365.0) * VIX / ATM30;
    assertThat(between).isBetween(5.0, 10.0);
  }

  @Test
  void a_family_without_vix_and_an_index_that_loses_all_are_refused() {
    assertThatThrownBy(() -> shock(Map.of(9, 1.0))).hasMessageContaining("without VIX");
    assertThatThrownBy(
            () -> new FamilyShock(-100, new TreeMap<>(Map.of(30, 1.0)), .4, SmileMove.SCALED))
        .hasMessageContaining("cannot lose");
  }
}
