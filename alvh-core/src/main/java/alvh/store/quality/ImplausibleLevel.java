package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Index values that the index cannot have had. The ranges leave room of a tenth or more beyond
 * everything that was ever true, and are far narrower than what slips in by mistake.
 */
final class ImplausibleLevel implements QualityRule {
  /**
   * What an index may show, in its own points.
   *
   * @param series key of the closes
   */
  private record Range(String series, double least, double most) {}

  private static final List<Range> RANGES =
      List.of(
          new Range("VIX.close", 7, 150),
          new Range("VIX9D.close", 5, 200),
          new Range("VIX3M.close", 8, 120),
          new Range("VIX6M.close", 9, 100),
          new Range("VIX1Y.close", 10, 90),
          new Range("VVIX.close", 50, 260),
          new Range("SKEW.close", 90, 220));

  @Override
  public String name() {
    return "implausible-level";
  }

  @Override
  public String description() {
    return "a value of the VIX family outside everything that was ever true";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Range range : RANGES) {
      for (Column column : shelf.columns(range.series())) {
        check(range, column, findings);
      }
    }
    return findings;
  }

  private void check(Range range, Column column, List<Finding> findings) {
    for (int row = 0; row < column.size(); row++) {
      double value = column.value(row);
      if (value < range.least() || value > range.most()) {
        String message =
            Wording.of(
                "%s is %s, outside %.0f to %.0f",
                column.series(), value, range.least(), range.most());
        findings.add(Finding.exclusion(this, column, row, message, List.of(column)));
      }
    }
  }
}
