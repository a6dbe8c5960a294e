package alvh.math;

/**
 * The Faddeeva function {@code w(z) = e^{−z²} erfc(−iz)} for complex z in the upper half plane.
 *
 * <p>A rational series in {@code (L + iz)/(L − iz)} with 40 terms, precise to about 1e-12 for Im z
 * ≥ 0. Source: J. A. C. Weideman, "Computation of the complex error function", SIAM Journal on
 * Numerical Analysis 31 (1994).
 */
public final class Faddeeva {
  private static final int TERMS = 40;
  private static final double SCALE = Math.sqrt(TERMS / Math.sqrt(2));
  private static final double[] COEFFICIENTS = coefficients();

  private Faddeeva() {}

  /** Fourier coefficients of e^{−t²}(L² + t²) in θ, t = L tan(θ/2), highest first. */
  private static double[] coefficients() {
    int points = 2 * TERMS;
    var found = new double[TERMS];
    for (int n = 1; n <= TERMS; n++) {
      double sum = 0;
      for (int k = -points + 1; k < points; k++) {
        double theta = k * Math.PI / points;
        double t = SCALE * Math.tan(0.5 * theta);
        sum += Math.exp(-t * t) * (SCALE * SCALE + t * t) * Math.cos(n * theta);
      }
      found[TERMS - n] = sum / (2 * points);
    }
    return found;
  }

  /**
   * Writes real and imaginary part of w(re + i·im).
   *
   * @param im 0 or more
   * @param answer two numbers, written
   */
  public static void of(double re, double im, double[] answer) {
    assert im >= 0;
    double downRe = SCALE + im;
    double downIm = -re;
    double upRe = SCALE - im;
    double upIm = re;
    double scale = 1 / (downRe * downRe + downIm * downIm);
    double zRe = (upRe * downRe + upIm * downIm) * scale;
    double zIm = (upIm * downRe - upRe * downIm) * scale;
    double sumRe = 0;
    double sumIm = 0;
    for (double coefficient : COEFFICIENTS) {
      double next = sumRe * zRe - sumIm * zIm + coefficient;
      sumIm = sumRe * zIm + sumIm * zRe;
      sumRe = next;
    }
    double inverseRe = downRe * scale;
    double inverseIm = -downIm * scale;
    double squareRe = inverseRe * inverseRe - inverseIm * inverseIm;
    double squareIm = 2 * inverseRe * inverseIm;
    double root = 1 / Math.sqrt(Math.PI);
    answer[0] = 2 * (sumRe * squareRe - sumIm * squareIm) + root * inverseRe;
    answer[1] = 2 * (sumRe * squareIm + sumIm * squareRe) + root * inverseIm;
  }
}
