package alvh.store.quality;

import alvh.store.quality.DayRange.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Years in which opens are often the close of the day before: such an open was never traded and
 * says nothing of gaps or settlements.
 */
final class StaleOpens implements QualityRule {
  /** A true open equals the close before about once in a hundred days. */
  private static final double MOST_TRUE = .05;

  /** Shorter years say too little. */
  private static final int FEWEST_DAYS = 50;

  private static final double EQUAL = 1e-6;

  @Override
  public String name() {
    return "stale-opens";
  }

  @Override
  public String description() {
    return "a year in which more than 5 % of the opens equal the close before";
  }

  /** Days and stale opens of one year; {@code firstRow} of the year's rows. */
  private record Year(int firstRow, int days, int stale) {
    Year plus(Year other) {
      return new Year(firstRow, days + other.days, stale + other.stale);
    }

    double share() {
      return (double) stale / days;
    }
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (DayRange range : DayRange.all(shelf)) {
      years(range).forEach((year, seen) -> finding(range, year, seen).ifPresent(findings::add));
    }
    return findings;
  }

  private static Map<Integer, Year> years(DayRange range) {
    List<Day> days = range.days();
    var years = new TreeMap<Integer, Year>();
    for (int i = 1; i < days.size(); i++) {
      Day day = days.get(i);
      double before = days.get(i - 1).close();
      boolean stale = Math.abs(day.open() - before) < EQUAL * before && !day.isFlat();
      years.merge(
          range.close().date(day.row()).getYear(),
          new Year(day.row(), 1, stale ? 1 : 0),
          Year::plus);
    }
    return years;
  }

  private Optional<Finding> finding(DayRange range, int year, Year seen) {
    if (seen.days() < FEWEST_DAYS || seen.share() <= MOST_TRUE) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.note(
            this,
            range.close(),
            seen.firstRow(),
            Wording.of(
                "%s opens at the close before on %.0f %% of the days of %d",
                Shelf.subject(range.close()), 100 * seen.share(), year)));
  }
}
