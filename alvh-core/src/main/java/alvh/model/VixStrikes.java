package alvh.model;

import alvh.math.Faddeeva;

/**
 * The payoffs of VIX calls at some strikes along the line of integration, made once for a list of
 * strikes: {@code erfc(K√p)p^{−3/2}} with its weight. Source: method 2.7 (VIX call).
 */
public final class VixStrikes {
  private final double[] points;
  private final double[][] re;
  private final double[][] im;

  /**
   * @param points strikes, index points, 0 or more
   */
  public VixStrikes(double... points) {
    this.points = points.clone();
    re = new double[points.length][];
    im = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      re[i] = new double[VixLine.COUNT];
      im[i] = new double[VixLine.COUNT];
      for (int j = 0; j < VixLine.COUNT; j++) {
        payoff(points[i] / 100, j, re[i], im[i]);
      }
    }
  }

  /** erfc(ζ) = e^{−ζ²}w(iζ) with ζ = K√p, whose real part is above zero. */
  private static void payoff(double strike, int j, double[] re, double[] im) {
    double rootRe = VixLine.rootRe(j);
    double rootIm = VixLine.rootIm(j);
    double zRe = strike * rootRe;
    double zIm = strike * rootIm;
    var w = new double[2];
    Faddeeva.of(-zIm, zRe, w);
    double size = VixLine.weight(j) * Math.exp(-(zRe * zRe - zIm * zIm));
    double turn = -2 * zRe * zIm;
    double eRe = size * (w[0] * Math.cos(turn) - w[1] * Math.sin(turn));
    double eIm = size * (w[0] * Math.sin(turn) + w[1] * Math.cos(turn));
    double modulus = Math.hypot(rootRe, rootIm);
    double angle = -3 * Math.atan2(rootIm, rootRe);
    double scale = 1 / (modulus * modulus * modulus);
    double cRe = scale * Math.cos(angle);
    double cIm = scale * Math.sin(angle);
    re[j] = eRe * cRe - eIm * cIm;
    im[j] = eRe * cIm + eIm * cRe;
  }

  /** How many. */
  public int count() {
    return points.length;
  }

  /** One strike, index points. */
  public double point(int i) {
    return points[i];
  }

  /** The integral against a transform along the line. */
  double integral(int i, double[] transformRe, double[] transformIm) {
    double[] a = re[i];
    double[] b = im[i];
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * transformRe[j] - b[j] * transformIm[j];
    }
    return sum;
  }
}
