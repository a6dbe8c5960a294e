package alvh.store.quality;

import alvh.store.Column;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months in which the consensus file has no release of the consumer price index. */
final class MissingRelease implements QualityRule {
  private static final String SERIES = "cpi.consensus";

  @Override
  public String name() {
    return "missing-release";
  }

  @Override
  public String description() {
    return "a month without a release in the consensus of consumer prices";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column column : shelf.columns(SERIES)) {
      for (int row = 1; row < column.size(); row++) {
        YearMonth next = YearMonth.from(column.date(row - 1)).plusMonths(1);
        YearMonth found = YearMonth.from(column.date(row));
        for (YearMonth month = next; month.isBefore(found); month = month.plusMonths(1)) {
          LocalDate first = month.atDay(1);
          findings.add(
              Finding.note(this, column, row - 1, first, "no release is listed for " + month));
        }
      }
    }
    return findings;
  }
}
