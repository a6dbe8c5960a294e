package alvh.store.quality;

import alvh.store.quality.DayRange.Day;
import java.util.ArrayList;
import java.util.List;

/** Rows whose low lies above their high: the range says nothing, the close may still be right. */
final class LowAboveHigh implements QualityRule {
  @Override
  public String name() {
    return "low-above-high";
  }

  @Override
  public String description() {
    return "a low above the high of the same day";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (DayRange range : DayRange.all(shelf)) {
      for (Day day : range.days()) {
        if (day.isInverted()) {
          findings.add(
              Finding.exclusion(
                  this, range.close(), day.row(), day.text(), List.of(range.high(), range.low())));
        }
      }
    }
    return findings;
  }
}
