package alvh.model;

/**
 * The Riccati equations of a transform, many nodes at once, by Runge's and Kutta's fourth-order
 * steps.
 *
 * <p>{@code B1' = ½σ1²B1² + (ρ1σ1ω − κ1)B1 + ½(ω² − ω) + λ1j}, {@code B2'} alike, {@code A' =
 * κ1θ1B1 + κ2θ2B2 + λ0j} with {@code j = e^{ωμJ + ½δ²ω²}/(1 − μz(B1 + ρJω)) − 1 − ωk̄}. Source:
 * method 2.7.
 */
final class Riccati {
  private final AffineParameters set;
  private final int count;
  private final double[] quadraticRe;
  private final double[] quadraticIm;
  private final double[] omegaRe;
  private final double[] omegaIm;
  private final double[] sizeRe;
  private final double[] sizeIm;
  private final double[] jumpRe;
  private final double[] jumpIm;
  private final Exponents slope1;
  private final Exponents slope2;
  private final Exponents slope3;
  private final Exponents slope4;
  private final Exponents middle;

  Riccati(AffineParameters set, TransformNodes nodes) {
    this.set = set;
    count = nodes.count();
    omegaRe = nodes.omegaRe();
    omegaIm = nodes.omegaIm();
    quadraticRe = new double[count];
    quadraticIm = new double[count];
    sizeRe = new double[count];
    sizeIm = new double[count];
    jumpRe = new double[count];
    jumpIm = new double[count];
    for (int i = 0; i < count; i++) {
      prepare(i);
    }
    slope1 = Exponents.of(count);
    slope2 = Exponents.of(count);
    slope3 = Exponents.of(count);
    slope4 = Exponents.of(count);
    middle = Exponents.of(count);
  }

  /** ½(ω² − ω) and the transform of the jump of the index given Z = 0. */
  private void prepare(int i) {
    double re = omegaRe[i];
    double im = omegaIm[i];
    double squareRe = re * re - im * im;
    double squareIm = 2 * re * im;
    quadraticRe[i] = 0.5 * (squareRe - re);
    quadraticIm[i] = 0.5 * (squareIm - im);
    JumpLaw law = set.jumps();
    double half = 0.5 * law.deviation() * law.deviation();
    double size = Math.exp(law.meanReturn() * re + half * squareRe);
    double turn = law.meanReturn() * im + half * squareIm;
    sizeRe[i] = size * Math.cos(turn);
    sizeIm[i] = size * Math.sin(turn);
  }

  /**
   * One step forward in place.
   *
   * @param years length of the step
   */
  void step(Exponents y, double years) {
    slope(y, slope1);
    middle.set(y, 0.5 * years, slope1);
    slope(middle, slope2);
    middle.set(y, 0.5 * years, slope2);
    slope(middle, slope3);
    middle.set(y, years, slope3);
    slope(middle, slope4);
    y.set(y, years / 6, slope1);
    y.set(y, years / 3, slope2);
    y.set(y, years / 3, slope3);
    y.set(y, years / 6, slope4);
  }

  /** The right-hand sides at y. */
  void slope(Exponents y, Exponents out) {
    JumpLaw law = set.jumps();
    jumps(y);
    factor(set.first(), law.onFirst(), y.b1Re(), y.b1Im(), out.b1Re(), out.b1Im());
    factor(set.second(), law.onSecond(), y.b2Re(), y.b2Im(), out.b2Re(), out.b2Im());
    double c1 = set.first().drift();
    double c2 = set.second().drift();
    for (int i = 0; i < count; i++) {
      out.aRe()[i] = c1 * y.b1Re()[i] + c2 * y.b2Re()[i] + law.base() * jumpRe[i];
      out.aIm()[i] = c1 * y.b1Im()[i] + c2 * y.b2Im()[i] + law.base() * jumpIm[i];
    }
  }

  /** j of every node. */
  private void jumps(Exponents y) {
    double mu = set.jumps().meanVariance();
    double slope = set.jumps().slope();
    double mean = set.jumps().meanRelative();
    for (int i = 0; i < count; i++) {
      double re = 1 - mu * (y.b1Re()[i] + slope * omegaRe[i]);
      double im = -mu * (y.b1Im()[i] + slope * omegaIm[i]);
      double scale = 1 / (re * re + im * im);
      jumpRe[i] = (sizeRe[i] * re + sizeIm[i] * im) * scale - 1 - mean * omegaRe[i];
      jumpIm[i] = (sizeIm[i] * re - sizeRe[i] * im) * scale - mean * omegaIm[i];
    }
  }

  /** The slope of one variance's exponent. */
  private void factor(
      VarianceFactor v, double onJumps, double[] re, double[] im, double[] outRe, double[] outIm) {
    double half = 0.5 * v.volatility() * v.volatility();
    double cross = v.correlation() * v.volatility();
    double k = v.reversion();
    for (int i = 0; i < count; i++) {
      double lineRe = half * re[i] + cross * omegaRe[i] - k;
      double lineIm = half * im[i] + cross * omegaIm[i];
      outRe[i] = lineRe * re[i] - lineIm * im[i] + quadraticRe[i] + onJumps * jumpRe[i];
      outIm[i] = lineRe * im[i] + lineIm * re[i] + quadraticIm[i] + onJumps * jumpIm[i];
    }
  }
}
