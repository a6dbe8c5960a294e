package alvh.report.statistic;

import alvh.unit.Check;

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

  /**
   * Mean of the worst ⌈share·n⌉ values; a loss is negative. Requires at least one value.
   *
   * <p>Keeps the worst so far in rising order: a bootstrap asks thousands of times, and a tail is
   * short.
   */
  public static double meanOfWorst(double[] values, double share) {
    Check.that(values.length > 0, "a tail needs at least one value");
    var worst = new double[size(share, values.length)];
    int held = 0;
    for (double value : values) {
      if (held < worst.length || value < worst[held - 1]) {
        held = Math.min(held + 1, worst.length);
        insert(worst, held, value);
      }
    }
    double sum = 0;
    for (double value : worst) {
      sum += value;
    }
    return sum / worst.length;
  }

  /** Puts the value in its place among the first {@code held − 1}; the last one may fall out. */
  private static void insert(double[] sorted, int held, double value) {
    int at = held - 1;
    while (at > 0 && sorted[at - 1] > value) {
      sorted[at] = sorted[at - 1];
      at--;
    }
    sorted[at] = value;
  }
}
