package alvh.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Mills ratio of the upper tail and its fall in lanes, the same bits as {@link MillsRatio}.
 *
 * <p>Source: method 2.1.
 */
public final class MillsLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private MillsLanes() {}

  /**
   * Replaces each of the first numbers z by U(z).
   *
   * @param count a multiple of the lanes, at most the array's length
   */
  public static void replace(double[] z, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector y = DoubleVector.fromArray(SPECIES, z, i).sub(MillsRatio.LEAST);
      DoubleVector p = y.fma(MillsRatio.P11, MillsRatio.P10);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P9));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P8));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P7));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P6));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P5));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P4));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P3));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P2));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P1));
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P0));
      DoubleVector q = y.fma(MillsRatio.Q12, MillsRatio.Q11);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q10));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q9));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q8));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q7));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q6));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q5));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q4));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q3));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q2));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q1));
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q0));
      p.div(q).intoArray(z, i);
    }
  }

  /**
   * U(z) and U(z) − U(z+w) of the first numbers, in two loops that each fit the registers.
   *
   * @param ratio written: U(z)
   * @param fall written: U(z) − U(z+w)
   * @param count a multiple of the lanes, at most the arrays' length
   */
  public static void pairs(double[] z, double[] width, double[] ratio, double[] fall, int count) {
    numerators(z, width, ratio, fall, count);
    quotients(z, width, ratio, fall, count);
  }

  /** p(y) and its divided difference. */
  private static void numerators(
      double[] z, double[] width, double[] numerator, double[] slope, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector y = DoubleVector.fromArray(SPECIES, z, i).sub(MillsRatio.LEAST);
      DoubleVector end = y.add(DoubleVector.fromArray(SPECIES, width, i));
      DoubleVector pSlope = DoubleVector.broadcast(SPECIES, MillsRatio.P11);
      DoubleVector p = y.fma(MillsRatio.P11, MillsRatio.P10);
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P9));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P8));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P7));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P6));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P5));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P4));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P3));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P2));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P1));
      pSlope = pSlope.fma(end, p);
      p = p.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.P0));
      p.intoArray(numerator, i);
      pSlope.intoArray(slope, i);
    }
  }

  /** The same of q, and what follows from both. */
  private static void quotients(
      double[] z, double[] width, double[] ratio, double[] fall, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector y = DoubleVector.fromArray(SPECIES, z, i).sub(MillsRatio.LEAST);
      DoubleVector w = DoubleVector.fromArray(SPECIES, width, i);
      DoubleVector end = y.add(w);
      DoubleVector qSlope = DoubleVector.broadcast(SPECIES, MillsRatio.Q12);
      DoubleVector q = y.fma(MillsRatio.Q12, MillsRatio.Q11);
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q10));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q9));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q8));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q7));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q6));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q5));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q4));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q3));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q2));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q1));
      qSlope = qSlope.fma(end, q);
      q = q.fma(y, DoubleVector.broadcast(SPECIES, MillsRatio.Q0));
      DoubleVector p = DoubleVector.fromArray(SPECIES, ratio, i);
      DoubleVector pSlope = DoubleVector.fromArray(SPECIES, fall, i);
      DoubleVector atEnd = w.fma(qSlope, q);
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1).div(q.mul(atEnd));
      p.mul(atEnd).mul(inverse).intoArray(ratio, i);
      p.fma(qSlope, q.mul(pSlope).neg()).mul(w).mul(inverse).intoArray(fall, i);
    }
  }
}
