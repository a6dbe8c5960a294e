package alvh.store.quality;

import alvh.store.ChainSlice;
import java.util.ArrayList;
import java.util.List;

/** Expiries whose quotes are all those of the day before while others of their chain have moved. */
final class StaleExpiry implements QualityRule {
  private static final int NAMED = 3;

  @Override
  public String name() {
    return "stale-expiry";
  }

  @Override
  public String description() {
    return "an expiry of a chain with the very quotes of the day before";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (ChainPair pair : ChainPair.of(shelf.chains())) {
      List<ChainSlice> same = pair.unchanged();
      if (!same.isEmpty() && same.size() < pair.compared()) {
        findings.add(
            ChainFindings.note(
                this,
                pair.day(),
                Wording.of(
                    "%s: %d of %d expiries have the quotes of %s: %s",
                    pair.day().underlying(),
                    same.size(),
                    pair.compared(),
                    pair.before().session(),
                    names(same))));
      }
    }
    return findings;
  }

  private static String names(List<ChainSlice> slices) {
    var names = new ArrayList<String>();
    slices.stream().limit(NAMED).forEach(s -> names.add(s.optionClass() + " " + s.expiry()));
    return String.join(", ", names) + (slices.size() > NAMED ? " and others" : "");
  }
}
