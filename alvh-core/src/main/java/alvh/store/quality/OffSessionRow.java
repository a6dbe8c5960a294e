package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of days on which the stock exchange was closed: holiday prints of the VIX, futures that
 * traded while stocks did not.
 *
 * <p>They are true and stay in the store; no window counts them. Source: method 1.12, "Session".
 */
final class OffSessionRow implements QualityRule {
  private static final String FUTURES = "VX.settle";

  @Override
  public String name() {
    return "off-session-row";
  }

  @Override
  public String description() {
    return "an index or futures row on a day on which the S&P 500 did not trade";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    Stream.concat(shelf.ending(".close").stream(), shelf.columns(FUTURES).stream())
        .filter(OffSessionRow::followsTheExchange)
        .forEach(column -> check(shelf, column, findings));
    return findings;
  }

  /** Bills trade on days of their own, and monthly tables are dated on the first. */
  private static boolean followsTheExchange(Column column) {
    return !column.series().startsWith("IRX.") && !column.source().format().startsWith("monthly");
  }

  private void check(Shelf shelf, Column column, List<Finding> findings) {
    for (int row = 0; row < column.size(); row++) {
      boolean firstOfDay = row == 0 || column.epochDay(row) != column.epochDay(row - 1);
      if (firstOfDay && shelf.isClosed(column.date(row))) {
        findings.add(
            Finding.note(
                this, column, row, column.series() + " has a value; stocks did not trade"));
      }
    }
  }
}
