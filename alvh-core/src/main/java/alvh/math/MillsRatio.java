package alvh.math;

/**
 * The Mills ratio of the normal distribution's upper tail, U(z) = (1 − Φ(z))/φ(z), and its fall
 * U(z) − U(z+w) without the cancellation of that difference; the scalar twin of {@link MillsLanes},
 * bit for bit.
 *
 * <p>One quotient p/q of polynomials in y = z + ¾ serves z from −¾ to infinity; all coefficients
 * are positive, so that Horner's scheme loses nothing. Carried along with it, Horner's scheme for
 * the divided differences p[y, y+w] and q[y, y+w] gives the fall as w·(p·q[] −
 * q·p[])/(q(y)·q(y+w)), also where w is tiny. Relative error below 1e-15 for the ratio; for the
 * fall below 5e-15 where z < 8 and 1e-14 beyond, a tenth of that on average.
 *
 * <p>An option out of the money is worth a density times such a fall; that is what it is for.
 * Source: method 2.1; quotient by interpolation in (y−3.4)/(y+3.4) at the zeros of a Chebyshev
 * polynomial in 80-digit arithmetic.
 */
public final class MillsRatio {
  /** The least z of the domain; the largest is 1e12. */
  public static final double LEAST = -0.75;

  static final double P0 = 2.5681717549665746;
  static final double P1 = 4.398681610160165;
  static final double P2 = 3.9040144168741233;
  static final double P3 = 2.299471282581446;
  static final double P4 = 0.9831263126368536;
  static final double P5 = 0.3175893643933917;
  static final double P6 = 0.07876843203082085;
  static final double P7 = 0.014987344253299974;
  static final double P8 = 0.0021487752965563558;
  static final double P9 = 0.00022233292386530205;
  static final double P10 = 1.5096473317998701e-05;
  static final double P11 = 5.195054138668562e-07;

  static final double Q0 = 1;
  static final double Q1 = 2.8521497490265912;
  static final double Q2 = 3.842573139057968;
  static final double Q3 = 3.2404348632855746;
  static final double Q4 = 1.9097211939314034;
  static final double Q5 = 0.8310167073119896;
  static final double Q6 = 0.2747326505202833;
  static final double Q7 = 0.06981962903042903;
  static final double Q8 = 0.013608671270863999;
  static final double Q9 = 0.0019975117060344436;
  static final double Q10 = 0.00021153007429067558;
  static final double Q11 = 1.470684425759855e-05;
  static final double Q12 = 5.195054138668562e-07;

  private MillsRatio() {}

  /**
   * The ratio at one place and how far it falls to another.
   *
   * @param ratio U(z)
   * @param fall U(z) − U(z+w)
   */
  public record Pair(double ratio, double fall) {}

  /** U(z) for z at least {@link #LEAST}. */
  public static double at(double z) {
    double y = z - LEAST;
    double p = Math.fma(y, P11, P10);
    p = Math.fma(p, y, P9);
    p = Math.fma(p, y, P8);
    p = Math.fma(p, y, P7);
    p = Math.fma(p, y, P6);
    p = Math.fma(p, y, P5);
    p = Math.fma(p, y, P4);
    p = Math.fma(p, y, P3);
    p = Math.fma(p, y, P2);
    p = Math.fma(p, y, P1);
    p = Math.fma(p, y, P0);
    double q = Math.fma(y, Q12, Q11);
    q = Math.fma(q, y, Q10);
    q = Math.fma(q, y, Q9);
    q = Math.fma(q, y, Q8);
    q = Math.fma(q, y, Q7);
    q = Math.fma(q, y, Q6);
    q = Math.fma(q, y, Q5);
    q = Math.fma(q, y, Q4);
    q = Math.fma(q, y, Q3);
    q = Math.fma(q, y, Q2);
    q = Math.fma(q, y, Q1);
    q = Math.fma(q, y, Q0);
    return p / q;
  }

  /**
   * U(z) and its fall over a width.
   *
   * @param z at least {@link #LEAST}
   * @param width at least 0
   */
  public static Pair pair(double z, double width) {
    double y = z - LEAST;
    double end = y + width;
    double pSlope = P11;
    double p = Math.fma(y, P11, P10);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P9);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P8);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P7);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P6);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P5);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P4);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P3);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P2);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P1);
    pSlope = Math.fma(pSlope, end, p);
    p = Math.fma(p, y, P0);
    return over(y, width, p, pSlope);
  }

  private static Pair over(double y, double width, double p, double pSlope) {
    double end = y + width;
    double qSlope = Q12;
    double q = Math.fma(y, Q12, Q11);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q10);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q9);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q8);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q7);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q6);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q5);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q4);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q3);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q2);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q1);
    qSlope = Math.fma(qSlope, end, q);
    q = Math.fma(q, y, Q0);
    double atEnd = Math.fma(width, qSlope, q);
    double inverse = 1 / (q * atEnd);
    return new Pair(p * atEnd * inverse, Math.fma(p, qSlope, -(q * pSlope)) * width * inverse);
  }
}
