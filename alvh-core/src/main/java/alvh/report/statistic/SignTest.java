package alvh.report.statistic;

/**
 * Whether differences are more often above zero than below: the chance that a fair coin would have
 * shown as many heads. Differences of zero are left out.
 *
 * <p>One-sided and exact. Source: method 5.3; W. J. Conover, Practical Nonparametric Statistics
 * (1999), 3.4.
 *
 * @param above differences above zero
 * @param below differences below zero
 * @param probability of as many above zero or more if both were equally likely; 1 without any
 */
public record SignTest(int above, int below, double probability) {
  /** Tests the differences against a median of zero or less. */
  public static SignTest of(double[] differences) {
    int above = 0;
    int below = 0;
    for (double difference : differences) {
      above += difference > 0 ? 1 : 0;
      below += difference < 0 ? 1 : 0;
    }
    return new SignTest(above, below, tail(above, above + below));
  }

  /** P(heads ≥ least) of a fair coin, each term from the one before. */
  private static double tail(int least, int tosses) {
    double term = Math.pow(.5, tosses);
    double sum = 0;
    for (int heads = 0; heads <= tosses; heads++) {
      sum += heads >= least ? term : 0;
      term *= (double) (tosses - heads) / (heads + 1);
    }
    return Math.min(1, sum);
  }
}
