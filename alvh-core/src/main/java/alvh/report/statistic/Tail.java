package alvh.report.statistic;

import alvh.unit.Check;
import java.util.Arrays;

/** The mean of the worst outcomes: what CVaR means here. Source: method 1.11 (account), 5.1. */
public final class Tail {
  /** 5 %: the share of outcomes behind a CVaR95. */
  public static final double FIVE_PERCENT = .05;

  private Tail() {}

  /** ⌈share·n⌉: how many outcomes a tail holds; never none. */
  public static int size(double share, int n) {
    // A share such as .05 is not exact in binary: 5 % of 20 must be 1, not 2.
    double exact = share * n;
    long whole = Math.round(exact);
    return Math.max(1, (int) (Math.abs(exact - whole) < 1e-9 ? whole : Math.ceil(exact)));
  }

  /** Mean of the worst ⌈share·n⌉ values; a loss is negative. Requires at least one value. */
  public static double meanOfWorst(double[] values, double share) {
    Check.that(values.length > 0, "a tail needs at least one value");
    return meanOfWorstInPlace(values.clone(), share);
  }

  /** The same on an array that may be reordered. */
  static double meanOfWorstInPlace(double[] values, double share) {
    Arrays.sort(values);
    int count = size(share, values.length);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum / count;
  }
}
