package alvh.store;

import alvh.market.Publication;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * When producer prices came out and by how much they missed the forecast, from the economic
 * calendars that were imported.
 *
 * <p>They come out on days of their own, some before the consumer prices of the same month and some
 * after. For months without a calendar nothing is borrowed from there: the figure counts as known
 * at the end of the following month. Source: method I12, 1.12.
 */
record ProducerPriceReleases(
    NavigableMap<YearMonth, LocalDate> days, NavigableMap<LocalDate, Double> surprises) {
  private static final String NAME = "PPI m/m";
  private static final String REGION = "USD";

  ProducerPriceReleases {
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    surprises = Collections.unmodifiableNavigableMap(new TreeMap<>(surprises));
  }

  static ProducerPriceReleases of(Store store) {
    var days = new TreeMap<YearMonth, LocalDate>();
    var surprises = new TreeMap<LocalDate, Double>();
    for (MarketEvent event : store.events(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31))) {
      if (event.name().equals(NAME) && event.region().equals(REGION)) {
        days.putIfAbsent(YearMonth.from(event.date()).minusMonths(1), event.date());
        OptionalDouble actual = percent(event.actual());
        OptionalDouble forecast = percent(event.forecast());
        if (actual.isPresent() && forecast.isPresent()) {
          surprises.put(event.date(), actual.getAsDouble() - forecast.getAsDouble());
        }
      }
    }
    return new ProducerPriceReleases(days, surprises);
  }

  Publication publication() {
    return new Publication.ReleasedByMonthEnd(days);
  }

  /** A figure printed as {@code 0.8%}; empty where none was. */
  private static OptionalDouble percent(String printed) {
    boolean figure = printed.matches("[-+]?\\d+(\\.\\d+)?%");
    return figure
        ? OptionalDouble.of(Double.parseDouble(printed.substring(0, printed.length() - 1)))
        : OptionalDouble.empty();
  }
}
