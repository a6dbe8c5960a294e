package alvh.report.anchor;

import alvh.RealData;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A history read straight from the published files, past the importers and the store, so that the
 * statistics are tested alone.
 */
final class PublishedHistory {
  private static final Publication AFTER_CLOSE = new Publication.AfterClose(20);
  private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  /** Last day of SPY's own file; an adjusted file goes on. */
  private static final LocalDate SPY_JOINT = LocalDate.of(2025, 9, 26);

  /** A VVIX below this stands on none but the broken days of 2006. */
  private static final double LEAST_VVIX = 50;

  private PublishedHistory() {}

  static History read() {
    var closes = new EnumMap<Measure, NavigableMap<LocalDate, Double>>(Measure.class);
    closes.put(Measure.SPX, joined("SPX", 4));
    closes.put(Measure.VIX, joined("VIX", 4));
    closes.put(Measure.VIX9D, column("cboe/VIX9D_History.csv", 4));
    closes.put(Measure.VIX3M, column("cboe/VIX3M_History.csv", 4));
    closes.put(Measure.VIX6M, column("cboe/VIX6M_History.csv", 4));
    closes.put(Measure.VVIX, column("cboe/VVIX_History.csv", 1));
    closes.get(Measure.VVIX).values().removeIf(vvix -> vvix < LEAST_VVIX);
    closes.put(Measure.SPY_CLOSE, spy(1));
    closes.put(Measure.SPY_PRICE, spy(2));
    Map<Measure, TimeSeries> series = new EnumMap<>(Measure.class);
    closes.forEach((measure, values) -> series.put(measure, series(values)));
    return new History(series, curves());
  }

  /** The publisher's history, without its partial last row, continued by the file of closes. */
  private static NavigableMap<LocalDate, Double> joined(String name, int close) {
    NavigableMap<LocalDate, Double> values = column("cboe/" + name + "_History.csv", close);
    values.remove(values.lastKey());
    column("cboe/" + name + "_close_tail_2026.csv", 1).forEach(values::putIfAbsent);
    return values;
  }

  private static NavigableMap<LocalDate, Double> spy(int column) {
    NavigableMap<LocalDate, Double> values = column("etf/SPY_ohlc_1993_2025.csv", column);
    NavigableMap<LocalDate, Double> tail = column("etf/dsturdy_SPY.csv", 1);
    double scale = values.get(SPY_JOINT) / tail.get(SPY_JOINT);
    tail.tailMap(SPY_JOINT, false).forEach((date, close) -> values.put(date, close * scale));
    return values;
  }

  private static NavigableMap<LocalDate, Double> column(String file, int column) {
    var values = new TreeMap<LocalDate, Double>();
    for (String line : RealData.lines(file)) {
      List<String> fields = List.of(line.split(","));
      if (!fields.isEmpty()
          && !fields.getFirst().isEmpty()
          && Character.isDigit(fields.getFirst().charAt(0))) {
        values.put(date(fields.getFirst()), Double.valueOf(fields.get(column)));
      }
    }
    return values;
  }

  private static LocalDate date(String text) {
    return text.contains("/")
        ? LocalDate.parse(text, US_DATE)
        : LocalDate.parse(text.substring(0, 10));
  }

  private static TimeSeries series(NavigableMap<LocalDate, Double> values) {
    return TimeSeries.of(
        values.entrySet().stream()
            .map(e -> new Observation(e.getKey(), e.getValue(), AFTER_CLOSE.knownAt(e.getKey())))
            .toList());
  }

  /**
   * Settlements after the trade date; one far from all others of its day is one of the wrong four.
   */
  private static NavigableMap<LocalDate, FuturesCurve> curves() {
    var byDay = new TreeMap<LocalDate, NavigableMap<LocalDate, Double>>();
    for (String line : RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv")) {
      String[] fields = line.split(",");
      if (!fields[0].equals("Date")) {
        LocalDate day = LocalDate.parse(fields[0]);
        byDay
            .computeIfAbsent(day, d -> new TreeMap<>())
            .put(LocalDate.parse(fields[1]), Double.valueOf(fields[2]));
      }
    }
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    byDay.forEach((day, prices) -> curves.put(day, curve(day, prices)));
    return curves;
  }

  private static FuturesCurve curve(LocalDate day, NavigableMap<LocalDate, Double> prices) {
    double middle = prices.values().stream().sorted().toList().get(prices.size() / 2);
    List<FuturesSettlement> settlements =
        prices.tailMap(day, false).entrySet().stream()
            .filter(e -> !isWrong(day, e, middle))
            .map(e -> new FuturesSettlement(e.getKey(), e.getValue()))
            .toList();
    return new FuturesCurve(day, AFTER_CLOSE.knownAt(day), settlements);
  }

  private static boolean isWrong(
      LocalDate day, Map.Entry<LocalDate, Double> settlement, double middle) {
    return settlement.getKey().isAfter(day.plusDays(45))
        && Math.abs(settlement.getValue() / middle - 1) > .35;
  }
}
