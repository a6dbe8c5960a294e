package alvh.store.quality;

import alvh.store.Column;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Months without a figure, absent or blank, between the first and the last figure of a monthly
 * series: the consumer prices of October 2025 were never collected.
 */
final class MissingMonth implements QualityRule {
  /** A monthly series has a figure in at least this share of its months. */
  private static final double MONTHLY = .9;

  @Override
  public String name() {
    return "missing-month";
  }

  @Override
  public String description() {
    return "a month without a figure in a monthly series";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (String name : shelf.names()) {
      for (Column column : shelf.columns(name)) {
        TreeMap<YearMonth, Integer> figures = figures(column);
        if (isMonthly(figures)) {
          check(column, figures, findings);
        }
      }
    }
    return findings;
  }

  /** Rows with a figure by month; none for a series that is not dated on the first. */
  private static TreeMap<YearMonth, Integer> figures(Column column) {
    var figures = new TreeMap<YearMonth, Integer>();
    for (int row = 0; row < column.size(); row++) {
      if (column.date(row).getDayOfMonth() != 1 || column.hasExpiries()) {
        return new TreeMap<>();
      }
      if (!column.isMissing(row)) {
        figures.put(YearMonth.from(column.date(row)), row);
      }
    }
    return figures;
  }

  private static boolean isMonthly(TreeMap<YearMonth, Integer> figures) {
    if (figures.isEmpty()) {
      return false;
    }
    long span = figures.firstKey().until(figures.lastKey(), ChronoUnit.MONTHS) + 1;
    return figures.size() >= MONTHLY * span;
  }

  private void check(Column column, TreeMap<YearMonth, Integer> figures, List<Finding> findings) {
    YearMonth last = figures.lastKey();
    for (YearMonth m = figures.firstKey(); m.isBefore(last); m = m.plusMonths(1)) {
      if (!figures.containsKey(m)) {
        int row = figures.floorEntry(m).getValue();
        String message = Wording.of("%s has no figure for %s", column.series(), m);
        findings.add(Finding.note(this, column, row, m.atDay(1), message));
      }
    }
  }
}
