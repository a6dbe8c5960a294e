package alvh.pricing;

import alvh.math.FusedExp;
import alvh.math.MillsRatio;
import alvh.math.Normal;

/**
 * The option that is out of the money, in units of the smaller of forward and strike: what both
 * option types, their prices and their sensitivities are formed from.
 *
 * <p>With h = |ln(F/K)|/s, z = h − s/2 and the Mills ratio U of the upper tail it is worth
 * φ(z)·[U(z) − U(z+s)], a density times a fall: nothing cancels, and the relative precision is that
 * of h² roundings however small the price. Below z = −¾, where s is above 1.5, the plain difference
 * of probabilities is as precise. The option on the other side holds what the near probability
 * leaves to 1, which {@link #rest} gives where 1 less near would have lost it. Source: method 2.1.
 *
 * @param density φ(z); times the smaller of forward and strike it is F·φ(d1) = K·φ(d2)
 * @param near Φ(−z), the greater of both probabilities
 * @param far the smaller probability, in units of the smaller amount
 * @param timeValue near less the smaller probability in units of the smaller amount; the price
 */
record OutOfTheMoney(double density, double near, double far, double timeValue) {
  /** Beyond it the density is 0 by far; it keeps the polynomials within their range. */
  static final double FARTHEST = 1e6;

  /** Where z is above {@link #FARTHEST} or the density below 1e−308, all four are 0. */
  static OutOfTheMoney of(double h, double s) {
    double z = nearer(Math.fma(s, -0.5, h));
    double density = FusedExp.exp(z * z * -0.5) * Normal.DENSITY_AT_ZERO;
    if (z < MillsRatio.LEAST) {
      return wide(z, s, density);
    }
    MillsRatio.Pair pair = MillsRatio.pair(z, s);
    double near = density * pair.ratio();
    double timeValue = density * pair.fall();
    return new OutOfTheMoney(density, near, near - timeValue, timeValue);
  }

  /** The smaller probability may be far below an ulp of the greater, so no difference gives it. */
  private static OutOfTheMoney wide(double z, double s, double density) {
    double near = 1 - density * MillsRatio.at(nearer(-z));
    double far = density * MillsRatio.at(nearer(z + s));
    return new OutOfTheMoney(density, near, far, near - far);
  }

  /**
   * 1 less near, to its own last bits; from the arguments that made this, so that nobody pays for
   * it who does not ask.
   */
  double rest(double h, double s) {
    double z = nearer(Math.fma(s, -0.5, h));
    return z < MillsRatio.LEAST ? density * MillsRatio.at(nearer(-z)) : 1 - near;
  }

  private static double nearer(double z) {
    return z > FARTHEST ? FARTHEST : z;
  }
}
