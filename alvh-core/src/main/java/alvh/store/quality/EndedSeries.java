package alvh.store.quality;

import alvh.store.Column;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that end long before the newest session of the store and that no other file continues:
 * whoever reads them after their end reads an old value or none.
 */
final class EndedSeries implements QualityRule {
  /** Calendar days; a quarterly figure is younger when the next one comes. */
  private static final long OLD = 200;

  @Override
  public String name() {
    return "ended-series";
  }

  @Override
  public String description() {
    return "a series that ends 200 days or more before the newest session, once for each file";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    Optional<LocalDate> newest = shelf.newestSession();
    Set<Long> seen = new HashSet<>();
    for (String name : newest.isPresent() ? shelf.names() : List.<String>of()) {
      shelf.columns(name).stream()
          .max(Comparator.comparing(EndedSeries::end))
          .filter(column -> age(column, newest.get()) >= OLD)
          .filter(column -> seen.add(column.source().id()))
          .map(column -> finding(column, age(column, newest.get())))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static LocalDate end(Column column) {
    return column.date(column.size() - 1);
  }

  private static long age(Column column, LocalDate newest) {
    return ChronoUnit.DAYS.between(end(column), newest);
  }

  private Finding finding(Column column, long age) {
    String message = Wording.of("%s ends %d days before the newest session", column.series(), age);
    return Finding.note(this, column, column.size() - 1, message);
  }
}
