package alvh.store.quality;

import alvh.store.Column;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Monthly VIX futures that have expired within the data and of which no final settlement value
 * (VRO) is known; the opening VIX of the day must stand in. Source: method 1.12, "Settlement
 * values".
 */
final class MissingFinalSettlement implements QualityRule {
  private static final String SETTLEMENTS = "VX.settle";
  private static final String FINALS = "VX.final";

  @Override
  public String name() {
    return "missing-final-settlement";
  }

  @Override
  public String description() {
    return "an expired VIX future without a row on its expiry day";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    Set<LocalDate> known = new HashSet<>();
    for (Column column : shelf.columns(FINALS)) {
      for (int row = 0; row < column.size(); row++) {
        known.add(column.expiry(row));
      }
    }
    var findings = new ArrayList<Finding>();
    for (Column column : shelf.columns(SETTLEMENTS)) {
      check(column, known, findings);
    }
    return findings;
  }

  /** Each expiry is named once, at its last row. */
  private void check(Column column, Set<LocalDate> known, List<Finding> findings) {
    LocalDate end = column.date(column.size() - 1);
    var own = new ArrayList<Finding>();
    for (int row = column.size() - 1; row >= 0; row--) {
      LocalDate expiry = column.expiry(row);
      if (!expiry.isAfter(end) && Expirations.isVixMonthly(expiry) && known.add(expiry)) {
        own.add(
            Finding.note(
                this, column, row, expiry, "no final settlement value is known for this expiry"));
      }
    }
    findings.addAll(own.reversed());
  }
}
