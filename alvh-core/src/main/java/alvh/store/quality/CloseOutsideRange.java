package alvh.store.quality;

import alvh.store.quality.DayRange.Day;
import java.util.ArrayList;
import java.util.List;

/** Closes above the day's high or below its low; which of the three is wrong cannot be told. */
final class CloseOutsideRange implements QualityRule {
  @Override
  public String name() {
    return "close-outside-range";
  }

  @Override
  public String description() {
    return "a close above the day's high or below its low";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (DayRange range : DayRange.all(shelf)) {
      for (Day day : range.days()) {
        if (!day.isInverted() && !day.holds(day.close())) {
          findings.add(Finding.note(this, range.close(), day.row(), day.text()));
        }
      }
    }
    return findings;
  }
}
