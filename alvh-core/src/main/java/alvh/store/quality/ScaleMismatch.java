package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Futures settlements on another scale than the VIX of the day, as those of a file with prices of
 * before 2007-03-26 would be whose importer did not divide by ten.
 */
final class ScaleMismatch implements QualityRule {
  private static final String SERIES = "VX.settle";
  private static final String INDEX = "VIX.close";

  /** Of future over VIX; the true ratios of 2004 to 2026 lie between .34 and 2.02. */
  private static final double LEAST = .2;

  private static final double MOST = 5;

  @Override
  public String name() {
    return "scale-mismatch";
  }

  @Override
  public String description() {
    return "a VIX future below a fifth or above five times the VIX";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column vix : shelf.columns(INDEX).stream().limit(1).toList()) {
      shelf.columns(SERIES).forEach(column -> check(vix, column, findings));
    }
    return findings;
  }

  private void check(Column vix, Column column, List<Finding> findings) {
    for (int row = 0; row < column.size(); row++) {
      OptionalInt same = Shelf.row(vix, column.date(row));
      double ratio = same.isPresent() ? column.value(row) / vix.value(same.getAsInt()) : 1;
      if (ratio < LEAST || ratio > MOST) {
        String message =
            Wording.of(
                "the settlement for %s is %s, %.2f times the VIX",
                column.expiry(row), column.value(row), ratio);
        findings.add(Finding.exclusion(this, column, row, message, List.of(column)));
      }
    }
  }
}
