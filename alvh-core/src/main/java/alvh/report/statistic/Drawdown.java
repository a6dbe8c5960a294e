package alvh.report.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * One fall of an account below its last high, until that high is reached again. Indices count
 * sessions of the run.
 *
 * @param peak the last high
 * @param trough the lowest point
 * @param recovery the first session at or above the high; empty while still below
 * @param depth (trough − peak)/peak, decimal, negative
 * @param sessions from the high to recovery, or to the last session
 */
public record Drawdown(int peak, int trough, OptionalInt recovery, double depth, int sessions) {

  /** All falls, deepest first; of equal depth, the earlier first. */
  public static List<Drawdown> all(double[] equity) {
    var found = new ArrayList<Drawdown>();
    int peak = 0;
    int trough = 0;
    for (int i = 1; i < equity.length; i++) {
      if (equity[i] >= equity[peak]) {
        addFall(found, equity, peak, trough, OptionalInt.of(i));
        peak = i;
        trough = i;
      } else if (equity[i] < equity[trough]) {
        trough = i;
      }
    }
    addFall(found, equity, peak, trough, OptionalInt.empty());
    found.sort(Comparator.comparingDouble(Drawdown::depth).thenComparingInt(Drawdown::peak));
    return found;
  }

  private static void addFall(
      List<Drawdown> found, double[] equity, int peak, int trough, OptionalInt recovery) {
    if (trough > peak) {
      double depth = (equity[trough] - equity[peak]) / equity[peak];
      int end = recovery.orElse(equity.length - 1);
      found.add(new Drawdown(peak, trough, recovery, depth, end - peak));
    }
  }

  /** DD_t = equity over its running high − 1, decimal, zero or negative. */
  public static double[] path(double[] equity) {
    var path = new double[equity.length];
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < equity.length; i++) {
      high = Math.max(high, equity[i]);
      path[i] = equity[i] / high - 1;
    }
    return path;
  }

  /** √mean(DD_t²), decimal: deep and long falls weigh more. Source: method 5.1. */
  public static double ulcer(double[] equity) {
    double squares = 0;
    for (double depth : path(equity)) {
      squares += depth * depth;
    }
    return Math.sqrt(squares / equity.length);
  }
}
