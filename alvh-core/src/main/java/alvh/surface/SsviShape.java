package alvh.surface;

/**
 * The smile of one tenor without its forward: at-the-money total variance θ, tilt ρ and curvature
 * C, where φ = C/√θ.
 *
 * <p>Between two tenors θ, ψ = θφ and ρψ move along a straight line. Source: method 2.4; S.
 * Hendriks and C. Martini, "The extended SSVI volatility surface" (2019); J. Corbetta, P. Cohort,
 * I. Laachir and C. Martini, "Robust calibration and arbitrage-free interpolation of SSVI slices"
 * (2019).
 *
 * @param theta θ = σ²T at the money, above zero
 * @param rho ρ in (−1, 1)
 * @param c C, above zero
 */
record SsviShape(double theta, double rho, double c) {
  /** The shape with tilt and curvature given whose model-free variance is {@code w}. */
  static SsviShape ofVariance(double w, double rho, double c) {
    return new SsviShape(SsviVariance.theta(w, rho, c), rho, c);
  }

  double phi() {
    return c / Math.sqrt(theta);
  }

  /** ψ = θφ: how fast total variance grows in the wings. */
  double psi() {
    return c * Math.sqrt(theta);
  }

  /** Total variance of the log contract. */
  double modelFreeVariance() {
    return SsviVariance.modelFree(Math.sqrt(theta), rho, c);
  }

  /** w(k) at log-moneyness k. */
  double totalVariance(double k) {
    double bend = phi() * k;
    double shifted = bend + rho;
    return 0.5 * theta * (1 + rho * bend + Math.sqrt(shifted * shifted + 1 - rho * rho));
  }

  /** The point of the line to a later shape, {@code share} of the way. */
  SsviShape towards(SsviShape later, double share) {
    double mixedTheta = theta + share * (later.theta - theta);
    double mixedPsi = psi() + share * (later.psi() - psi());
    double tilt = rho * psi() + share * (later.rho * later.psi() - rho * psi());
    return new SsviShape(mixedTheta, tilt / mixedPsi, mixedPsi / Math.sqrt(mixedTheta));
  }

  /**
   * The smile of the later tenor lies nowhere below this one: sufficient conditions, so a pair that
   * is refused need not cross. Source: method 2.4 (i) and (ii).
   */
  boolean staysBelow(SsviShape later) {
    double t = later.theta / theta;
    double f = later.phi() / phi();
    double wings = Math.max((1 + rho) / (1 + later.rho), (1 - rho) / (1 - later.rho));
    if (t < 1 || t * f < wings) {
      return false;
    }
    double tilt = t * f * later.rho - rho;
    return f <= 1 || tilt * tilt <= (t - 1) * (t * f * f - 1);
  }
}
