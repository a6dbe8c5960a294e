package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates that were published without a value, such as rates on bond holidays. Windows skip them.
 *
 * <p>Blanks before the first and after the last value are one finding each: there the series has
 * not begun, or has ended. A column that is mostly empty is one finding too.
 */
final class BlankValue implements QualityRule {
  private static final double MOSTLY = .5;

  @Override
  public String name() {
    return "blank-value";
  }

  @Override
  public String description() {
    return "a date that was published without a value";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (String name : shelf.names()) {
      shelf.columns(name).forEach(column -> check(column, findings));
    }
    return findings;
  }

  private void check(Column column, List<Finding> findings) {
    Filled filled = Filled.of(column);
    if (filled.count() < (1 - MOSTLY) * column.size()) {
      add(findings, column, 0, Wording.of("is blank on all but %d rows", filled.count()));
      return;
    }
    if (filled.first() > 0) {
      add(findings, column, 0, "is blank until " + column.date(filled.first()));
    }
    for (int row = filled.first(); row <= filled.last(); row++) {
      if (column.isMissing(row)) {
        add(findings, column, row, "is blank");
      }
    }
    if (filled.last() < column.size() - 1) {
      add(findings, column, filled.last() + 1, "is blank after " + column.date(filled.last()));
    }
  }

  private void add(List<Finding> findings, Column column, int row, String what) {
    findings.add(Finding.note(this, column, row, column.series() + " " + what));
  }
}
