package alvh.report;

import alvh.report.statistic.Interval;
import alvh.report.statistic.MonthlyFigures;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.StationaryBootstrap.DrawnFigures;
import alvh.report.statistic.Tail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Differences between an arm's months and those of other courses, all from the same drawn months,
 * so that the judged arm is measured once a draw.
 *
 * <p>Source: method 5.2, 5.3 (H5).
 */
final class DrawnMonths implements DrawnFigures {
  /** Sharpe, Calmar, ulcer, certainty equivalent. */
  private static final int SECONDARY = 4;

  private final Course own;
  private final List<Course> others;
  private final double[] rates;

  /** How often each month was drawn. */
  private final int[] times;

  private final double[] ownSecondary = new double[SECONDARY];
  private final double[] otherSecondary = new double[SECONDARY];

  /**
   * The months of an account.
   *
   * @param months returns, decimal of capital
   * @param rising their indices, worst month first
   * @param disutility of each month; empty where no secondary figures are wanted
   */
  record Course(double[] months, int[] rising, double[] disutility) {
    /** The daily returns by the arm's months. */
    static Course of(ArmPath arm, double[] returns, boolean secondary) {
      return of(PeriodReturn.values(arm.months(returns)), secondary);
    }

    private static Course of(double[] months, boolean secondary) {
      var disutility = new double[secondary ? months.length : 0];
      Arrays.setAll(
          disutility, i -> MonthlyFigures.disutility(months[i], SecondaryEndpoints.AVERSION));
      int[] rising =
          IntStream.range(0, months.length)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> months[i]))
              .mapToInt(i -> i)
              .toArray();
      return new Course(months, rising, disutility);
    }

    /**
     * Mean of the worst months drawn, of which so many make the tail.
     *
     * @param times how often each month was drawn
     */
    double tail(int[] times, int size) {
      double sum = 0;
      int left = size;
      for (int i = 0; left > 0; i++) {
        int taken = Math.min(left, times[rising[i]]);
        sum += taken * months[rising[i]];
        left -= taken;
      }
      return sum / size;
    }

    boolean hasSecondary() {
      return disutility.length > 0;
    }
  }

  /** What differs between the arm and one course. */
  record Differences(Interval tail, Optional<SecondaryEndpoints> secondary) {}

  /**
   * @param months of the judged arm, decimal of capital
   * @param rates what the 13-week bill paid in each month
   */
  DrawnMonths(double[] months, double[] rates, List<Course> others) {
    this.own = Course.of(months, others.stream().anyMatch(Course::hasSecondary));
    this.rates = rates;
    this.times = new int[months.length];
    this.others = List.copyOf(others);
  }

  /** How many figures a draw has. */
  int count() {
    return others.stream().mapToInt(course -> course.hasSecondary() ? 1 + SECONDARY : 1).sum();
  }

  @Override
  public void read(int[] drawn, double[] figures) {
    Arrays.fill(times, 0);
    for (int month : drawn) {
      times[month]++;
    }
    int size = Tail.size(Tail.FIVE_PERCENT, drawn.length);
    double ownTail = own.tail(times, size);
    if (own.hasSecondary()) {
      secondary(own, drawn, ownSecondary);
    }
    int at = 0;
    for (Course other : others) {
      figures[at++] = ownTail - other.tail(times, size);
      if (other.hasSecondary()) {
        secondary(other, drawn, otherSecondary);
        for (int k = 0; k < SECONDARY; k++) {
          figures[at++] = ownSecondary[k] - otherSecondary[k];
        }
      }
    }
  }

  private void secondary(Course course, int[] drawn, double[] into) {
    var months = new double[drawn.length];
    double disutility = 0;
    for (int i = 0; i < drawn.length; i++) {
      months[i] = course.months[drawn[i]];
      disutility += course.disutility[drawn[i]];
    }
    into[1] = MonthlyFigures.calmar(months);
    into[2] = MonthlyFigures.ulcer(months);
    for (int i = 0; i < drawn.length; i++) {
      months[i] -= rates[drawn[i]];
    }
    into[0] = MonthlyFigures.sharpe(months);
    into[3] = MonthlyFigures.sureReturn(disutility / drawn.length, SecondaryEndpoints.AVERSION);
  }

  /** The intervals, course by course. */
  List<Differences> differences(List<Interval> intervals) {
    var differences = new ArrayList<Differences>();
    int at = 0;
    for (Course other : others) {
      Interval tail = intervals.get(at++);
      Optional<SecondaryEndpoints> secondary = Optional.empty();
      if (other.hasSecondary()) {
        secondary =
            Optional.of(
                new SecondaryEndpoints(
                    intervals.get(at),
                    intervals.get(at + 1),
                    intervals.get(at + 2),
                    intervals.get(at + 3)));
        at += SECONDARY;
      }
      differences.add(new Differences(tail, secondary));
    }
    return List.copyOf(differences);
  }
}
