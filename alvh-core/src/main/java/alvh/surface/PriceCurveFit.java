package alvh.surface;

import alvh.math.BandedProgram;
import alvh.math.ClampedCubic;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Fits the price curve of one expiry to its quotes: a convex quadratic program in the coefficients
 * of a cubic spline.
 *
 * <p>Wanted: every price inside its bid and ask, which is worth one unit per half-spread missed;
 * near the middle, which is worth little; and a density whose ratio to the reference is smooth.
 * Required: a density above zero. Paid for dearly: prices not below those of the expiry before at
 * the same moneyness, asked at and between the breakpoints, then again wherever they are still
 * found lower. What is left below, a fraction of a half-spread in the far wings, is held up by the
 * curve before: the higher of two convex curves is convex.
 *
 * <p>Source: method 2.4; M. Fengler (2009) for the program. Bid and ask as bounds, the reference
 * density and the weights are our choice.
 */
final class PriceCurveFit {
  /** Of the half-spread that counts as inside, so that rounding does not put a price outside. */
  private static final double BOX = 0.9;

  private static final double MIDDLE_WEIGHT = 0.1;
  private static final double ROUGHNESS_WEIGHT = 0.1;

  /** Weight of a quote beyond 1Δ or 99Δ. */
  private static final double FAR_WEIGHT = 0.3;

  /** The least density, of the reference. */
  private static final double LEAST_DENSITY = 1e-3;

  /** What a price below the expiry before costs: per unit, and the unit. */
  private static final double ORDER_PRICE = 2;

  private static final double ORDER_UNIT = 0.02;
  private static final double ORDER_RELATIVE = 2e-4;

  /** Room above the expiry before: of its price, and of its rise in proportion to time. */
  private static final double LEAST_ROOM = 1e-5;

  private static final double ROOM = 0.025;
  private static final double TOLERANCE = 1e-4;
  private static final int ROUNDS = 3;
  private static final int PROBES = 5;

  private final SmileQuotes quotes;
  private final SsviSlice backbone;
  private final @Nullable PriceCurve before;
  private final SsviPrices own;
  private final double rise;
  private final double[] x;
  private final double[] reference;
  private final ClampedCubic basis;
  private final double[] start;
  private final BandedProgram program;
  private final double[] row = new double[BandedProgram.REACH];
  private final double orderUnit;

  /** Steps of the program, over all rounds. */
  int steps;

  PriceCurveFit(
      SmileQuotes quotes, SsviSlice backbone, @Nullable PriceCurve before, double yearsBefore) {
    this.quotes = quotes;
    this.backbone = backbone;
    this.before = before;
    own = new SsviPrices(backbone);
    rise = 1 - yearsBefore / quotes.years;
    x = StrikeNodes.of(quotes, backbone, before);
    reference = ReferenceDensity.of(quotes, backbone, before, x);
    basis = new ClampedCubic(x);
    start = start();
    orderUnit = ORDER_UNIT * quotes.leastHalfSpread();
    program = new BandedProgram(start.length - 4, 2 * quotes.count + 3 * x.length);
  }

  /** The fitted curve; empty where the program found none. */
  @Nullable PriceCurve fit() {
    addQuotes();
    addDensity();
    addOrder();
    for (int round = 0; round < ROUNDS; round++) {
      boolean solved = program.solve(TOLERANCE);
      steps += program.steps();
      if (!solved) {
        return null;
      }
      var curve = new PriceCurve(backbone, before, x, density(), false);
      if (before == null || !addCuts(curve, before)) {
        return curve;
      }
    }
    return new PriceCurve(backbone, before, x, density(), true);
  }

  /** Coefficients of a convex first guess, with the ends as they must be. */
  private double[] start() {
    int all = basis.coefficients();
    double[] guess = new double[all];
    for (int j = 0; j < all; j++) {
      double place = basis.place(j);
      guess[j] = own.timeValue(place) + Math.max(place - 1, 0);
    }
    int n = x.length - 1;
    PricedSmile left = PriceCurve.wing(backbone, before, x[0]);
    PricedSmile right = PriceCurve.wing(backbone, before, x[n]);
    guess[0] = left.timeValue(x[0]);
    guess[1] = guess[0] + left.slope(x[0]) * (x[1] - x[0]) / 3;
    guess[all - 1] = right.timeValue(x[n]) + x[n] - 1;
    guess[all - 2] = guess[all - 1] - (1 + right.slope(x[n])) * (x[n] - x[n - 1]) / 3;
    return guess;
  }

  /** Sets the row to the value at a place and returns what the first guess is worth there. */
  private double valueRow(int interval, double at) {
    basis.value(interval, at, row);
    row[4] = 0;
    double value = 0;
    for (int j = 0; j < 4; j++) {
      value += row[j] * start[interval + j];
    }
    return value;
  }

  private void scaleRow(double factor) {
    for (int j = 0; j < row.length; j++) {
      row[j] *= factor;
    }
  }

  private void addQuotes() {
    int interval = 0;
    for (int i = 0; i < quotes.count; i++) {
      double at = Math.exp(quotes.k[i]);
      while (interval < x.length - 2 && x[interval + 1] <= at) {
        interval++;
      }
      double guess = valueRow(interval, at);
      double unit = quotes.halfSpread[i];
      scaleRow(1 / unit);
      double target = (quotes.mid[i] + Math.max(at - 1, 0) - guess) / unit;
      double box = BOX * 0.5 * (quotes.ask[i] - quotes.bid[i]) / unit;
      double weight = quotes.counts(i) ? 1 : FAR_WEIGHT;
      program.square(interval - 2, row, 4, target, MIDDLE_WEIGHT * weight);
      program.atLeast(interval - 2, row, 4, target - box, weight);
      scaleRow(-1);
      program.atLeast(interval - 2, row, 4, -target - box, weight);
    }
  }

  /** The density over the reference is at least a little, and its second differences are small. */
  private void addDensity() {
    int n = x.length - 1;
    double[][] bend = new double[n + 1][3];
    double[] guess = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      basis.bend(i, bend[i]);
      for (int j = 0; j < 3; j++) {
        bend[i][j] /= reference[i];
        guess[i] += bend[i][j] * start[i + j];
      }
      program.atLeast(i - 2, bend[i], 3, LEAST_DENSITY - guess[i], Double.POSITIVE_INFINITY);
    }
    for (int i = 1; i < n; i++) {
      addRoughness(i, bend, guess);
    }
  }

  private void addRoughness(int i, double[][] bend, double[] guess) {
    double deviation = Math.sqrt(backbone.theta());
    double left = Math.log(x[i] / x[i - 1]) / deviation;
    double right = Math.log(x[i + 1] / x[i]) / deviation;
    double[] weights = {2 / (left * (left + right)), 0, 2 / (right * (left + right))};
    weights[1] = -weights[0] - weights[2];
    Arrays.fill(row, 0);
    double value = 0;
    for (int d = 0; d < 3; d++) {
      for (int j = 0; j < 3; j++) {
        row[d + j] += weights[d] * bend[i - 1 + d][j];
      }
      value += weights[d] * guess[i - 1 + d];
    }
    program.square(i - 3, row, 5, -value, ROUGHNESS_WEIGHT * 0.5 * (left + right));
  }

  private void addOrder() {
    if (before == null) {
      return;
    }
    for (int i = 0; i < x.length - 1; i++) {
      if (i > 0) {
        addOrder(i, x[i], before);
      }
      addOrder(i, 0.5 * (x[i] + x[i + 1]), before);
    }
  }

  private void addOrder(int interval, double at, PriceCurve before) {
    double guess = valueRow(interval, at);
    double floor = before.timeValue(at);
    double mine = own.timeValue(at);
    double room = Math.max(LEAST_ROOM * floor, Math.min(0.5 * (mine - floor), ROOM * rise * floor));
    double unit = Math.max(orderUnit, ORDER_RELATIVE * Math.max(mine, floor));
    scaleRow(1 / unit);
    double bound = (floor + Math.max(at - 1, 0) + room - guess) / unit;
    program.atLeast(interval - 2, row, 4, bound, ORDER_PRICE);
  }

  /** Asks again where the curve lies below the one before; false where it lies nowhere below. */
  private boolean addCuts(PriceCurve curve, PriceCurve before) {
    boolean found = false;
    for (int i = 0; i < x.length - 1; i++) {
      double worst = 0;
      double where = 0;
      for (int probe = 0; probe < PROBES; probe++) {
        double at = x[i] + (x[i + 1] - x[i]) * (probe + 0.5) / PROBES;
        double floor = before.timeValue(at);
        double missing = (floor - curve.timeValue(at)) / floor;
        if (missing > worst) {
          worst = missing;
          where = at;
        }
      }
      if (worst > 0) {
        addOrder(i, where, before);
        found = true;
      }
    }
    return found;
  }

  private double[] density() {
    double[] coefficients = start.clone();
    double[] unknowns = program.unknowns();
    for (int i = 0; i < unknowns.length; i++) {
      coefficients[i + 2] += unknowns[i];
    }
    double[] density = new double[x.length];
    double[] weights = new double[3];
    for (int i = 0; i < density.length; i++) {
      basis.bend(i, weights);
      for (int j = 0; j < 3; j++) {
        density[i] += weights[j] * coefficients[i + j];
      }
      density[i] = Math.max(density[i], 0);
    }
    return density;
  }
}
