package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Values that a compiled table repeats from the row before on days for which the publisher's own
 * file has none: the table was filled forward. Nothing is, in a history. Source: method 1.12,
 * "Session".
 */
final class CarriedForward implements QualityRule {
  @Override
  public String name() {
    return "carried-forward";
  }

  @Override
  public String description() {
    return "a value repeated from the day before where the publisher's file has none";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (String name : shelf.names()) {
      List<Column> columns = shelf.columns(name);
      if (!columns.getFirst().hasExpiries()) {
        columns.stream().skip(1).forEach(other -> check(columns.getFirst(), other, findings));
      }
    }
    return findings;
  }

  private void check(Column publisher, Column other, List<Finding> findings) {
    int from = publisher.epochDay(0);
    int to = publisher.epochDay(publisher.size() - 1);
    for (int row = 1; row < other.size(); row++) {
      int day = other.epochDay(row);
      OptionalInt published = Shelf.row(publisher, other.date(row));
      if (day > from
          && day < to
          && published.isEmpty()
          && other.value(row) == other.value(row - 1)) {
        String message =
            Wording.of(
                "%s repeats %s of the row before; %s has no row",
                other.series(), other.value(row), publisher.source().name());
        findings.add(Finding.exclusion(this, other, row, message, List.of(other)));
      }
    }
  }
}
