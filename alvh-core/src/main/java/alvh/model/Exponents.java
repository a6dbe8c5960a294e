package alvh.model;

/**
 * The exponents of a transform, {@code A + B1V1 + B2V2}, as columns of real and imaginary parts.
 */
record Exponents(
    double[] aRe, double[] aIm, double[] b1Re, double[] b1Im, double[] b2Re, double[] b2Im) {
  static Exponents of(int count) {
    return new Exponents(
        new double[count],
        new double[count],
        new double[count],
        new double[count],
        new double[count],
        new double[count]);
  }

  /** The start: A = 0, B = p·b. */
  static Exponents start(TransformNodes nodes) {
    Exponents start = of(nodes.count());
    for (int i = 0; i < nodes.count(); i++) {
      start.b1Re[i] = nodes.powerRe()[i] * nodes.loading().first();
      start.b1Im[i] = nodes.powerIm()[i] * nodes.loading().first();
      start.b2Re[i] = nodes.powerRe()[i] * nodes.loading().second();
      start.b2Im[i] = nodes.powerIm()[i] * nodes.loading().second();
    }
    return start;
  }

  int count() {
    return aRe.length;
  }

  Exponents copy() {
    return new Exponents(
        aRe.clone(), aIm.clone(), b1Re.clone(), b1Im.clone(), b2Re.clone(), b2Im.clone());
  }

  /** Sets this to {@code from + step · slope}. */
  void set(Exponents from, double step, Exponents slope) {
    set(aRe, from.aRe, step, slope.aRe);
    set(aIm, from.aIm, step, slope.aIm);
    set(b1Re, from.b1Re, step, slope.b1Re);
    set(b1Im, from.b1Im, step, slope.b1Im);
    set(b2Re, from.b2Re, step, slope.b2Re);
    set(b2Im, from.b2Im, step, slope.b2Im);
  }

  private static void set(double[] to, double[] from, double step, double[] slope) {
    for (int i = 0; i < to.length; i++) {
      to[i] = from[i] + step * slope[i];
    }
  }

  /** Adds {@code weight · (A + B1V1 + B2V2)} to a part of the columns. */
  void addTo(double[] re, double[] im, int from, int to, double weight, MarketState state) {
    double w1 = weight * state.v1();
    double w2 = weight * state.v2();
    for (int i = from; i < to; i++) {
      re[i] += weight * aRe[i] + w1 * b1Re[i] + w2 * b2Re[i];
      im[i] += weight * aIm[i] + w1 * b1Im[i] + w2 * b2Im[i];
    }
  }
}
