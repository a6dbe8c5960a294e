package alvh.report.statistic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The return of one calendar period on fixed capital: the sum of its daily returns.
 *
 * @param first first session of the period
 * @param last last session of the period
 * @param value decimal of capital
 */
public record PeriodReturn(LocalDate first, LocalDate last, double value) {

  /** Calendar months, the first and last of which may be cut by the run. */
  public static List<PeriodReturn> months(List<LocalDate> dates, double[] returns) {
    return periods(dates, returns, date -> date.withDayOfMonth(1));
  }

  public static List<PeriodReturn> years(List<LocalDate> dates, double[] returns) {
    return periods(dates, returns, date -> date.withDayOfYear(1));
  }

  /** Weeks from Monday to Friday. */
  public static List<PeriodReturn> weeks(List<LocalDate> dates, double[] returns) {
    return periods(
        dates, returns, date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  private static List<PeriodReturn> periods(
      List<LocalDate> dates, double[] returns, Function<LocalDate, LocalDate> start) {
    var periods = new ArrayList<PeriodReturn>();
    int from = 0;
    for (int i = 1; i <= returns.length; i++) {
      boolean ends =
          i == returns.length || !start.apply(dates.get(i)).equals(start.apply(dates.get(from)));
      if (ends) {
        periods.add(new PeriodReturn(dates.get(from), dates.get(i - 1), sum(returns, from, i)));
        from = i;
      }
    }
    return periods;
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** The values alone. */
  public static double[] values(List<PeriodReturn> periods) {
    return periods.stream().mapToDouble(PeriodReturn::value).toArray();
  }
}
