package alvh.report.claim;

import alvh.math.RelativeStrength;
import alvh.math.RollingWindow;
import alvh.signal.Macd;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The signals of the sources as columns of yes and no, for event studies; they are written anew and
 * share no memory with the voters. Source: method I2, I3, I4, A1, A4, A5, 1.4.
 */
final class Alarms {
  private static final int MONTH = 20;
  private static final double YEAR = 252;

  private final ClaimDays days;
  private final double[] vixMean;
  private final double[] secondMean;
  private final double[] histogram;

  Alarms(ClaimDays days) {
    this.days = days;
    this.vixMean = mean(days.vix);
    this.secondMean = mean(days.second);
    this.histogram = histogram();
  }

  private static double[] mean(double[] column) {
    var window = new RollingWindow(MONTH);
    return Arrays.stream(column)
        .map(
            x -> {
              if (!Double.isNaN(x)) {
                window.add(x);
              }
              return window.full() && !Double.isNaN(x) ? window.mean() : Double.NaN;
            })
        .toArray();
  }

  /** Of stress, −NC; NaN before the averages have settled. */
  private double[] histogram() {
    var macd = new Macd(12, 26, 9);
    var values = new double[days.size()];
    for (int day = 0; day < days.size(); day++) {
      boolean known = !Double.isNaN(days.first[day]);
      if (known) {
        double slope = Math.log(days.second[day] / days.first[day]);
        macd.add(-100 * 30 / days.daysBetween[day] * slope);
      }
      values[day] = known && macd.settled() ? macd.histogram() : Double.NaN;
    }
    return values;
  }

  private boolean[] column(IntPredicate condition) {
    var column = new boolean[days.size()];
    for (int day = 1; day < column.length; day++) {
      column[day] = condition.test(day);
    }
    return column;
  }

  boolean[] crossesUp(double level) {
    return column(day -> days.vix[day] > level && days.vix[day - 1] <= level);
  }

  /** VIX above the mean of the 20 sessions before, after a close that was not. */
  boolean[] pierces() {
    return column(
        day ->
            day > 1 && days.vix[day] > vixMean[day - 1] && days.vix[day - 1] <= vixMean[day - 2]);
  }

  boolean[] piercesWithLag() {
    boolean[] pierces = pierces();
    return column(day -> pierces[day] && days.second[day] <= secondMean[day]);
  }

  /** I4 as the voter has it: a mean with today, the second future behind by a quarter. */
  boolean[] lags() {
    return column(
        day ->
            days.vix[day] > vixMean[day]
                && days.vix[day - 1] <= vixMean[day - 1]
                && days.second[day] / secondMean[day] - 1
                    <= .25 * Math.max(0, days.vix[day] / vixMean[day] - 1));
  }

  boolean[] inverted() {
    return column(day -> days.first[day] > days.second[day]);
  }

  boolean[] firstInverted() {
    boolean[] inverted = inverted();
    boolean[] first = new boolean[inverted.length];
    boolean before = false;
    for (int day = 0; day < first.length; day++) {
      first[day] = inverted[day] && !before;
      before = Double.isNaN(days.first[day]) ? before : inverted[day];
    }
    return first;
  }

  boolean[] strongVix(double level) {
    var strength = new RelativeStrength(14);
    return column(
        day -> {
          if (!Double.isNaN(days.vix[day])) {
            strength.add(days.vix[day]);
          }
          return strength.settled() && strength.value() > level;
        });
  }

  private boolean rises(int day) {
    return day > 1
        && histogram[day] > 0
        && histogram[day] > histogram[day - 1]
        && histogram[day - 1] > histogram[day - 2];
  }

  /** Stress gains momentum while the range of 20 closes is at most κ of what VIX promised. */
  boolean[] divergesInRange(double kappa) {
    return column(day -> rises(day) && range(day) <= kappa * promised(day));
  }

  /** I2: the histogram also stands at a quarter of its deviation of a year. */
  boolean[] diverges() {
    var year = new RollingWindow((int) YEAR);
    return column(
        day -> {
          if (Double.isNaN(histogram[day])) {
            return false;
          }
          year.add(histogram[day]);
          return year.full() && rises(day) && histogram[day] >= .25 * year.deviation();
        });
  }

  private double range(int day) {
    if (day < MONTH) {
      return Double.NaN;
    }
    double[] closes = Arrays.copyOfRange(days.spx, day - MONTH + 1, day + 1);
    double high = Arrays.stream(closes).max().orElse(Double.NaN);
    double low = Arrays.stream(closes).min().orElse(Double.NaN);
    return (high - low) / days.spx[day];
  }

  /** What VIX promised for 20 sessions, decimal. */
  private double promised(int day) {
    return day == 0 ? Double.NaN : vixMean[day - 1] / 100 * Math.sqrt(MONTH / YEAR);
  }

  /** VIX has risen in a week in which the index hardly moved. */
  boolean[] quietRise() {
    return column(
        day ->
            day >= 5
                && days.vix[day] > days.vix[day - 5]
                && Math.abs(Math.log(days.spx[day] / days.spx[day - 5])) < .5 * promised(day));
  }

  /** A4: −B at least one deviation above its mean while the week realised less than VIX. */
  boolean[] accelerates() {
    var basis = new RollingWindow(63);
    return column(
        day -> {
          if (Double.isNaN(days.first[day]) || Double.isNaN(days.vix[day])) {
            return false;
          }
          basis.add((days.vix[day] - days.first[day]) / days.daysToFirst[day]);
          return basis.full() && basis.zOfLast() >= 1 && realised(day) < .8 * days.vix[day] / 100;
        });
  }

  /** Realised volatility of the last five sessions, decimal a year. */
  private double realised(int day) {
    double sum = 0;
    for (int back = 0; back < 5 && day - back >= 1; back++) {
      double move = Math.log(days.spx[day - back] / days.spx[day - back - 1]);
      sum += move * move;
    }
    return Math.sqrt(sum / 5 * YEAR);
  }

  static boolean[] any(boolean[]... columns) {
    var any = new boolean[columns[0].length];
    for (boolean[] column : columns) {
      for (int day = 0; day < any.length; day++) {
        any[day] |= column[day];
      }
    }
    return any;
  }
}
