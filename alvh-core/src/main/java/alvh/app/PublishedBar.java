package alvh.app;

import alvh.store.MergedSeries;
import alvh.store.Store;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the exchange published of an index on one day.
 *
 * @param open index points, as all four
 */
record PublishedBar(double open, double high, double low, double close) {
  private static final double CENTS = 100;

  /** The bar of that day in the store, where all four values are. */
  static Optional<PublishedBar> of(Store store, String index, LocalDate day) {
    OptionalDouble open = value(store, index + ".open", day);
    OptionalDouble high = value(store, index + ".high", day);
    OptionalDouble low = value(store, index + ".low", day);
    OptionalDouble close = value(store, index + ".close", day);
    if (open.isEmpty() || high.isEmpty() || low.isEmpty() || close.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PublishedBar(
            open.getAsDouble(), high.getAsDouble(), low.getAsDouble(), close.getAsDouble()));
  }

  /** The value of one series on that day. */
  static OptionalDouble value(Store store, String series, LocalDate day) {
    MergedSeries merged = store.merged(series);
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (merged.date(i).equals(day)) {
        return OptionalDouble.of(merged.value(i));
      }
    }
    return OptionalDouble.empty();
  }

  /** Whether a level, rounded to two decimals as levels are published, lies in the day's range. */
  boolean contains(double level) {
    double printed = Math.rint(CENTS * level) / CENTS;
    return printed >= low && printed <= high;
  }
}
