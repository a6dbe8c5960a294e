package alvh.surface;

import alvh.market.ChainQuotes;

/**
 * The straight line of C − P against the strike at one expiry, by weighted least squares that
 * forgives outliers.
 *
 * <p>Each pair weighs 1/(half-spread of the call + of the put)²; a residual beyond 1.5 such
 * half-spreads counts linearly (Huber). Near the money means within two and a half standard
 * deviations for the slope, which needs the length, and within one for the level. Source: method 0
 * (forward by parity); the weights are our choice.
 */
final class ParityLine {
  private static final double NEAR_DEVIATIONS = 2.5;
  private static final double LEVEL_DEVIATIONS = 1;
  private static final double LEAST_WINDOW = 0.01;
  private static final double WIDEST_WINDOW = 0.3;
  private static final double HUBER = 1.5;
  private static final int REWEIGHTINGS = 5;

  /** Half of the smallest tick, index points. */
  private static final double LEAST_HALF_SPREAD = 0.025;

  /** A straddle at the money costs this many standard deviations of the forward. */
  private static final double STRADDLE = 0.8;

  final double[] strike;
  final double[] difference;
  final double[] width;
  final int count;
  final int broken;

  /** First guess of the forward and of the deviation σ√T. */
  final double guess;

  final double deviation;

  private double slope;
  private double level;
  private double slopeError;
  private double levelError;
  private double centre;
  private double mass;
  private double spread;
  private int used;
  private int outliers;

  /** Keeps the strikes at which both sides can be traded. */
  ParityLine(ChainQuotes quotes) {
    int rows = quotes.size();
    strike = new double[rows];
    difference = new double[rows];
    width = new double[rows];
    int found = 0;
    double least = Double.POSITIVE_INFINITY;
    double straddle = Double.NaN;
    double nearest = Double.NaN;
    for (int i = 0; i < rows; i++) {
      if (!quotes.calls().tradable(i) || !quotes.puts().tradable(i)) {
        continue;
      }
      double call = quotes.calls().mid(i);
      double put = quotes.puts().mid(i);
      strike[found] = quotes.strike(i);
      difference[found] = call - put;
      width[found] = halfSpread(quotes.calls(), i) + halfSpread(quotes.puts(), i);
      if (Math.abs(call - put) < least) {
        least = Math.abs(call - put);
        nearest = strike[found] + call - put;
        straddle = call + put;
      }
      found++;
    }
    count = found;
    broken = rows - found;
    guess = nearest;
    deviation = straddle / (STRADDLE * nearest);
  }

  private static double halfSpread(ChainQuotes.Side side, int row) {
    return Math.max(0.5 * (side.ask()[row] - side.bid()[row]), LEAST_HALF_SPREAD);
  }

  boolean usable() {
    return count >= 3 && guess > 0;
  }

  private double window(double deviations) {
    return Math.min(WIDEST_WINDOW, Math.max(LEAST_WINDOW, deviations * deviation));
  }

  /** Fits slope and level; false where the pairs near the money do not span a line. */
  boolean fitLine() {
    return fit(window(NEAR_DEVIATIONS), Double.NaN);
  }

  /** Fits the level at a given slope −D. */
  boolean fitLevel(double discount) {
    return fit(window(LEVEL_DEVIATIONS), -discount);
  }

  private boolean fit(double window, double fixedSlope) {
    boolean free = Double.isNaN(fixedSlope);
    boolean[] near = new boolean[count];
    used = 0;
    for (int i = 0; i < count; i++) {
      near[i] = Math.abs(Math.log(strike[i] / guess)) <= window;
      used += near[i] ? 1 : 0;
    }
    if (used < (free ? 3 : 1)) {
      return false;
    }
    double[] weight = new double[count];
    for (int i = 0; i < count; i++) {
      weight[i] = near[i] ? 1 / (width[i] * width[i]) : 0;
    }
    for (int turn = 0; turn < REWEIGHTINGS; turn++) {
      solve(weight, fixedSlope);
      reweight(near, weight, free ? 2 : 1);
    }
    return true;
  }

  private void solve(double[] weight, double fixedSlope) {
    mass = 0;
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < count; i++) {
      mass += weight[i];
      sumX += weight[i] * strike[i];
      sumY += weight[i] * difference[i];
    }
    centre = sumX / mass;
    level = sumY / mass;
    spread = 0;
    double product = 0;
    for (int i = 0; i < count; i++) {
      double distance = strike[i] - centre;
      spread += weight[i] * distance * distance;
      product += weight[i] * distance * (difference[i] - level);
    }
    slope = Double.isNaN(fixedSlope) ? product / spread : fixedSlope;
  }

  /** Weights of the next turn, and the errors from the residuals of this one. */
  private void reweight(boolean[] near, double[] weight, int parameters) {
    double squares = 0;
    double pairs = 0;
    outliers = 0;
    for (int i = 0; i < count; i++) {
      if (near[i]) {
        double miss = difference[i] - level - slope * (strike[i] - centre);
        double inWidths = Math.abs(miss) / width[i];
        double huber = weight[i] * width[i] * width[i];
        squares += huber * inWidths * inWidths;
        pairs += huber;
        outliers += inWidths > HUBER ? 1 : 0;
        weight[i] = Math.min(1, HUBER / inWidths) / (width[i] * width[i]);
      }
    }
    double variance = squares / Math.max(1, pairs - parameters);
    slopeError = Math.sqrt(variance / spread);
    levelError = Math.sqrt(variance / mass);
  }

  double discount() {
    return -slope;
  }

  double discountError() {
    return slopeError;
  }

  /** F where the line crosses zero. */
  double forward() {
    return centre - level / slope;
  }

  double forwardError() {
    return levelError / -slope;
  }

  int used() {
    return used;
  }

  int outliers() {
    return outliers;
  }
}
