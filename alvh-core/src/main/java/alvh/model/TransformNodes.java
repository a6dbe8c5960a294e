package alvh.model;

import java.util.Arrays;

/**
 * Where a transform {@code E[exp(ωx + p(b1V1 + b2V2))]} is taken, as columns of complex numbers: ω
 * for the logarithm x of index over forward, p for the squared volatility index.
 */
record TransformNodes(
    double[] omegaRe, double[] omegaIm, double[] powerRe, double[] powerIm, VixLoading loading) {
  private static final VixLoading NONE = new VixLoading(0, 0, 0);

  /** Of the logarithm alone, on the line with this real part. */
  static TransformNodes ofLogarithm(double real, double[] imaginary) {
    var re = new double[imaginary.length];
    Arrays.fill(re, real);
    return new TransformNodes(re, imaginary, zeros(re), zeros(re), NONE);
  }

  /** Of the logarithm alone, at real points. */
  static TransformNodes ofLogarithm(double... real) {
    return new TransformNodes(real, zeros(real), zeros(real), zeros(real), NONE);
  }

  /** Of the squared volatility index alone. */
  static TransformNodes ofSquaredIndex(double[] re, double[] im, VixLoading loading) {
    return new TransformNodes(zeros(re), zeros(re), re, im, loading);
  }

  private static double[] zeros(double[] like) {
    return new double[like.length];
  }

  int count() {
    return omegaRe.length;
  }
}
