package alvh.signal;

import alvh.math.RollingWindow;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where today's value ranks among those at the ends of past months, for what moves with the years.
 */
final class MonthlyRank {
  private final RollingWindow monthEnds;
  private @Nullable YearMonth month;
  private double last;

  /** Ranks among {@code months} values, today's one of them. */
  MonthlyRank(int months) {
    monthEnds = new RollingWindow(months - 1);
  }

  /** A session's value; the last one of a month stays. */
  void add(YearMonth today, double value) {
    if (month != null && !today.equals(month)) {
      monthEnds.add(last);
    }
    month = today;
    last = value;
  }

  boolean full() {
    return monthEnds.full();
  }

  /** Share of values, today's included, that are not greater than today's. */
  double value() {
    return (monthEnds.size() * monthEnds.rank(last) + 1) / (monthEnds.size() + 1);
  }

  /**
   * Today's distance from the mean of past month ends, in their deviations; 0 when all are equal.
   */
  double deviations() {
    double deviation = monthEnds.deviation();
    return deviation == 0 ? 0 : (last - monthEnds.mean()) / deviation;
  }

  /** Months that have ended. */
  int size() {
    return monthEnds.size();
  }
}
