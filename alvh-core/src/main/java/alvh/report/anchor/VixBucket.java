package alvh.report.anchor;

import java.util.List;

/**
 * A range of VIX levels, index points, lower end included.
 *
 * <p>Source: method 0, buckets by the VIX of the day before.
 */
record VixBucket(double from, double to, String label) {
  static final List<VixBucket> ALL =
      List.of(
          new VixBucket(0, 14, "below 14"),
          new VixBucket(14, 18, "14 to 18"),
          new VixBucket(18, 24, "18 to 24"),
          new VixBucket(24, 32, "24 to 32"),
          new VixBucket(32, Double.POSITIVE_INFINITY, "from 32"));

  boolean contains(double vix) {
    return vix >= from && vix < to;
  }
}
