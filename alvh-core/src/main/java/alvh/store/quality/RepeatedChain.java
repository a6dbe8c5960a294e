package alvh.store.quality;

import alvh.store.ChainDay;
import alvh.store.ChainSlice;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain that repeats the quotes of the day before it in every expiry that both have: the same
 * page, saved twice.
 */
final class RepeatedChain implements QualityRule {
  @Override
  public String name() {
    return "repeated-chain";
  }

  @Override
  public String description() {
    return "a chain with the very quotes of the day before";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (ChainPair pair : ChainPair.of(shelf.chains())) {
      List<ChainSlice> same = pair.unchanged();
      if (!same.isEmpty() && same.size() == pair.compared()) {
        findings.add(finding(pair.before(), pair.day(), same.size()));
      }
    }
    return findings;
  }

  private Finding finding(ChainDay before, ChainDay day, int expiries) {
    return ChainFindings.exclusion(
        this,
        day,
        Wording.of(
            "%s: all %d expiries have the quotes of %s",
            day.underlying(), expiries, before.session()));
  }
}
