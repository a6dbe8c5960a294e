package alvh.surface;

import alvh.pricing.Black76;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for arbitrage on a grid of 401 strikes from −12√θ to 8√θ, slice by slice and from each
 * slice to the next.
 *
 * <p>Butterflies are looked for twice: by Durrleman's g from the slice's derivatives, and by slopes
 * of Black prices from its volatilities alone, so that a slice with wrong derivatives is found too.
 * Source: method 2.4.
 */
public final class ArbitrageCheck {
  /** Strikes a slice is examined at. */
  public static final int STRIKES = 401;

  private static final double LEFT = -12;
  private static final double RIGHT = 8;

  /** Of the method, for g. */
  private static final double LEAST_G = -1e-8;

  /** Prices per forward are known to this. */
  private static final double PRICE_ROUNDING = 1e-14;

  /** Total variances that are the same price inverted twice differ relatively by this. */
  private static final double VARIANCE_ROUNDING = 1e-10;

  private final List<ArbitrageViolation> found = new ArrayList<>();

  private ArbitrageCheck() {}

  /** All violations, in order of time; slices nearest first. */
  public static List<ArbitrageViolation> of(List<? extends SmileSlice> slices) {
    var check = new ArbitrageCheck();
    for (int i = 0; i < slices.size(); i++) {
      double[] grid = grid(slices.get(i));
      check.butterflies(slices.get(i), grid);
      check.slopes(slices.get(i), grid);
      if (i > 0) {
        check.calendar(slices.get(i - 1), slices.get(i), grid);
        check.calendar(slices.get(i - 1), slices.get(i), grid(slices.get(i - 1)));
      }
    }
    return List.copyOf(check.found);
  }

  /** The log-moneyness of the strikes. */
  static double[] grid(SmileSlice slice) {
    double deviation = Math.sqrt(slice.totalVariance(0));
    double[] k = new double[STRIKES];
    for (int i = 0; i < STRIKES; i++) {
      k[i] = deviation * (LEFT + (RIGHT - LEFT) * i / (STRIKES - 1));
    }
    return k;
  }

  private void report(ArbitrageViolation.Kind kind, SmileSlice slice, double k, double size) {
    found.add(new ArbitrageViolation(kind, slice.years(), k, size));
  }

  private void butterflies(SmileSlice slice, double[] grid) {
    for (double k : grid) {
      double w = slice.totalVariance(k);
      double g = slice.durrleman(k);
      if (!(w > 0 && Double.isFinite(w)) || Double.isNaN(g)) {
        report(ArbitrageViolation.Kind.UNDEFINED, slice, k, 0);
      } else if (g < LEAST_G) {
        report(ArbitrageViolation.Kind.BUTTERFLY, slice, k, -g);
      }
    }
  }

  /** The slope between two strikes must rise, of puts below and of calls above the forward. */
  private void slopes(SmileSlice slice, double[] grid) {
    double slopeBefore = Double.NaN;
    int signBefore = 0;
    for (int i = 1; i < grid.length; i++) {
      double from = Math.exp(grid[i - 1]);
      double to = Math.exp(grid[i]);
      int sign = grid[i] <= 0 ? -1 : 1;
      double slope = (price(slice, grid[i], sign) - price(slice, grid[i - 1], sign)) / (to - from);
      double rounding = PRICE_ROUNDING / (to - from);
      if (sign * slope > rounding || -sign * slope > 1 + rounding) {
        report(ArbitrageViolation.Kind.SLOPE, slice, grid[i], Math.abs(slope));
      }
      double last = signBefore == sign ? slopeBefore : slopeBefore - 1;
      if (slope < last - rounding) {
        report(ArbitrageViolation.Kind.CONVEXITY, slice, grid[i - 1], last - slope);
      }
      slopeBefore = slope;
      signBefore = sign;
    }
  }

  private static double price(SmileSlice slice, double k, int sign) {
    return Black76.price(1, Math.exp(k), 1, Math.sqrt(slice.totalVariance(k)), 1, sign);
  }

  private void calendar(SmileSlice earlier, SmileSlice later, double[] grid) {
    for (double k : grid) {
      double before = earlier.totalVariance(k);
      double missing = 1 - later.totalVariance(k) / before;
      if (missing > VARIANCE_ROUNDING) {
        report(ArbitrageViolation.Kind.CALENDAR, later, k, missing);
      }
    }
  }
}
