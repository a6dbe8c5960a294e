package alvh.store.quality;

import alvh.store.Column;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Expiry dates on a Saturday or Sunday, as they were printed on S&amp;P 500 options before February
 * 2015: the option settles on the session before. Source: method 4.1.
 */
final class WeekendExpiry implements QualityRule {
  private static final String SERIES = "SPX.impliedVolatility";

  @Override
  public String name() {
    return "weekend-expiry";
  }

  @Override
  public String description() {
    return "an option expiry printed on a Saturday or Sunday, named once";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column column : shelf.columns(SERIES)) {
      Set<LocalDate> seen = new HashSet<>();
      for (int row = 0; row < column.size(); row++) {
        LocalDate expiry = column.expiry(row);
        if (isWeekend(expiry.getDayOfWeek()) && seen.add(expiry)) {
          findings.add(
              Finding.note(
                  this,
                  column,
                  row,
                  expiry,
                  Wording.of(
                      "the printed expiry is a %s",
                      expiry.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday")));
        }
      }
    }
    return findings;
  }

  private static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
