package alvh.surface;

/**
 * A slice nearer than the first expiry: the same smile in standard deviations, {@code w(k) =
 * λ·w₁(k/√λ)} with λ = T/T₁.
 *
 * <p>It is free of arbitrage where the first expiry is: g(k) = g₁(k/√λ) + (1−λ)·w₁′²/16, and w
 * grows with λ because k/√w₁ rises in k on every smile without butterflies (M. Fukasawa, 2012). The
 * derivation is ours. It has no lower end: half an hour is a slice like any other.
 */
final class ShrunkSlice implements SmileSlice {
  private final SmileSlice first;
  private final double years;
  private final double forward;
  private final double discount;
  private final double ratio;
  private final double stretch;

  ShrunkSlice(SmileSlice first, double years, double forward, double discount) {
    this.first = first;
    this.years = years;
    this.forward = forward;
    this.discount = discount;
    ratio = years / first.years();
    stretch = 1 / Math.sqrt(ratio);
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

  @Override
  public double totalVariance(double k) {
    return ratio * first.totalVariance(k * stretch);
  }

  @Override
  public double varianceSlope(double k) {
    return ratio * stretch * first.varianceSlope(k * stretch);
  }

  @Override
  public double durrleman(double k) {
    double slope = first.varianceSlope(k * stretch);
    return first.durrleman(k * stretch) + (1 - ratio) * slope * slope / 16;
  }
}
