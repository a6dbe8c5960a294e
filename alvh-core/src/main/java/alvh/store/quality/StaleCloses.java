package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Funds whose close does not move for three sessions or more: nobody traded them. The notes that
 * were issued anew in 2018 begin so.
 */
final class StaleCloses implements QualityRule {
  private static final int SHORTEST = 3;

  @Override
  public String name() {
    return "stale-closes";
  }

  @Override
  public String description() {
    return "a fund whose close is the same on three sessions or more";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column column : shelf.ending(".adjclose")) {
      if (!column.series().startsWith("IRX.")) {
        check(column, findings);
      }
    }
    return findings;
  }

  private void check(Column column, List<Finding> findings) {
    int start = 0;
    for (int row = 1; row <= column.size(); row++) {
      if (row == column.size() || column.value(row) != column.value(start)) {
        if (row - start >= SHORTEST) {
          String message =
              Wording.of(
                  "%s stays at %.4f for %d sessions, until %s",
                  Shelf.subject(column), column.value(start), row - start, column.date(row - 1));
          findings.add(Finding.note(this, column, start, message));
        }
        start = row;
      }
    }
  }
}
