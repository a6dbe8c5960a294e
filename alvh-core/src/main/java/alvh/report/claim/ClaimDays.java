package alvh.report.claim;

import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.TimeSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Sessions in columns, NaN where something is not known.
 *
 * <p>F1 is the nearest future with {@code frontMinDays} calendar days left; the method's tables of
 * 1.4 were computed with one.
 */
final class ClaimDays {
  static final LocalDate FIRST = LocalDate.of(1990, 1, 2);

  private final List<LocalDate> dates;
  final double[] spx;
  final double[] vix;
  final double[] spyOpen;
  final double[] spyClose;
  final double[] first;
  final double[] second;
  final double[] daysToFirst;
  final double[] daysBetween;

  private ClaimDays(History history, List<LocalDate> dates, int frontMinDays) {
    this.dates = dates;
    spx = column(history, Measure.SPX);
    vix = column(history, Measure.VIX);
    spyOpen = column(history, Measure.SPY_OPEN);
    spyClose = column(history, Measure.SPY_CLOSE);
    first = new double[dates.size()];
    second = new double[dates.size()];
    daysToFirst = new double[dates.size()];
    daysBetween = new double[dates.size()];
    for (int day = 0; day < dates.size(); day++) {
      curve(day, history.curve(dates.get(day)).map(curve -> curve.from(frontMinDays)));
    }
  }

  static ClaimDays of(History history, int frontMinDays) {
    return new ClaimDays(history, history.sessions(FIRST, LocalDate.MAX), frontMinDays);
  }

  private double[] column(History history, Measure measure) {
    TimeSeries series = history.series(measure);
    return dates.stream()
        .mapToDouble(date -> series.on(date).map(o -> o.value()).orElse(Double.NaN))
        .toArray();
  }

  private void curve(int day, Optional<FuturesCurve> front) {
    boolean known = front.isPresent() && front.get().size() >= 2;
    first[day] = known ? front.get().price(1) : Double.NaN;
    second[day] = known ? front.get().price(2) : Double.NaN;
    daysToFirst[day] = known ? front.get().days(1) : Double.NaN;
    daysBetween[day] = known ? front.get().days(2) - front.get().days(1) : Double.NaN;
  }

  int size() {
    return dates.size();
  }

  LocalDate date(int day) {
    return dates.get(day);
  }

  /** Log return from a session to one some sessions later; empty where that has not come. */
  OptionalDouble move(int day, int ahead) {
    return day + ahead < size() && day + ahead >= 0
        ? OptionalDouble.of(Math.log(spx[day + ahead] / spx[day]))
        : OptionalDouble.empty();
  }

  /** Days of a span on which VIX and two futures are known. */
  int[] within(LocalDate from, LocalDate to) {
    return IntStream.range(0, size())
        .filter(day -> !date(day).isBefore(from) && !date(day).isAfter(to))
        .filter(day -> !Double.isNaN(vix[day]) && !Double.isNaN(first[day]))
        .toArray();
  }

  /** A column on some days. */
  static boolean[] on(boolean[] column, int[] days) {
    var chosen = new boolean[days.length];
    for (int i = 0; i < days.length; i++) {
      chosen[i] = column[days[i]];
    }
    return chosen;
  }
}
