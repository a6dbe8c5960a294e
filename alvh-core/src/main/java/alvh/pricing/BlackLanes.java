package alvh.pricing;

import alvh.math.ExpLanes;
import alvh.math.FusedExp;
import alvh.math.Lanes;
import alvh.math.LogLanes;
import alvh.math.MillsLanes;
import alvh.math.MillsRatio;
import alvh.math.Normal;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link Black76Batch} in lanes, each the same operations in the same order as {@link
 * OutOfTheMoney}, {@link Black76} and {@link ForwardGreeks}.
 *
 * <p>Source: method 2.1.
 */
final class BlackLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private final double[] z = new double[Lanes.BLOCK];
  private final double[] deviation = new double[Lanes.BLOCK];
  private final double[] inverse = new double[Lanes.BLOCK];
  private final double[] root = new double[Lanes.BLOCK];
  private final double[] ratio = new double[Lanes.BLOCK];
  private final double[] fall = new double[Lanes.BLOCK];
  private final double[] density = new double[Lanes.BLOCK];
  private final double[] discount = new double[Lanes.BLOCK];

  /** Returns how many rows are done; fewer than the lanes are left. */
  int price(Black76Batch.Options o, double[] discounts, double[] price) {
    int end = SPECIES.loopBound(o.count());
    for (int from = 0; from < end; from += Lanes.BLOCK) {
      int count = Math.min(Lanes.BLOCK, end - from);
      boolean rare = reach(o, from, count);
      MillsLanes.pairs(z, deviation, ratio, fall, count);
      densities(count);
      values(o, discounts, from, price, from, count);
      for (int i = from; rare && i < from + count; i++) {
        if (z[i - from] < MillsRatio.LEAST) {
          price[i] = Black76Batch.price(o, discounts[i], i);
        }
      }
    }
    return end;
  }

  /** Returns how many rows are done; fewer than the lanes are left. */
  int greeks(Black76Batch.Options o, double[] rate, Black76Batch.Columns greeks) {
    int end = SPECIES.loopBound(o.count());
    for (int from = 0; from < end; from += Lanes.BLOCK) {
      int count = Math.min(Lanes.BLOCK, end - from);
      boolean rare = reach(o, from, count);
      MillsLanes.pairs(z, deviation, ratio, fall, count);
      densities(count);
      discounts(rate, o.years(), from, count);
      values(o, discount, 0, greeks.price(), from, count);
      slopes(o, greeks, from, count);
      decay(o, rate, greeks, from, count);
      for (int i = from; rare && i < from + count; i++) {
        if (z[i - from] < MillsRatio.LEAST) {
          greeks.set(i, Black76Batch.greeks(o, rate[i], i));
        }
      }
    }
    return end;
  }

  /** √T, s = σ√T and z = |ln(F/K)|/s − s/2; says whether any z lies below the loops' domain. */
  private boolean reach(Black76Batch.Options o, int from, int count) {
    long rare = 0;
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector x =
          LogLanes.ofRatio(
              DoubleVector.fromArray(SPECIES, o.forward(), from + i),
              DoubleVector.fromArray(SPECIES, o.strike(), from + i));
      DoubleVector t = DoubleVector.fromArray(SPECIES, o.years(), from + i).sqrt();
      DoubleVector s = DoubleVector.fromArray(SPECIES, o.volatility(), from + i).mul(t);
      DoubleVector inverseS = DoubleVector.broadcast(SPECIES, 1).div(s);
      DoubleVector reached = s.fma(DoubleVector.broadcast(SPECIES, -0.5), x.abs().mul(inverseS));
      reached =
          reached.blend(
              OutOfTheMoney.FARTHEST, reached.compare(VectorOperators.GT, OutOfTheMoney.FARTHEST));
      rare |= reached.lt(MillsRatio.LEAST).toLong();
      t.intoArray(root, i);
      s.intoArray(deviation, i);
      inverseS.intoArray(inverse, i);
      reached.intoArray(z, i);
    }
    return rare != 0;
  }

  /** φ(z). */
  private void densities(int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector reached = DoubleVector.fromArray(SPECIES, z, i);
      DoubleVector exponent = reached.mul(reached).mul(-0.5);
      ExpLanes.within(exponent)
          .blend(0, exponent.lt(FusedExp.LEAST))
          .mul(Normal.DENSITY_AT_ZERO)
          .intoArray(density, i);
    }
  }

  /** e^{−rT}. */
  private void discounts(double[] rate, double[] years, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector.fromArray(SPECIES, rate, from + i)
          .mul(DoubleVector.fromArray(SPECIES, years, from + i))
          .neg()
          .intoArray(discount, i);
    }
    ExpLanes.replace(discount, count);
  }

  /** Present values. */
  private void values(
      Black76Batch.Options o, double[] factor, int first, double[] price, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector forward = DoubleVector.fromArray(SPECIES, o.forward(), from + i);
      DoubleVector strike = DoubleVector.fromArray(SPECIES, o.strike(), from + i);
      DoubleVector timeValue =
          DoubleVector.fromArray(SPECIES, density, i).mul(DoubleVector.fromArray(SPECIES, fall, i));
      DoubleVector intrinsic =
          DoubleVector.fromArray(SPECIES, o.cp(), from + i).mul(forward.sub(strike));
      strike
          .blend(forward, forward.lt(strike))
          .fma(timeValue, intrinsic.blend(0, intrinsic.lt(0)))
          .mul(DoubleVector.fromArray(SPECIES, factor, first + i))
          .intoArray(price, from + i);
    }
  }

  /** Delta, gamma and vega; leaves the present density over σ√T behind for {@link #decay}. */
  private void slopes(Black76Batch.Options o, Black76Batch.Columns greeks, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector forward = DoubleVector.fromArray(SPECIES, o.forward(), from + i);
      DoubleVector strike = DoubleVector.fromArray(SPECIES, o.strike(), from + i);
      DoubleVector cp = DoubleVector.fromArray(SPECIES, o.cp(), from + i);
      DoubleVector factor = DoubleVector.fromArray(SPECIES, discount, i);
      DoubleVector phi = DoubleVector.fromArray(SPECIES, density, i);
      VectorMask<Double> callIsOut = forward.lt(strike);
      VectorMask<Double> isOut = callIsOut.eq(cp.compare(VectorOperators.GT, 0));
      DoubleVector scale = strike.blend(forward, callIsOut).mul(factor);
      DoubleVector near = phi.mul(DoubleVector.fromArray(SPECIES, ratio, i));
      DoubleVector far = near.sub(phi.mul(DoubleVector.fromArray(SPECIES, fall, i)));
      DoubleVector side = scale.mul(far.blend(near, callIsOut));
      DoubleVector rest = scale.mul(DoubleVector.broadcast(SPECIES, 1).sub(near));
      DoubleVector opposite = forward.mul(factor).sub(side).blend(rest, callIsOut);
      DoubleVector leg = opposite.blend(side, isOut);
      DoubleVector perForward = DoubleVector.broadcast(SPECIES, 1).div(forward);
      DoubleVector scaled = scale.mul(phi);
      DoubleVector slope = scaled.mul(DoubleVector.fromArray(SPECIES, inverse, i));
      cp.mul(leg).mul(perForward).intoArray(greeks.delta(), from + i);
      slope.mul(perForward).mul(perForward).intoArray(greeks.gamma(), from + i);
      scaled.mul(DoubleVector.fromArray(SPECIES, root, i)).intoArray(greeks.vega(), from + i);
      slope.intoArray(density, i);
    }
  }

  /** Theta and rho. */
  private void decay(
      Black76Batch.Options o, double[] rates, Black76Batch.Columns greeks, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector volatility = DoubleVector.fromArray(SPECIES, o.volatility(), from + i);
      DoubleVector price = DoubleVector.fromArray(SPECIES, greeks.price(), from + i);
      DoubleVector.fromArray(SPECIES, rates, from + i)
          .fma(
              price,
              volatility.mul(volatility).mul(DoubleVector.fromArray(SPECIES, density, i)).mul(-0.5))
          .intoArray(greeks.theta(), from + i);
      DoubleVector.fromArray(SPECIES, o.years(), from + i)
          .mul(price)
          .neg()
          .intoArray(greeks.rho(), from + i);
    }
  }
}
