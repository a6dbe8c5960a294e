package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Years in which a breadth table has prices for only a part of the index's members: those that have
 * survived until today are in it, the others are not.
 */
final class ThinMembership implements QualityRule {
  private static final String MEMBERS = "SP500.n_members";
  private static final String PRICED = "SP500.n_priced";
  private static final double ENOUGH = .95;

  @Override
  public String name() {
    return "thin-membership";
  }

  @Override
  public String description() {
    return "a year in which a breadth table prices less than 95 % of the members";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column members : shelf.columns(MEMBERS)) {
      for (Column priced : shelf.columns(PRICED)) {
        check(members, priced, findings);
      }
    }
    return findings;
  }

  private void check(Column members, Column priced, List<Finding> findings) {
    int start = 0;
    double listed = 0;
    double known = 0;
    for (int row = 0; row < members.size(); row++) {
      OptionalInt same = Shelf.row(priced, members.date(row));
      if (same.isPresent()) {
        listed += members.value(row);
        known += priced.value(same.getAsInt());
      }
      boolean yearEnds =
          row == members.size() - 1
              || members.date(row + 1).getYear() != members.date(row).getYear();
      if (yearEnds) {
        if (known < ENOUGH * listed) {
          String message =
              Wording.of(
                  "%.0f %% of the members have prices in %d",
                  100 * known / listed, members.date(row).getYear());
          findings.add(Finding.note(this, members, start, message));
        }
        start = row + 1;
        listed = 0;
        known = 0;
      }
    }
  }
}
