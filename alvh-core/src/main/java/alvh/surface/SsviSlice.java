package alvh.surface;

import alvh.unit.Check;

/**
 * One expiry as an SSVI smile: total variance {@code w(k) = θ/2·(1 + ρφk + √((φk+ρ)² + 1 − ρ²))}
 * with φ = C/√θ.
 *
 * <p>With that φ the smile has one shape when strikes are measured in at-the-money standard
 * deviations; ρ tilts it, C bends it. The sufficient conditions against butterflies, √θ·C·(1+|ρ|) <
 * 4 and C²·(1+|ρ|) ≤ 4, are required.
 *
 * <p>Source: method 2.4 and 3 step 3; J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility
 * surfaces" (2014), theorem 4.2.
 */
public final class SsviSlice implements SmileSlice {
  private static final double BUTTERFLY_BOUND = 4;
  private static final double ROUNDING = 1e-12;

  private final double years;
  private final double forward;
  private final double discount;
  private final double theta;
  private final double rho;
  private final double c;
  private final double phi;

  /**
   * @param theta at-the-money total variance σ²T
   * @param rho correlation, in (−1, 1)
   * @param c curvature C, above zero
   */
  public SsviSlice(
      double years, double forward, double discount, double theta, double rho, double c) {
    this.years = Check.positive(years, "years");
    this.forward = Check.positive(forward, "forward");
    this.discount = Check.positive(discount, "discount");
    this.theta = Check.positive(theta, "theta");
    Check.that(Math.abs(rho) < 1, "rho must lie in (-1, 1), was %s", rho);
    this.rho = rho;
    this.c = Check.positive(c, "C");
    this.phi = c / Math.sqrt(theta);
    double steepness = 1 + Math.abs(rho);
    Check.that(
        theta * phi * steepness < BUTTERFLY_BOUND
            && c * c * steepness <= BUTTERFLY_BOUND + ROUNDING,
        "theta %s, rho %s, C %s leave room for butterfly arbitrage",
        theta,
        rho,
        c);
  }

  @Override
  public double years() {
    return years;
  }

  @Override
  public double forward() {
    return forward;
  }

  @Override
  public double discount() {
    return discount;
  }

  public double theta() {
    return theta;
  }

  public double rho() {
    return rho;
  }

  public double c() {
    return c;
  }

  /** ψ = θφ = C·√θ, the coordinate in which smiles are joined over time. */
  public double psi() {
    return c * Math.sqrt(theta);
  }

  @Override
  public double totalVariance(double k) {
    double shifted = phi * k + rho;
    return 0.5 * theta * (1 + rho * phi * k + root(shifted));
  }

  private double root(double shifted) {
    return Math.sqrt(shifted * shifted + 1 - rho * rho);
  }

  /** Slope of the volatility in log-moneyness, ∂σ/∂k. */
  public double skew(double k) {
    return varianceSlope(k) / (2 * years * volatility(k));
  }

  @Override
  public double varianceSlope(double k) {
    double shifted = phi * k + rho;
    return 0.5 * theta * phi * (rho + shifted / root(shifted));
  }

  @Override
  public double durrleman(double k) {
    double w = totalVariance(k);
    double slope = varianceSlope(k);
    double root = root(phi * k + rho);
    double bend = 0.5 * theta * phi * phi * (1 - rho * rho) / (root * root * root);
    double a = 1 - k * slope / (2 * w);
    return a * a - 0.25 * slope * slope * (1 / w + 0.25) + 0.5 * bend;
  }

  /** Total variance of the log contract on this slice: (VIX-style index/100)²·T. */
  public double modelFreeVariance() {
    return SsviVariance.modelFree(Math.sqrt(theta), rho, c);
  }
}
