package alvh.report.page;

import java.util.BitSet;
import java.util.List;

/**
 * Which points of long series to draw: the pixels of a screen are fewer than the days of twenty
 * years, but no high and no low may be lost.
 *
 * <p>The series are cut into as many buckets as the screen has columns; of each bucket every series
 * keeps its highest and lowest point. First and last points stay.
 */
final class Thinning {
  private Thinning() {}

  /**
   * Indices to keep, rising.
   *
   * @param series of equal length; NaN where a value is missing
   * @param columns most buckets
   */
  static int[] keep(List<double[]> series, int columns) {
    int n = series.getFirst().length;
    var kept = new BitSet(n);
    kept.set(0);
    kept.set(n - 1);
    int width = Math.max(1, (n + columns - 1) / columns);
    for (int from = 0; from < n; from += width) {
      for (double[] values : series) {
        keepExtremes(kept, values, from, Math.min(n, from + width));
      }
    }
    return kept.stream().toArray();
  }

  private static void keepExtremes(BitSet kept, double[] values, int from, int to) {
    int low = from;
    int high = from;
    for (int i = from; i < to; i++) {
      low = values[i] < values[low] || Double.isNaN(values[low]) ? i : low;
      high = values[i] > values[high] || Double.isNaN(values[high]) ? i : high;
    }
    kept.set(low);
    kept.set(high);
  }
}
