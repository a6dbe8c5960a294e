package alvh.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The exclusions as a question: is this value out of use? */
final class Excluded {
  /** Where an excluded value stands. */
  private record Place(long source, String series, int line) {}

  private final Set<Place> places;

  private Excluded(Set<Place> places) {
    this.places = places;
  }

  static Excluded of(List<Exclusion> exclusions) {
    var places = new HashSet<Place>();
    for (Exclusion e : exclusions) {
      places.add(new Place(e.source(), e.series(), e.line()));
    }
    return new Excluded(places);
  }

  boolean contains(Column column, int row) {
    return !places.isEmpty()
        && places.contains(new Place(column.source().id(), column.series(), column.line(row)));
  }

  /** Whether the row may be used: it has a value and no rule has taken it out. */
  boolean allows(Column column, int row) {
    return !column.isMissing(row) && !contains(column, row);
  }
}
