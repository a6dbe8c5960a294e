package alvh.pricing;

import alvh.math.ExpLanes;
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
 * The loops of {@link GreeksBatch} in lanes, each the same operations in the same order as {@link
 * Greeks}.
 *
 * <p>Source: method 2.1.
 */
final class GreeksLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private final double[] z = new double[Lanes.BLOCK];
  private final double[] h = new double[Lanes.BLOCK];
  private final double[] deviation = new double[Lanes.BLOCK];
  private final double[] ratio = new double[Lanes.BLOCK];
  private final double[] fall = new double[Lanes.BLOCK];
  private final double[] density = new double[Lanes.BLOCK];
  private final double[] growth = new double[Lanes.BLOCK];
  private final double[] discount = new double[Lanes.BLOCK];
  private final double[] shares = new double[Lanes.BLOCK];
  private final double[] owed = new double[Lanes.BLOCK];

  /** Returns how many rows are done; fewer than the lanes are left. */
  int greeks(GreeksBatch.Options o, GreeksBatch.Columns greeks) {
    int end = SPECIES.loopBound(o.count());
    for (int from = 0; from < end; from += Lanes.BLOCK) {
      int count = Math.min(Lanes.BLOCK, end - from);
      boolean rare = reach(o, from, count);
      MillsLanes.pairs(z, deviation, ratio, fall, count);
      densities(count);
      growth(o.dividendYield(), o.years(), growth, from, count);
      growth(o.rate(), o.years(), discount, from, count);
      legs(o, greeks.price(), from, count);
      first(o, greeks, from, count);
      volatilities(o, greeks, from, count);
      decays(o, greeks, from, count);
      gammas(o, greeks, from, count);
      for (int i = from; rare && i < from + count; i++) {
        if (z[i - from] < MillsRatio.LEAST) {
          greeks.set(i, GreeksBatch.row(o, i));
        }
      }
    }
    return end;
  }

  /** s, h = x/s and z; says whether any z lies below the loops' domain. */
  private boolean reach(GreeksBatch.Options o, int from, int count) {
    long rare = 0;
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector ratioLog =
          LogLanes.ofRatio(
              DoubleVector.fromArray(SPECIES, o.spot(), from + i),
              DoubleVector.fromArray(SPECIES, o.strike(), from + i));
      DoubleVector years = DoubleVector.fromArray(SPECIES, o.years(), from + i);
      DoubleVector carry =
          DoubleVector.fromArray(SPECIES, o.rate(), from + i)
              .sub(DoubleVector.fromArray(SPECIES, o.dividendYield(), from + i));
      DoubleVector s = DoubleVector.fromArray(SPECIES, o.volatility(), from + i).mul(years.sqrt());
      DoubleVector signed = carry.fma(years, ratioLog).div(s);
      DoubleVector reached = s.fma(DoubleVector.broadcast(SPECIES, -0.5), signed.abs());
      reached =
          reached.blend(
              OutOfTheMoney.FARTHEST, reached.compare(VectorOperators.GT, OutOfTheMoney.FARTHEST));
      rare |= reached.lt(MillsRatio.LEAST).toLong();
      s.intoArray(deviation, i);
      signed.intoArray(h, i);
      reached.intoArray(z, i);
    }
    return rare != 0;
  }

  /** φ(z). */
  private void densities(int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector reached = DoubleVector.fromArray(SPECIES, z, i);
      reached.mul(reached).mul(-0.5).intoArray(density, i);
    }
    ExpLanes.replace(density, count);
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector.fromArray(SPECIES, density, i).mul(Normal.DENSITY_AT_ZERO).intoArray(density, i);
    }
  }

  /** e^{−rate·T}. */
  private static void growth(double[] rate, double[] years, double[] result, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector.fromArray(SPECIES, rate, from + i)
          .mul(DoubleVector.fromArray(SPECIES, years, from + i))
          .neg()
          .intoArray(result, i);
    }
    ExpLanes.replace(result, count);
  }

  /** Price, shares and strike owed; the density becomes that times the smaller amount. */
  private void legs(GreeksBatch.Options o, double[] price, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector forward =
          DoubleVector.fromArray(SPECIES, o.spot(), from + i)
              .mul(DoubleVector.fromArray(SPECIES, growth, i));
      DoubleVector bond =
          DoubleVector.fromArray(SPECIES, o.strike(), from + i)
              .mul(DoubleVector.fromArray(SPECIES, discount, i));
      DoubleVector cp = DoubleVector.fromArray(SPECIES, o.cp(), from + i);
      DoubleVector phi = DoubleVector.fromArray(SPECIES, density, i);
      DoubleVector timeValue = phi.mul(DoubleVector.fromArray(SPECIES, fall, i));
      DoubleVector near = phi.mul(DoubleVector.fromArray(SPECIES, ratio, i));
      DoubleVector far = near.sub(timeValue);
      DoubleVector smaller = bond.blend(forward, forward.lt(bond));
      DoubleVector intrinsic = cp.mul(forward.sub(bond));
      smaller.fma(timeValue, intrinsic.blend(0, intrinsic.lt(0))).intoArray(price, from + i);
      VectorMask<Double> callIsOut = DoubleVector.fromArray(SPECIES, h, i).lt(0);
      VectorMask<Double> isOut = callIsOut.eq(cp.compare(VectorOperators.GT, 0));
      DoubleVector side = smaller.mul(far.blend(near, callIsOut));
      DoubleVector other = smaller.mul(near.blend(far, callIsOut));
      DoubleVector rest = smaller.mul(DoubleVector.broadcast(SPECIES, 1).sub(near));
      DoubleVector held = forward.sub(side).blend(rest, callIsOut);
      DoubleVector strike = rest.blend(bond.sub(other), callIsOut);
      cp.mul(held.blend(side, isOut)).intoArray(shares, i);
      cp.mul(strike.blend(other, isOut)).intoArray(owed, i);
      smaller.mul(phi).intoArray(density, i);
    }
  }

  /** Delta, gamma, vega, theta, rho; leaves 1/(Sσ√T) and 1/(2T) in place of both exponentials. */
  private void first(GreeksBatch.Options o, GreeksBatch.Columns g, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector spot = DoubleVector.fromArray(SPECIES, o.spot(), from + i);
      DoubleVector years = DoubleVector.fromArray(SPECIES, o.years(), from + i);
      DoubleVector s = DoubleVector.fromArray(SPECIES, deviation, i);
      DoubleVector phi = DoubleVector.fromArray(SPECIES, density, i);
      DoubleVector spotAndS = DoubleVector.broadcast(SPECIES, 1).div(spot.mul(s));
      DoubleVector inverseSpot = spotAndS.mul(s);
      DoubleVector inverseRoot =
          DoubleVector.fromArray(SPECIES, o.volatility(), from + i).mul(spotAndS.mul(spot));
      DoubleVector perTime = inverseRoot.mul(inverseRoot).mul(0.5);
      DoubleVector held = DoubleVector.fromArray(SPECIES, shares, i);
      DoubleVector strike = DoubleVector.fromArray(SPECIES, owed, i);
      DoubleVector decay =
          DoubleVector.fromArray(SPECIES, o.rate(), from + i).fma(strike, phi.mul(s).mul(perTime));
      held.mul(inverseSpot).intoArray(g.delta(), from + i);
      phi.mul(spotAndS).mul(inverseSpot).intoArray(g.gamma(), from + i);
      phi.mul(years.sqrt()).intoArray(g.vega(), from + i);
      DoubleVector.fromArray(SPECIES, o.dividendYield(), from + i)
          .fma(held, decay.neg())
          .intoArray(g.theta(), from + i);
      years.mul(strike).intoArray(g.rho(), from + i);
      spotAndS.intoArray(growth, i);
      perTime.intoArray(discount, i);
    }
  }

  /** Vanna, volga, ultima; leaves d1 and d2 in place of the Mills ratio and its fall. */
  private void volatilities(GreeksBatch.Options o, GreeksBatch.Columns g, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector s = DoubleVector.fromArray(SPECIES, deviation, i);
      DoubleVector d1 =
          s.fma(DoubleVector.broadcast(SPECIES, 0.5), DoubleVector.fromArray(SPECIES, h, i));
      DoubleVector d2 =
          s.fma(DoubleVector.broadcast(SPECIES, -0.5), DoubleVector.fromArray(SPECIES, h, i));
      DoubleVector product = d1.mul(d2);
      DoubleVector spotAndS = DoubleVector.fromArray(SPECIES, growth, i);
      DoubleVector inverse =
          DoubleVector.fromArray(SPECIES, o.years(), from + i)
              .sqrt()
              .mul(spotAndS.mul(DoubleVector.fromArray(SPECIES, o.spot(), from + i)));
      DoubleVector bend = DoubleVector.fromArray(SPECIES, g.vega(), from + i).mul(inverse);
      DoubleVector shape = d1.fma(d1, d2.mul(d2));
      shape = product.fma(DoubleVector.broadcast(SPECIES, 1).sub(product), shape);
      DoubleVector.fromArray(SPECIES, density, i)
          .mul(spotAndS.mul(s))
          .mul(d2)
          .mul(inverse)
          .neg()
          .intoArray(g.vanna(), from + i);
      bend.mul(product).intoArray(g.volga(), from + i);
      bend.mul(inverse).neg().mul(shape).intoArray(g.ultima(), from + i);
      DoubleVector.fromArray(SPECIES, g.gamma(), from + i)
          .mul(product.sub(1))
          .mul(inverse)
          .intoArray(g.zomma(), from + i);
      d1.intoArray(ratio, i);
      d2.intoArray(fall, i);
    }
  }

  /** Charm and veta; leaves the drift in place of the shares and d1/s in place of d1. */
  private void decays(GreeksBatch.Options o, GreeksBatch.Columns g, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector yield = DoubleVector.fromArray(SPECIES, o.dividendYield(), from + i);
      DoubleVector carry = DoubleVector.fromArray(SPECIES, o.rate(), from + i).sub(yield);
      DoubleVector spotAndS = DoubleVector.fromArray(SPECIES, growth, i);
      DoubleVector perTime = DoubleVector.fromArray(SPECIES, discount, i);
      DoubleVector d1 = DoubleVector.fromArray(SPECIES, ratio, i);
      DoubleVector d2 = DoubleVector.fromArray(SPECIES, fall, i);
      DoubleVector slope =
          d1.mul(spotAndS.mul(DoubleVector.fromArray(SPECIES, o.spot(), from + i)));
      DoubleVector drift =
          carry
              .mul(DoubleVector.fromArray(SPECIES, o.years(), from + i))
              .fma(
                  DoubleVector.broadcast(SPECIES, 2),
                  d2.mul(DoubleVector.fromArray(SPECIES, deviation, i)).neg());
      DoubleVector lost =
          DoubleVector.fromArray(SPECIES, density, i).mul(spotAndS).mul(drift).mul(perTime);
      yield
          .fma(DoubleVector.fromArray(SPECIES, g.delta(), from + i), lost.neg())
          .intoArray(g.charm(), from + i);
      DoubleVector ageing = d1.mul(d2).add(1).neg().fma(perTime, yield);
      DoubleVector.fromArray(SPECIES, g.vega(), from + i)
          .mul(carry.fma(slope, ageing))
          .intoArray(g.veta(), from + i);
      drift.intoArray(shares, i);
      slope.intoArray(ratio, i);
    }
  }

  /** Speed and color. */
  private void gammas(GreeksBatch.Options o, GreeksBatch.Columns g, int from, int count) {
    for (int i = 0; i < count; i += SPECIES.length()) {
      DoubleVector gamma = DoubleVector.fromArray(SPECIES, g.gamma(), from + i);
      DoubleVector slope = DoubleVector.fromArray(SPECIES, ratio, i);
      DoubleVector inverseSpot =
          DoubleVector.fromArray(SPECIES, growth, i)
              .mul(DoubleVector.fromArray(SPECIES, deviation, i));
      DoubleVector ageing =
          DoubleVector.fromArray(SPECIES, o.dividendYield(), from + i)
              .mul(DoubleVector.fromArray(SPECIES, o.years(), from + i))
              .fma(DoubleVector.broadcast(SPECIES, 2), DoubleVector.broadcast(SPECIES, 1));
      gamma.mul(inverseSpot).mul(slope.add(1)).neg().intoArray(g.speed(), from + i);
      gamma
          .mul(DoubleVector.fromArray(SPECIES, discount, i))
          .mul(slope.fma(DoubleVector.fromArray(SPECIES, shares, i), ageing))
          .intoArray(g.color(), from + i);
    }
  }
}
