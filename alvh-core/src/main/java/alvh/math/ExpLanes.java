package alvh.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The exponential function in lanes, the same bits as {@link FusedExp}.
 *
 * <p>Source: method 2.1.
 */
public final class ExpLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private ExpLanes() {}

  /**
   * Replaces each of the first numbers by its exponential. The operations of {@link #within} stand
   * here again, because a call that the compiler no longer inlines makes every vector an object.
   *
   * @param count a multiple of the lanes, at most the array's length
   */
  public static void replace(double[] x, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector given = DoubleVector.fromArray(SPECIES, x, i);
      VectorMask<Double> below = given.lt(FusedExp.LEAST);
      VectorMask<Double> above = given.compare(VectorOperators.GT, FusedExp.MOST);
      DoubleVector rounder = DoubleVector.broadcast(SPECIES, FusedExp.ROUNDER);
      DoubleVector rounded = given.fma(DoubleVector.broadcast(SPECIES, FusedExp.LOG2_E), rounder);
      DoubleVector n = rounded.sub(rounder);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -FusedExp.LN_2), given);
      r = n.fma(DoubleVector.broadcast(SPECIES, -FusedExp.LN_2_REST), r);
      DoubleVector r2 = r.mul(r);
      DoubleVector r4 = r2.mul(r2);
      DoubleVector low = r.fma(FusedExp.C5, FusedExp.C4).fma(r2, r.fma(FusedExp.C3, FusedExp.C2));
      DoubleVector middle =
          r.fma(FusedExp.C9, FusedExp.C8).fma(r2, r.fma(FusedExp.C7, FusedExp.C6));
      DoubleVector q = r.fma(FusedExp.C11, FusedExp.C10).fma(r4, middle).fma(r4, low);
      DoubleVector mantissa = r2.fma(q, r).add(1);
      mantissa
          .viewAsIntegralLanes()
          .add(
              rounded.viewAsIntegralLanes().lanewise(VectorOperators.LSHL, FusedExp.EXPONENT_SHIFT))
          .viewAsFloatingLanes()
          .blend(0, below)
          .blend(Double.POSITIVE_INFINITY, above)
          .intoArray(x, i);
    }
  }

  /** e^x where x lies between {@link FusedExp#LEAST} and {@link FusedExp#MOST}; else arbitrary. */
  public static DoubleVector within(DoubleVector x) {
    DoubleVector rounder = DoubleVector.broadcast(SPECIES, FusedExp.ROUNDER);
    DoubleVector rounded = x.fma(DoubleVector.broadcast(SPECIES, FusedExp.LOG2_E), rounder);
    DoubleVector n = rounded.sub(rounder);
    DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -FusedExp.LN_2), x);
    r = n.fma(DoubleVector.broadcast(SPECIES, -FusedExp.LN_2_REST), r);
    DoubleVector r2 = r.mul(r);
    DoubleVector r4 = r2.mul(r2);
    DoubleVector low = r.fma(FusedExp.C5, FusedExp.C4).fma(r2, r.fma(FusedExp.C3, FusedExp.C2));
    DoubleVector middle = r.fma(FusedExp.C9, FusedExp.C8).fma(r2, r.fma(FusedExp.C7, FusedExp.C6));
    DoubleVector q = r.fma(FusedExp.C11, FusedExp.C10).fma(r4, middle).fma(r4, low);
    DoubleVector mantissa = r2.fma(q, r).add(1);
    return mantissa
        .viewAsIntegralLanes()
        .add(rounded.viewAsIntegralLanes().lanewise(VectorOperators.LSHL, FusedExp.EXPONENT_SHIFT))
        .viewAsFloatingLanes();
  }
}
