package alvh.store.quality;

import alvh.store.ChainDay;
import alvh.surface.ParityGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Strikes of a chain whose call and put contradict the forward of all others by more than their
 * spreads, counted by day: one of both quotes is old or wrong. Fits weigh them down by themselves.
 */
final class ParityOutliers implements QualityRule {
  @Override
  public String name() {
    return "parity-outliers";
  }

  @Override
  public String description() {
    return "a chain with strikes whose call and put contradict the forward of the others";
  }

  @Override
  public boolean onlyNotes() {
    return true;
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (ChainDay day : shelf.chains()) {
      List<ParityGap> gaps = ParityGap.of(shelf.quotes(day));
      gaps.stream()
          .max(Comparator.comparingDouble(gap -> Math.abs(gap.miss()) - gap.allowed()))
          .ifPresent(worst -> findings.add(note(day, gaps.size(), worst)));
    }
    return findings;
  }

  private Finding note(ChainDay day, int count, ParityGap worst) {
    return ChainFindings.note(
        this,
        day,
        Wording.of(
            "%s: %d strikes off the parity line, worst %s %s at %s by %.2f points where %.2f are"
                + " explained",
            day.underlying(),
            count,
            worst.optionClass(),
            worst.expiry(),
            worst.strike(),
            worst.miss(),
            worst.allowed()));
  }
}
