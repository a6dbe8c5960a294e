package alvh.pricing;

import alvh.math.Lanes;
import alvh.math.LogLanes;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Implied volatility in lanes: what {@link BlackInverse} does with a moderate price, the same
 * operations in the same order and so the same bits.
 *
 * <p>A block of options passes through short loops, one after another, whose intermediate values
 * stay in arrays of this object. An option that leaves the domain of {@link ModerateVolatility}
 * becomes NaN on the way. Source: method 2.3.
 */
final class InverseLanes {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private final double[] x = new double[Lanes.BLOCK];
  private final double[] beta = new double[Lanes.BLOCK];
  private final double[] ratio = new double[Lanes.BLOCK];
  private final double[] log = new double[Lanes.BLOCK];
  private final double[] s = new double[Lanes.BLOCK];
  private final double[] moved = new double[Lanes.BLOCK];
  private final DeviationStep step = new DeviationStep(x, beta, s, moved);
  private final Stage[] stages = {
    this::normalise, this::moneyness, this::ratios, this::bachelier, this::black, this::refine
  };
  private BlackInverseBatch.Quotes quotes = BlackInverseBatch.Quotes.of(0);
  private int from;

  /**
   * As {@link BlackInverseBatch#imply}, but NaN or infinite where the price is not moderate or has
   * no volatility.
   *
   * @return how many rows are done, the rest being fewer than the lanes
   */
  int imply(BlackInverseBatch.Quotes quotes, double[] volatility, int count) {
    this.quotes = quotes;
    int done = count - count % LANES;
    for (from = 0; from < done; from += Lanes.BLOCK) {
      int block = Math.min(Lanes.BLOCK, done - from);
      for (Stage stage : stages) {
        stage.run(block);
      }
      annualise(quotes.years(), volatility, block);
    }
    return done;
  }

  /** β, or NaN where terms or price permit none. */
  private void normalise(int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector f = DoubleVector.fromArray(SPECIES, quotes.forward(), from + i);
      DoubleVector k = DoubleVector.fromArray(SPECIES, quotes.strike(), from + i);
      DoubleVector d = DoubleVector.fromArray(SPECIES, quotes.discount(), from + i);
      DoubleVector sign = DoubleVector.fromArray(SPECIES, quotes.cp(), from + i);
      DoubleVector undiscounted = DoubleVector.fromArray(SPECIES, quotes.price(), from + i).div(d);
      DoubleVector scale = f.mul(k).lanewise(VectorOperators.SQRT);
      DoubleVector timeValue = undiscounted.sub(sign.mul(f.sub(k)).max(0));
      DoubleVector cap = k.blend(f, sign.compare(VectorOperators.GT, 0));
      VectorMask<Double> known =
          f.min(k)
              .compare(VectorOperators.GE, Double.MIN_NORMAL)
              .and(d.compare(VectorOperators.GT, 0))
              .and(cap.compare(VectorOperators.GT, undiscounted))
              .and(timeValue.compare(VectorOperators.GT, 0));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(timeValue.div(scale), known)
          .intoArray(beta, i);
    }
  }

  private void moneyness(int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector f = DoubleVector.fromArray(SPECIES, quotes.forward(), from + i);
      DoubleVector k = DoubleVector.fromArray(SPECIES, quotes.strike(), from + i);
      LogLanes.ofRatio(f, k).abs().neg().intoArray(x, i);
    }
  }

  /** |F−K| over the time value, and the logarithm of one more. */
  private void ratios(int count) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector given = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector x2 = given.mul(given);
      DoubleVector difference =
          fma(x2, x2.fma(wide(BachelierGuess.X6), wide(BachelierGuess.X4)), BachelierGuess.X2);
      difference = fma(x2, difference, 1);
      DoubleVector r =
          given
              .neg()
              .mul(difference)
              .div(DoubleVector.fromArray(SPECIES, beta, i))
              .max(BachelierGuess.LEAST_RATIO);
      r.intoArray(ratio, i);
      difference.intoArray(s, i);
      LogLanes.ofRatio(r.add(1), one).intoArray(log, i);
    }
  }

  /** Bachelier's deviation, over what turns it into that of Black. */
  private void bachelier(int count) {
    for (int i = 0; i < count; i += LANES) {
      DoubleVector l = DoubleVector.fromArray(SPECIES, log, i);
      DoubleVector l2 = l.mul(l);
      DoubleVector l4 = l2.mul(l2);
      DoubleVector low =
          l2.fma(
              pair(l, BachelierGuess.N3, BachelierGuess.N2),
              pair(l, BachelierGuess.N1, BachelierGuess.N0));
      DoubleVector high =
          l2.fma(wide(BachelierGuess.N6), pair(l, BachelierGuess.N5, BachelierGuess.N4));
      DoubleVector numerator = l4.fma(high, low);
      low = l2.fma(pair(l, BachelierGuess.D3, BachelierGuess.D2), pair(l, BachelierGuess.D1, 1));
      high = l2.fma(wide(BachelierGuess.D6), pair(l, BachelierGuess.D5, BachelierGuess.D4));
      DoubleVector h = l.mul(numerator).div(l4.fma(high, low));
      DoubleVector.fromArray(SPECIES, beta, i)
          .mul(DoubleVector.fromArray(SPECIES, ratio, i))
          .div(DoubleVector.fromArray(SPECIES, s, i))
          .div(h)
          .intoArray(s, i);
    }
  }

  /** s, or NaN where {@link ModerateVolatility} has none. */
  private void black(int count) {
    DoubleVector none = DoubleVector.broadcast(SPECIES, Double.NaN);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector given = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector old = DoubleVector.fromArray(SPECIES, s, i);
      DoubleVector s2 = old.mul(old);
      DoubleVector second = pair(given.mul(given), BachelierGuess.S2_X2, BachelierGuess.S2);
      DoubleVector fourth = fma(second.mul(2), second, BachelierGuess.S4);
      DoubleVector sixth = second.mul(fma(second, second, BachelierGuess.S6));
      DoubleVector guess = old.mul(fma(s2, s2.fma(s2.fma(sixth, fourth), second), 1));
      VectorMask<Double> moderate =
          given
              .compare(VectorOperators.GE, ModerateVolatility.LEAST_X)
              .and(guess.compare(VectorOperators.GT, 0))
              .and(guess.compare(VectorOperators.LT, ModerateVolatility.MAX_GUESS))
              .and(
                  DoubleVector.fromArray(SPECIES, ratio, i)
                      .compare(VectorOperators.LT, BachelierGuess.MAX_RATIO));
      none.blend(guess, moderate).intoArray(s, i);
      DoubleVector.broadcast(SPECIES, 1).intoArray(moved, i);
    }
  }

  private void refine(int count) {
    boolean moving = true;
    for (int i = 0; i < ModerateVolatility.MOST_STEPS && moving; i++) {
      moving = step.refine(count);
    }
  }

  private void annualise(double[] years, double[] volatility, int count) {
    DoubleVector none = DoubleVector.broadcast(SPECIES, Double.NaN);
    for (int i = 0; i < count; i += LANES) {
      DoubleVector root =
          DoubleVector.fromArray(SPECIES, years, from + i).lanewise(VectorOperators.SQRT);
      VectorMask<Double> settled =
          DoubleVector.fromArray(SPECIES, moved, i)
              .compare(VectorOperators.LT, ModerateVolatility.SETTLED);
      none.blend(DoubleVector.fromArray(SPECIES, s, i).div(root), settled)
          .intoArray(volatility, from + i);
    }
  }

  private static DoubleVector pair(DoubleVector y, double slope, double constant) {
    return y.fma(wide(slope), wide(constant));
  }

  private static DoubleVector fma(DoubleVector a, DoubleVector b, double constant) {
    return a.fma(b, wide(constant));
  }

  private static DoubleVector wide(double value) {
    return DoubleVector.broadcast(SPECIES, value);
  }
}
