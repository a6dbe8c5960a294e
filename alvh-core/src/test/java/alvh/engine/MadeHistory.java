package alvh.engine;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Three years made by hand: an index that climbs in waves, a VIX that swings between 14 and 20
 * against it, VIX futures that follow at a distance, a bill at 3.6 percent.
 */
final class MadeHistory {
  static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
  static final LocalDate LAST = LocalDate.of(2018, 12, 31);

  private static final Publication EVENING = new Publication.AfterClose(20);
  private static final int WAVE = 60;

  private MadeHistory() {}

  static History whole() {
    return withoutVixOn(Set.of());
  }

  /** The same three years, but VIX was not published on some days. */
  static History withoutVixOn(Set<LocalDate> missing) {
    List<LocalDate> sessions = ExchangeCalendar.NYSE.sessions(FIRST, LAST);
    var series = new EnumMap<Measure, List<Observation>>(Measure.class);
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    for (int i = 0; i < sessions.size(); i++) {
      LocalDate date = sessions.get(i);
      double wave = Math.sin(2 * Math.PI * i / WAVE);
      add(series, Measure.SPX, date, 2000 * Math.exp(.0003 * i - .02 * wave));
      add(series, Measure.BILL_13W, date, 3.6);
      if (!missing.contains(date)) {
        add(series, Measure.VIX, date, 17 + 3 * wave);
      }
      curves.put(date, curve(date, 17 + 3 * wave));
    }
    Map<Measure, TimeSeries> made = new EnumMap<>(Measure.class);
    series.forEach((measure, observations) -> made.put(measure, TimeSeries.of(observations)));
    return new History(made, curves);
  }

  private static void add(
      Map<Measure, List<Observation>> series, Measure measure, LocalDate date, double value) {
    series
        .computeIfAbsent(measure, m -> new ArrayList<>())
        .add(new Observation(date, value, EVENING.knownAt(date)));
  }

  private static FuturesCurve curve(LocalDate date, double vix) {
    var settlements = new ArrayList<FuturesSettlement>();
    NavigableMap<Integer, LocalDate> ranked = new TreeMap<>();
    for (LocalDate expiry : Expirations.vixMonthlies(date.plusDays(1), date.plusMonths(7))) {
      ranked.put(ranked.size() + 1, expiry);
    }
    ranked.forEach(
        (k, expiry) ->
            settlements.add(new FuturesSettlement(expiry, 17.5 + (vix - 17) / (k + 1) + .3 * k)));
    return new FuturesCurve(date, EVENING.knownAt(date), settlements);
  }
}
