package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Days on which advancing, declining and unchanged issues add up to far fewer or far more issues
 * than were listed around them. The list of issues changes by a few a day, a half day loses a
 * tenth.
 */
final class ImpossibleBreadth implements QualityRule {
  private static final String[] SERIES = {"NYSE.advancing", "NYSE.declining", "NYSE.unchanged"};

  /** Days on each side that say how many issues there were. */
  private static final int NEIGHBOURS = 10;

  private static final double MOST = .25;

  @Override
  public String name() {
    return "impossible-breadth";
  }

  @Override
  public String description() {
    return "a day whose issues add up to 25 % less or more than on the days around it";
  }

  /** One day: its rows in the three columns and the sum of their counts. */
  private record Day(int[] rows, double issues) {}

  @Override
  public List<Finding> check(Shelf shelf) {
    List<Column> columns =
        Arrays.stream(SERIES).flatMap(name -> shelf.columns(name).stream().limit(1)).toList();
    var findings = new ArrayList<Finding>();
    if (columns.size() == SERIES.length) {
      List<Day> days = days(columns);
      for (int i = 0; i < days.size(); i++) {
        double usual = usual(days, i);
        if (Math.abs(days.get(i).issues() / usual - 1) > MOST) {
          findings.addAll(findings(columns, days.get(i), usual));
        }
      }
    }
    return findings;
  }

  private static List<Day> days(List<Column> columns) {
    var days = new ArrayList<Day>();
    Column first = columns.getFirst();
    for (int row = 0; row < first.size(); row++) {
      int[] rows = new int[columns.size()];
      double issues = 0;
      for (int i = 0; i < rows.length; i++) {
        OptionalInt found = Shelf.row(columns.get(i), first.date(row));
        rows[i] = found.orElse(-1);
        issues += found.isPresent() ? columns.get(i).value(rows[i]) : Double.NaN;
      }
      if (!Double.isNaN(issues)) {
        days.add(new Day(rows, issues));
      }
    }
    return days;
  }

  /** Median of the days around it, itself included. */
  private static double usual(List<Day> days, int at) {
    int from = Math.max(0, at - NEIGHBOURS);
    int to = Math.min(days.size(), at + NEIGHBOURS + 1);
    double[] issues = days.subList(from, to).stream().mapToDouble(Day::issues).sorted().toArray();
    return issues[issues.length / 2];
  }

  /** One finding for each file, so that none of the three counts is used. */
  private List<Finding> findings(List<Column> columns, Day day, double usual) {
    String message =
        Wording.of("%.0f issues were counted, on the days around it %.0f", day.issues(), usual);
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      findings.add(Finding.exclusion(this, column, day.rows()[i], message, List.of(column)));
    }
    return findings;
  }
}
