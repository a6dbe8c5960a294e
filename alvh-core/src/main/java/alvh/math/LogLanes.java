package alvh.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The logarithm of a ratio in lanes, the same bits as {@link FusedLog}.
 *
 * <p>Source: method 2.1.
 */
public final class LogLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private LogLanes() {}

  /**
   * Replaces each of the first numbers by its logarithm.
   *
   * @param count a multiple of the lanes, at most the array's length
   */
  public static void replace(double[] x, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      ofRatio(DoubleVector.fromArray(SPECIES, x, i), DoubleVector.broadcast(SPECIES, 1))
          .intoArray(x, i);
    }
  }

  /** ln(a/b) of normal doubles above zero. */
  public static DoubleVector ofRatio(DoubleVector a, DoubleVector b) {
    LongVector quotient =
        a.viewAsIntegralLanes().sub(b.viewAsIntegralLanes()).add(FusedLog.HALF_EXPONENT);
    DoubleVector exponent =
        quotient
            .add(Long.MIN_VALUE)
            .lanewise(VectorOperators.LSHR, FusedExp.EXPONENT_SHIFT)
            .or(FusedLog.INTEGER_BITS)
            .viewAsFloatingLanes()
            .sub(FusedLog.INTEGER_OFFSET);
    DoubleVector scaled =
        b.viewAsIntegralLanes().add(quotient.and(FusedLog.EXPONENT_BITS)).viewAsFloatingLanes();
    DoubleVector r = a.sub(scaled).div(a.add(scaled));
    DoubleVector y = r.mul(r);
    DoubleVector y2 = y.mul(y);
    DoubleVector low = y.fma(FusedLog.C9, FusedLog.C7).fma(y2, y.fma(FusedLog.C5, FusedLog.C3));
    DoubleVector high =
        y.fma(FusedLog.C17, FusedLog.C15).fma(y2, y.fma(FusedLog.C13, FusedLog.C11));
    DoubleVector q = high.fma(y2.mul(y2), low);
    DoubleVector near = r.mul(y).fma(q, r.add(r));
    near = exponent.fma(DoubleVector.broadcast(SPECIES, FusedExp.LN_2_REST), near);
    return exponent.fma(DoubleVector.broadcast(SPECIES, FusedExp.LN_2), near);
  }
}
