package alvh.model;

/**
 * The line in the complex plane along which VIX options are integrated: {@code p = 3 + iz√(z² +
 * 9)}, nodes equally spaced in z.
 *
 * <p>The imaginary part is odd in z and analytic near the real axis, so that the midpoint rule has
 * no error from its end at zero; far out nodes lie as those of z². Source: method 2.7 (Re p = 3).
 */
final class VixLine {
  static final int COUNT = 1200;
  private static final double REAL = 3;
  private static final double GREATEST = 100;
  private static final double STEP = GREATEST / COUNT;
  private static final double[] ROOT_RE = new double[COUNT];
  private static final double[] ROOT_IM = new double[COUNT];

  static {
    for (int j = 0; j < COUNT; j++) {
      double modulus = Math.hypot(REAL, imaginary(j));
      ROOT_RE[j] = Math.sqrt(0.5 * (modulus + REAL));
      ROOT_IM[j] = Math.sqrt(0.5 * (modulus - REAL));
    }
  }

  private VixLine() {}

  /** Im p of a node. */
  static double imaginary(int j) {
    double z = (j + 0.5) * STEP;
    return z * Math.sqrt(z * z + REAL * REAL);
  }

  static double real() {
    return REAL;
  }

  static double rootRe(int j) {
    return ROOT_RE[j];
  }

  static double rootIm(int j) {
    return ROOT_IM[j];
  }

  /** Weight of a node with the integral's own factor 1/(2√π). */
  static double weight(int j) {
    double z = (j + 0.5) * STEP;
    double root = Math.sqrt(z * z + REAL * REAL);
    return STEP * (root + z * z / root) / (2 * Math.sqrt(Math.PI));
  }
}
