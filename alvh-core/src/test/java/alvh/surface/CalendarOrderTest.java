package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarOrderTest {
  private static final int PAIRS = 60_000;
  private static final int LEAST_ACCEPTED = 17_000;

  /** Total variances are of the order of .01. */
  private static final double ROUNDING = 1e-13;

  /** Source of the ranges: method 2.4, where 17,527 of 40,000 pairs are accepted. */
  @Test
  void no_accepted_pair_crosses_at_any_strike() {
    var random = new Random(11);
    int accepted = 0;
    for (int i = 0; i < PAIRS; i++) {
      double theta = 0.001 + 0.049 * random.nextDouble();
      double phi = Math.exp(4 * random.nextDouble());
      double rho = -0.98 + 1.48 * random.nextDouble();
      double theta2 = theta * Math.exp(-0.05 + 1.05 * random.nextDouble());
      double phi2 = phi * Math.exp(-1 + 1.3 * random.nextDouble());
      double rho2 = Math.clamp(rho + 0.15 * random.nextGaussian(), -0.99, 0.9);
      if (CalendarOrder.holds(theta, rho, theta * phi, theta2, rho2, theta2 * phi2)) {
        accepted++;
        assertThat(leastDistance(theta, phi, rho, theta2, phi2, rho2))
            .as("θ %s φ %s ρ %s, then %s %s %s", theta, phi, rho, theta2, phi2, rho2)
            .isGreaterThanOrEqualTo(-ROUNDING);
      }
    }
    assertThat(accepted).isGreaterThan(LEAST_ACCEPTED);
  }

  @Test
  void a_lower_level_is_refused() {
    assertThat(CalendarOrder.holds(0.02, -0.7, 0.1, 0.0199, -0.7, 0.11)).isFalse();
  }

  @Test
  void a_flatter_wing_is_refused() {
    assertThat(CalendarOrder.holds(0.02, -0.7, 0.1, 0.03, -0.7, 0.099)).isFalse();
  }

  @Test
  void the_bounds_on_psi_are_those_of_the_conditions() {
    double most = CalendarOrder.mostRatio(1.2, -0.75, -0.7) * 0.02;
    assertThat(CalendarOrder.holds(0.02, -0.75, 0.02, 0.024, -0.7, most * 0.9999)).isTrue();
    assertThat(CalendarOrder.holds(0.02, -0.75, 0.02, 0.024, -0.7, most * 1.0001)).isFalse();
  }

  /** Over k from −60 to 60, denser at the money. */
  private static double leastDistance(
      double theta, double phi, double rho, double theta2, double phi2, double rho2) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = -60; i <= 60; i++) {
      double k = Math.signum(i) * 60 * Math.pow(Math.abs(i) / 60.0, 5);
      least = Math.min(least, w(theta2, phi2, rho2, k) - w(theta, phi, rho, k));
    }
    return least;
  }

  private static double w(double theta, double phi, double rho, double k) {
    double shifted = phi * k + rho;
    double root = Math.sqrt(shifted * shifted + 1 - rho * rho);
    return 0.5 * theta * (1 + rho * phi * k + root);
  }
}
