package alvh.model;

import alvh.unit.Check;

/**
 * Joint jumps of the index and of its first variance: their frequency {@code λ0 + λ1V1 + λ2V2} and
 * their sizes, {@code Z ~ Exp(μz)} for the variance and {@code J | Z ~ N(μJ + ρJ Z, δ²)} for the
 * logarithm of the index.
 *
 * <p>Source: method 2.7, model A1.
 *
 * @param base λ0, jumps a year
 * @param onFirst λ1, jumps a year for 1.00 of the first variance
 * @param onSecond λ2, the same of the second
 * @param meanReturn μJ, mean of the logarithmic jump at Z = 0
 * @param deviation δ of the logarithmic jump given Z
 * @param slope ρJ, logarithmic jump for 1.00 of Z
 * @param meanVariance μz, mean jump of the first variance
 */
public record JumpLaw(
    double base,
    double onFirst,
    double onSecond,
    double meanReturn,
    double deviation,
    double slope,
    double meanVariance) {
  public JumpLaw {
    Check.atLeast(base, 0, "base intensity");
    Check.atLeast(onFirst, 0, "intensity on the first variance");
    Check.atLeast(onSecond, 0, "intensity on the second variance");
    Check.finite(meanReturn, "mean jump");
    Check.atLeast(deviation, 0, "deviation of jumps");
    Check.atLeast(meanVariance, 0, "mean jump of variance");
    Check.that(
        slope * meanVariance < 1,
        "E[e^J] needs slope × mean below 1, was %s",
        slope * meanVariance);
  }

  /** Jumps a year at this state. */
  public double intensity(double v1, double v2) {
    return base + onFirst * v1 + onSecond * v2;
  }

  /** k̄ = E[e^J] − 1: the mean relative jump of the index. */
  public double meanRelative() {
    return Math.exp(meanReturn + 0.5 * deviation * deviation) / (1 - slope * meanVariance) - 1;
  }

  /** ψ = E[e^J − 1 − J]: what one jump adds to the price of the log contract. */
  public double convexity() {
    return meanRelative() - (meanReturn + slope * meanVariance);
  }

  /** The same sizes at another frequency. */
  public JumpLaw withIntensity(double newBase, double newOnFirst, double newOnSecond) {
    return new JumpLaw(
        newBase, newOnFirst, newOnSecond, meanReturn, deviation, slope, meanVariance);
  }
}
