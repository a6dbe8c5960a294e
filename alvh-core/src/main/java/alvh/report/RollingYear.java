package alvh.report;

import alvh.report.statistic.Annual;
import alvh.report.statistic.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last 252 sessions of an arm, month after month: whether a figure of the whole run holds all
 * along.
 *
 * @param last session of the window
 * @param sharpe of daily returns over the bill, a year; NaN where nothing moved
 * @param volatility of daily returns, a year, decimal
 * @param beta of daily returns on capital to those of the S&P 500, decimal
 */
public record RollingYear(LocalDate last, double sharpe, double volatility, double beta) {
  /** Windows end so many sessions apart, about a month. */
  private static final int STEP = 21;

  /** The windows of a path, none where the run is shorter than a year. */
  static List<RollingYear> of(ArmPath path, double[] spot) {
    double[] returns = path.returns();
    var windows = new ArrayList<RollingYear>();
    // The first return belongs to the day of opening and has no return of the index beside it.
    for (int end = Annual.SESSIONS + 1; end <= returns.length; end += STEP) {
      int start = end - Annual.SESSIONS;
      double[] mine = Arrays.copyOfRange(returns, start, end);
      var excess = new double[mine.length];
      var index = new double[mine.length];
      for (int i = 0; i < mine.length; i++) {
        excess[i] = mine[i] - path.riskFree()[start + i];
        index[i] = spot[start + i] / spot[start + i - 1] - 1;
      }
      windows.add(window(path.dates().get(end - 1), mine, excess, index));
    }
    return windows;
  }

  private static RollingYear window(
      LocalDate last, double[] returns, double[] excess, double[] index) {
    double volatility = Annual.volatility(returns);
    double deviation = Moments.standardDeviation(excess);
    return new RollingYear(
        last,
        deviation == 0 ? Double.NaN : Moments.mean(excess) / deviation * Math.sqrt(Annual.SESSIONS),
        volatility,
        beta(returns, index));
  }

  private static double beta(double[] returns, double[] index) {
    double mean = Moments.mean(returns);
    double center = Moments.mean(index);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < index.length; i++) {
      products += (returns[i] - mean) * (index[i] - center);
      squares += (index[i] - center) * (index[i] - center);
    }
    return products / squares;
  }
}
