package alvh.store.quality;

import alvh.store.Column;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Futures settlements far from those of the neighbouring expiry on the same day.
 *
 * <p>Walking outwards from the front, each price with more than 45 days left is held against the
 * last one before it that stood; more than 35 % away it falls. Held against a neighbour that has
 * itself fallen, two wrong prices side by side would confirm each other and a true one beside a
 * wrong one would fall. Nearer contracts truly jump by more; a rule on changes from day to day
 * would flag true prices of 2008, 2018 and 2020.
 *
 * <p>If more than half of a day's prices fall, the one they are held against is the wrong one, and
 * nothing is excluded.
 */
final class FarSettlement implements QualityRule {
  private static final String SERIES = "VX.settle";
  private static final int FEWEST_DAYS = 45;
  private static final double MOST = .35;

  @Override
  public String name() {
    return "far-settlement";
  }

  @Override
  public String description() {
    return "a VIX future with more than 45 days left, over 35 % away from its neighbour";
  }

  /** A price that fell, with the neighbour it was held against. */
  private record Fallen(LocalDate neighbour, double neighbourPrice) {}

  @Override
  public List<Finding> check(Shelf shelf) {
    List<Column> columns = shelf.columns(SERIES);
    NavigableMap<LocalDate, Map<LocalDate, Fallen>> fallen = new TreeMap<>();
    panel(columns)
        .forEach(
            (day, prices) -> {
              Map<LocalDate, Fallen> ofDay = fallen(day, prices);
              if (!ofDay.isEmpty() && 2 * ofDay.size() <= prices.size()) {
                fallen.put(day, ofDay);
              }
            });
    var findings = new ArrayList<Finding>();
    columns.forEach(column -> findings.addAll(findings(column, fallen)));
    return findings;
  }

  /** Prices by day and expiry, each from its best source. */
  private static NavigableMap<LocalDate, NavigableMap<LocalDate, Double>> panel(
      List<Column> columns) {
    var panel = new TreeMap<LocalDate, NavigableMap<LocalDate, Double>>();
    for (Column column : columns) {
      for (int row = 0; row < column.size(); row++) {
        panel
            .computeIfAbsent(column.date(row), day -> new TreeMap<>())
            .putIfAbsent(column.expiry(row), column.value(row));
      }
    }
    return panel;
  }

  private static Map<LocalDate, Fallen> fallen(
      LocalDate day, NavigableMap<LocalDate, Double> prices) {
    var fallen = new TreeMap<LocalDate, Fallen>();
    Optional<Map.Entry<LocalDate, Double>> standing = Optional.empty();
    for (Map.Entry<LocalDate, Double> price : prices.entrySet()) {
      if (standing.isPresent()
          && ChronoUnit.DAYS.between(day, price.getKey()) > FEWEST_DAYS
          && isFar(price.getValue(), standing.get().getValue())) {
        fallen.put(price.getKey(), new Fallen(standing.get().getKey(), standing.get().getValue()));
      } else {
        standing = Optional.of(price);
      }
    }
    return fallen;
  }

  private static boolean isFar(double price, double neighbour) {
    return Math.abs(price / neighbour - 1) > MOST;
  }

  private List<Finding> findings(
      Column column, NavigableMap<LocalDate, Map<LocalDate, Fallen>> fallen) {
    var findings = new ArrayList<Finding>();
    for (int row = 0; row < column.size(); row++) {
      Fallen against = fallen.getOrDefault(column.date(row), Map.of()).get(column.expiry(row));
      if (against != null && isFar(column.value(row), against.neighbourPrice())) {
        String message =
            Wording.of(
                "the settlement for %s is %s, that for %s is %s",
                column.expiry(row),
                column.value(row),
                against.neighbour(),
                against.neighbourPrice());
        findings.add(Finding.exclusion(this, column, row, message, List.of(column)));
      }
    }
    return findings;
  }
}
