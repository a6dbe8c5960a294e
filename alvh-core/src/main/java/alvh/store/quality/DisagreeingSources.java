package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Closes of the same index and day that differ from file to file. The file nearest to the publisher
 * is read; the others are listed here, but for last rows, which have a rule of their own.
 */
final class DisagreeingSources implements QualityRule {
  /** In points: half of the last digit that is published. */
  private static final double SAME = .005;

  /** Relative; some files carry single precision, of which this is the rounding. */
  private static final double SINGLE_PRECISION = 1e-7;

  @Override
  public String name() {
    return "disagreeing-sources";
  }

  @Override
  public String description() {
    return "a close that differs by more than .005 from the same close in another file";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (String name : shelf.names()) {
      List<Column> columns = shelf.columns(name);
      if (name.endsWith(".close") && !columns.getFirst().hasExpiries()) {
        for (Column other : columns.subList(1, columns.size())) {
          check(columns.getFirst(), other, findings);
        }
      }
    }
    return findings;
  }

  private void check(Column first, Column other, List<Finding> findings) {
    for (int row = 0; row < other.size(); row++) {
      OptionalInt same = Shelf.row(first, other.date(row));
      if (same.isPresent() && same.getAsInt() < first.size() - 1) {
        double here = other.value(row);
        double there = first.value(same.getAsInt());
        if (Math.abs(here - there) > SAME + SINGLE_PRECISION * Math.abs(there)) {
          String message =
              Wording.of(
                  "%s is %.2f, %s says %.2f", other.series(), here, first.source().name(), there);
          findings.add(Finding.note(this, other, row, message));
        }
      }
    }
  }
}
