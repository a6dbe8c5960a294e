package alvh.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The slope of the Mills ratio in lanes, the same bits as {@link MillsSlope}.
 *
 * <p>Source: method 2.1.
 */
public final class MillsSlopeLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private MillsSlopeLanes() {}

  /** Y′(−y) for y from 0 to {@link MillsSlope#REACH}; else arbitrary. */
  public static DoubleVector at(DoubleVector y) {
    DoubleVector y2 = y.mul(y);
    DoubleVector y4 = y2.mul(y2);
    DoubleVector y8 = y4.mul(y4);
    DoubleVector low =
        y2.fma(pair(y, MillsSlope.N3, MillsSlope.N2), pair(y, MillsSlope.N1, MillsSlope.N0));
    DoubleVector high =
        y2.fma(pair(y, MillsSlope.N7, MillsSlope.N6), pair(y, MillsSlope.N5, MillsSlope.N4));
    DoubleVector numerator =
        y8.fma(DoubleVector.broadcast(SPECIES, MillsSlope.N8), y4.fma(high, low));
    low = y2.fma(pair(y, MillsSlope.D3, MillsSlope.D2), pair(y, MillsSlope.D1, MillsSlope.D0));
    high = y2.fma(pair(y, MillsSlope.D7, MillsSlope.D6), pair(y, MillsSlope.D5, MillsSlope.D4));
    DoubleVector highest =
        y2.fma(
            DoubleVector.broadcast(SPECIES, MillsSlope.D10), pair(y, MillsSlope.D9, MillsSlope.D8));
    return numerator.div(y8.fma(highest, y4.fma(high, low)));
  }

  private static DoubleVector pair(DoubleVector y, double slope, double constant) {
    return y.fma(DoubleVector.broadcast(SPECIES, slope), DoubleVector.broadcast(SPECIES, constant));
  }
}
