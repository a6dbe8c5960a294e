package alvh.pricing;

/**
 * The normalised price over s times its vega, {@code b/(s·b′) = [Y(h+t) − Y(h−t)]/(2t)}, as the
 * series of its odd derivatives {@code c_k = Y⁽²ᵏ⁺¹⁾(h)·t²ᵏ/(2k+1)!}.
 *
 * <p>From Y⁽ⁿ⁺¹⁾ = h·Y⁽ⁿ⁾ + n·Y⁽ⁿ⁻¹⁾ follows c_{k+1} = [(h²t² + (2n+1)t²)·c_k −
 * t⁴·c_{k−1}]/((n+1)(n+2)) with n = 2k+1: no division, and only the slope Y′ is asked for. What
 * cancels in a term has the size sinh(|ht|)/|ht| of a rounding, so that the series is meant for
 * |ht| = |x|/2 up to 2.
 *
 * <p>Source: method 2.1; the same expansion begins P. Jäckel, "Let's Be Rational" (2016), section 6
 * for small t.
 */
final class BracketSeries {
  /** Largest t: the first term left out is below 1e-17 of the sum. */
  static final double MAX_T = 0.6;

  /** Largest |ht|: roundings are not more than doubled. */
  static final double MAX_PRODUCT = 2.1;

  /** Up to this t² the short sum leaves as little. */
  private static final double SHORT_MAX_T2 = 0.044;

  private BracketSeries() {}

  /**
   * @param product2 h²t², which is x²/4
   * @param t2 t², t = s/2
   * @param slope Y′(h)
   */
  static double sum(double product2, double t2, double slope) {
    double t4 = t2 * t2;
    double c0 = slope;
    double c1 = ((product2 + 3 * t2) * c0 - t2) * (1 / 6.0);
    double c2 = ((product2 + 7 * t2) * c1 - t4 * c0) * (1 / 20.0);
    double c3 = ((product2 + 11 * t2) * c2 - t4 * c1) * (1 / 42.0);
    double c4 = ((product2 + 15 * t2) * c3 - t4 * c2) * (1 / 72.0);
    double c5 = ((product2 + 19 * t2) * c4 - t4 * c3) * (1 / 110.0);
    double c6 = ((product2 + 23 * t2) * c5 - t4 * c4) * (1 / 156.0);
    double c7 = ((product2 + 27 * t2) * c6 - t4 * c5) * (1 / 210.0);
    double rest = t2 < SHORT_MAX_T2 ? c7 : c7 + rest(product2, t2, c6, c7);
    return c0 + (c1 + (c2 + (c3 + (c4 + (c5 + (c6 + rest))))));
  }

  /** Of the terms after c7. */
  private static double rest(double product2, double t2, double c6, double c7) {
    double t4 = t2 * t2;
    double c8 = ((product2 + 31 * t2) * c7 - t4 * c6) * (1 / 272.0);
    double c9 = ((product2 + 35 * t2) * c8 - t4 * c7) * (1 / 342.0);
    double c10 = ((product2 + 39 * t2) * c9 - t4 * c8) * (1 / 420.0);
    double c11 = ((product2 + 43 * t2) * c10 - t4 * c9) * (1 / 506.0);
    double c12 = ((product2 + 47 * t2) * c11 - t4 * c10) * (1 / 600.0);
    return c8 + (c9 + (c10 + (c11 + c12)));
  }
}
