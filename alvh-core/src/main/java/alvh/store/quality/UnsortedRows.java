package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files whose rows stand in no order of date and expiry. They are sorted on import; a file that is
 * ordered newest first is in order.
 */
final class UnsortedRows implements QualityRule {
  @Override
  public String name() {
    return "unsorted-rows";
  }

  @Override
  public String description() {
    return "a file whose rows stand in no order of date and expiry";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    Set<Long> seen = new HashSet<>();
    for (String name : shelf.names()) {
      for (Column column : shelf.columns(name)) {
        if (seen.add(column.source().id())) {
          finding(column).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> finding(Column column) {
    int backwards = 0;
    int first = 0;
    for (int row = column.size() - 1; row > 0; row--) {
      if (column.line(row) < column.line(row - 1)) {
        backwards++;
        first = row;
      }
    }
    boolean inOrder = backwards == 0 || backwards == column.size() - 1;
    String message = Wording.of("%d rows stand before an earlier date or expiry", backwards);
    return inOrder ? Optional.empty() : Optional.of(Finding.note(this, column, first, message));
  }
}
