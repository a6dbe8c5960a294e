package alvh.surface;

/**
 * When two SSVI slices do not cross: sufficient conditions on their parameters, with ψ = θφ.
 *
 * <p>With t = θ₂/θ₁ and f = φ₂/φ₁: t ≥ 1 and t·f ≥ max((1+ρ₁)/(1+ρ₂), (1−ρ₁)/(1−ρ₂)), which keep
 * the wings apart, and either f ≤ 1 or (t·f·ρ₂ − ρ₁)² ≤ (t−1)(t·f²−1), which keeps the middle
 * apart. Source: method 2.4; S. Hendriks and C. Martini, "The extended SSVI volatility surface"
 * (2019), as corrected by L. Pasquazzi, "eSSVI surface calibration" (2023).
 */
final class CalendarOrder {
  private CalendarOrder() {}

  /** Whether the second, later slice lies above the first at every strike. */
  static boolean holds(
      double theta1, double rho1, double psi1, double theta2, double rho2, double psi2) {
    double t = theta2 / theta1;
    double tf = psi2 / psi1;
    if (!(t >= 1) || !(tf >= leastRatio(rho1, rho2))) {
      return false;
    }
    double f = tf / t;
    double lean = tf * rho2 - rho1;
    return f <= 1 || lean * lean <= (t - 1) * (tf * f - 1);
  }

  /** The least ψ₂/ψ₁ that keeps the wings in order. */
  static double leastRatio(double rho1, double rho2) {
    return Math.max((1 + rho1) / (1 + rho2), (1 - rho1) / (1 - rho2));
  }

  /** The largest ψ₂/ψ₁ for which the middle is known to stay in order; t ≥ 1. */
  static double mostRatio(double t, double rho1, double rho2) {
    double a = t * rho2 * rho2 - (t - 1);
    double b = rho1 * rho2;
    double c = rho1 * rho1 + t - 1;
    if (a <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    double root = t * (t * b * b - a * c);
    return root < 0 ? t : Math.max(t, (t * b + Math.sqrt(root)) / a);
  }
}
