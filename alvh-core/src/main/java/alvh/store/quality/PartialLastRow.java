package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The last row of a file that was fetched before the day was over: another file, which goes on
 * beyond that day, has another close for it.
 */
final class PartialLastRow implements QualityRule {
  /** Relative; copies of one close agree better than this. */
  private static final double SAME = 1e-4;

  private static final List<String> FIELDS = List.of(".open", ".high", ".low");

  @Override
  public String name() {
    return "partial-last-row";
  }

  @Override
  public String description() {
    return "a file's last row that disagrees with a file that goes on";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column column : shelf.ending(".close").stream().filter(c -> !c.hasExpiries()).toList()) {
      contradiction(shelf, column)
          .ifPresent(message -> findings.add(finding(shelf, column, message)));
    }
    return findings;
  }

  private static Optional<String> contradiction(Shelf shelf, Column column) {
    int last = column.size() - 1;
    for (Column other : shelf.columns(column.series())) {
      OptionalInt same = Shelf.row(other, column.date(last));
      if (same.isPresent() && same.getAsInt() < other.size() - 1) {
        double there = other.value(same.getAsInt());
        if (Math.abs(column.value(last) / there - 1) > SAME) {
          return Optional.of(
              Wording.of(
                  "the last row says %s, %s says %s and goes on",
                  column.value(last), other.source().name(), there));
        }
      }
    }
    return Optional.empty();
  }

  private Finding finding(Shelf shelf, Column close, String message) {
    List<Column> row =
        Stream.concat(
                Stream.of(close),
                FIELDS.stream().flatMap(field -> shelf.beside(close, field).stream()))
            .toList();
    return Finding.exclusion(this, close, close.size() - 1, message, row);
  }
}
