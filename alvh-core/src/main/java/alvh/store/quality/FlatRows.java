package alvh.store.quality;

import alvh.store.Column;
import alvh.store.quality.DayRange.Day;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches in which open, high, low and close are one number: only the close is known there, and a
 * range of zero would be read as calm.
 */
final class FlatRows implements QualityRule {
  /** Fewer in a row may be quiet days of a thin product. */
  private static final int SHORTEST = 5;

  @Override
  public String name() {
    return "flat-rows";
  }

  @Override
  public String description() {
    return "five rows or more in which open, high, low and close are one number";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (DayRange range : DayRange.all(shelf)) {
      List<Day> days = range.days();
      int start = 0;
      for (int i = 0; i <= days.size(); i++) {
        if (i == days.size() || !days.get(i).isFlat()) {
          if (i - start >= SHORTEST) {
            findings.add(finding(range.close(), days.get(start).row(), days.get(i - 1).row()));
          }
          start = i + 1;
        }
      }
    }
    return findings;
  }

  private Finding finding(Column close, int first, int last) {
    return Finding.note(
        this,
        close,
        first,
        Wording.of(
            "%s has no range on %d rows, until %s",
            Shelf.subject(close), last - first + 1, close.date(last)));
  }
}
