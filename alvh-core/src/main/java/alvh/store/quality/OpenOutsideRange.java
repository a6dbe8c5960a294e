package alvh.store.quality;

import alvh.store.quality.DayRange.Day;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens above the day's high or below its low. One of the three is wrong, and the range is
 * confirmed by the close, so the open goes.
 */
final class OpenOutsideRange implements QualityRule {
  @Override
  public String name() {
    return "open-outside-range";
  }

  @Override
  public String description() {
    return "an open above the day's high or below its low";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (DayRange range : DayRange.all(shelf)) {
      for (Day day : range.days()) {
        if (!day.isInverted() && !day.holds(day.open())) {
          findings.add(
              Finding.exclusion(this, range.close(), day.row(), day.text(), List.of(range.open())));
        }
      }
    }
    return findings;
  }
}
