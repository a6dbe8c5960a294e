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
  static final double SHORT_MAX_T2 = 0.044;

  private BracketSeries() {}

  /**
   * @param product2 h²t², which is x²/4
   * @param t2 t², t = s/2
   * @param slope Y′(h)
   */
  static double sum(double product2, double t2, double slope) {
    double t4 = t2 * t2;
    double c1 = Math.fma(Math.fma(t2, 3 / 6.0, product2 * (1 / 6.0)), slope, -(t2 * (1 / 6.0)));
    double c2 = next(7 / 20.0, 1 / 20.0, product2, t2, t4, c1, slope);
    double c3 = next(11 / 42.0, 1 / 42.0, product2, t2, t4, c2, c1);
    double c4 = next(15 / 72.0, 1 / 72.0, product2, t2, t4, c3, c2);
    double c5 = next(19 / 110.0, 1 / 110.0, product2, t2, t4, c4, c3);
    double c6 = next(23 / 156.0, 1 / 156.0, product2, t2, t4, c5, c4);
    double c7 = next(27 / 210.0, 1 / 210.0, product2, t2, t4, c6, c5);
    double sum = slope + ((c1 + (c2 + c3)) + ((c4 + c5) + (c6 + c7)));
    return t2 < SHORT_MAX_T2 ? sum : sum + rest(product2, t2, c6, c7);
  }

  /** Of the terms after c7. */
  private static double rest(double product2, double t2, double c6, double c7) {
    double t4 = t2 * t2;
    double c8 = next(31 / 272.0, 1 / 272.0, product2, t2, t4, c7, c6);
    double c9 = next(35 / 342.0, 1 / 342.0, product2, t2, t4, c8, c7);
    double c10 = next(39 / 420.0, 1 / 420.0, product2, t2, t4, c9, c8);
    double c11 = next(43 / 506.0, 1 / 506.0, product2, t2, t4, c10, c9);
    double c12 = next(47 / 600.0, 1 / 600.0, product2, t2, t4, c11, c10);
    return (c8 + c9) + (c10 + (c11 + c12));
  }

  private static double next(
      double growth,
      double inverse,
      double product2,
      double t2,
      double t4,
      double c,
      double before) {
    double factor = Math.fma(t2, growth, product2 * inverse);
    return Math.fma(factor, c, -(t4 * inverse * before));
  }
}
