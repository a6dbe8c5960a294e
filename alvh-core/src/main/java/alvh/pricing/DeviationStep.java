package alvh.pricing;

import alvh.math.ExpLanes;
import alvh.math.Lanes;
import alvh.math.MillsSlopeLanes;
import alvh.math.Normal;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * One step of {@link ModerateVolatility} in lanes, the same bits.
 *
 * <p>Source: method 2.3.
 */
final class DeviationStep {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private final double[] h2 = new double[Lanes.BLOCK];
  private final double[] sum = new double[Lanes.BLOCK];
  private final double[] low = new double[Lanes.BLOCK];
  private final double[] beforeLast = new double[Lanes.BLOCK];
  private final double[] last = new double[Lanes.BLOCK];
  private final double[] vega = new double[Lanes.BLOCK];

  private final double[] x;
  private final double[] beta;
  private final double[] s;
  private final double[] moved;
  private final Stage[] stages = {
    this::slopes, this::firstTerms, this::secondTerms, this::rest, this::vegas, this::move
  };
  private boolean unfinished;
  private boolean moving;

  /**
   * A step over these columns, which are read and written anew each time.
   *
   * @param s total deviations, or NaN; replaced
   * @param moved relative size of the last step; replaced
   */
  DeviationStep(double[] x, double[] beta, double[] s, double[] moved) {
    this.x = x;
    this.beta = beta;
    this.s = s;
    this.moved = moved;
  }

  /**
   * Moves every s that the last step moved by more than is settled.
   *
   * @return whether any is still unsettled
   */
  boolean refine(int count) {
    for (Stage stage : stages) {
      stage.run(count);
    }
    return moving;
  }

  /** h² and Y′(h). */
  private void slopes(int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector h = load(x, i).div(load(s, i));
      h.mul(h).intoArray(h2, i);
      MillsSlopeLanes.at(h.neg()).intoArray(sum, i);
    }
  }

  /** c3, c4 and the sum of c1 to c3. */
  private void firstTerms(int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector product2 = load(x, i).mul(0.25).mul(load(x, i));
      DoubleVector t2 = load(s, i).mul(0.25).mul(load(s, i));
      DoubleVector t4 = t2.mul(t2);
      DoubleVector c0 = load(sum, i);
      DoubleVector factor = t2.fma(wide(3 / 6.0), product2.mul(1 / 6.0));
      DoubleVector c1 = factor.fma(c0, t2.mul(1 / 6.0).neg());
      DoubleVector c2 = next(7 / 20.0, 1 / 20.0, product2, t2, t4, c1, c0);
      DoubleVector c3 = next(11 / 42.0, 1 / 42.0, product2, t2, t4, c2, c1);
      next(15 / 72.0, 1 / 72.0, product2, t2, t4, c3, c2).intoArray(last, i);
      c3.intoArray(beforeLast, i);
      c1.add(c2.add(c3)).intoArray(low, i);
    }
  }

  /** Adds all terms to c7 and finds whether more count. */
  private void secondTerms(int count) {
    boolean more = false;
    for (int i = 0; i < count; i += LANES) {
      DoubleVector product2 = load(x, i).mul(0.25).mul(load(x, i));
      DoubleVector t2 = load(s, i).mul(0.25).mul(load(s, i));
      DoubleVector t4 = t2.mul(t2);
      DoubleVector c4 = load(last, i);
      DoubleVector c5 = next(19 / 110.0, 1 / 110.0, product2, t2, t4, c4, load(beforeLast, i));
      DoubleVector c6 = next(23 / 156.0, 1 / 156.0, product2, t2, t4, c5, c4);
      DoubleVector c7 = next(27 / 210.0, 1 / 210.0, product2, t2, t4, c6, c5);
      DoubleVector high = c4.add(c5).add(c6.add(c7));
      load(sum, i).add(load(low, i).add(high)).intoArray(sum, i);
      c6.intoArray(beforeLast, i);
      c7.intoArray(last, i);
      more |= t2.compare(VectorOperators.GE, BracketSeries.SHORT_MAX_T2).anyTrue();
    }
    unfinished = more;
  }

  /** Adds the terms after c7 where they count. */
  private void rest(int count) {
    if (!unfinished) {
      return;
    }
    for (int i = 0; i < count; i += LANES) {
      DoubleVector product2 = load(x, i).mul(0.25).mul(load(x, i));
      DoubleVector t2 = load(s, i).mul(0.25).mul(load(s, i));
      DoubleVector t4 = t2.mul(t2);
      DoubleVector six = load(beforeLast, i);
      DoubleVector seven = load(last, i);
      DoubleVector c8 = next(31 / 272.0, 1 / 272.0, product2, t2, t4, seven, six);
      DoubleVector c9 = next(35 / 342.0, 1 / 342.0, product2, t2, t4, c8, seven);
      DoubleVector c10 = next(39 / 420.0, 1 / 420.0, product2, t2, t4, c9, c8);
      DoubleVector c11 = next(43 / 506.0, 1 / 506.0, product2, t2, t4, c10, c9);
      DoubleVector c12 = next(47 / 600.0, 1 / 600.0, product2, t2, t4, c11, c10);
      DoubleVector rest = c8.add(c9).add(c10.add(c11.add(c12)));
      VectorMask<Double> counts = t2.compare(VectorOperators.GE, BracketSeries.SHORT_MAX_T2);
      load(sum, i).add(rest, counts).intoArray(sum, i);
    }
  }

  private void vegas(int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector t2 = load(s, i).mul(0.25).mul(load(s, i));
      ExpLanes.within(load(h2, i).add(t2).mul(-0.5)).mul(Normal.DENSITY_AT_ZERO).intoArray(vega, i);
    }
  }

  private void move(int count) {
    boolean more = false;
    for (int i = 0; i < count; i += LANES) {
      DoubleVector old = load(s, i);
      DoubleVector t2 = old.mul(0.25).mul(old);
      DoubleVector total = load(sum, i);
      DoubleVector b = total.mul(old).mul(load(vega, i));
      DoubleVector newton = total.mul(logOfOnePlus(load(beta, i).sub(b).div(b)));
      DoubleVector step = householder(newton, wide(1).div(total), load(h2, i), t2);
      DoubleVector before = load(moved, i);
      VectorMask<Double> pending = before.compare(VectorOperators.GE, ModerateVolatility.SETTLED);
      DoubleVector size = before.blend(step.abs(), pending);
      size.intoArray(moved, i);
      old.blend(old.fma(step, old), pending).intoArray(s, i);
      more |= size.compare(VectorOperators.GE, ModerateVolatility.SETTLED).anyTrue();
    }
    moving = more;
  }

  private static DoubleVector householder(
      DoubleVector newton, DoubleVector slope, DoubleVector h2, DoubleVector t2) {
    DoubleVector bend = h2.sub(t2);
    DoubleVector second = bend.sub(slope);
    DoubleVector square = bend.fma(bend, h2.fma(wide(3), t2).neg());
    DoubleVector third = slope.fma(slope.fma(wide(2), bend.mul(-3)), square);
    DoubleVector correction = newton.fma(third.mul(newton).fma(wide(1 / 6.0), second), wide(1));
    return newton.mul(second.mul(0.5).fma(newton, wide(1))).div(correction);
  }

  /** NaN where the miss is not small. */
  private static DoubleVector logOfOnePlus(DoubleVector miss) {
    DoubleVector sum = miss.fma(wide(ModerateVolatility.L5), wide(ModerateVolatility.L4));
    sum = miss.fma(sum, wide(ModerateVolatility.L3));
    sum = miss.fma(sum, wide(ModerateVolatility.L2));
    sum = miss.mul(miss.fma(sum, wide(1)));
    VectorMask<Double> small =
        miss.abs().compare(VectorOperators.LT, ModerateVolatility.SMALL_MISS);
    return wide(Double.NaN).blend(sum, small);
  }

  private static DoubleVector next(
      double growth,
      double inverse,
      DoubleVector product2,
      DoubleVector t2,
      DoubleVector t4,
      DoubleVector c,
      DoubleVector before) {
    DoubleVector factor = t2.fma(wide(growth), product2.mul(inverse));
    return factor.fma(c, t4.mul(inverse).mul(before).neg());
  }

  private static DoubleVector load(double[] values, int i) {
    return DoubleVector.fromArray(SPECIES, values, i);
  }

  private static DoubleVector wide(double value) {
    return DoubleVector.broadcast(SPECIES, value);
  }
}
