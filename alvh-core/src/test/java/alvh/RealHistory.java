package alvh;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The real S&P 500, VIX family, bill rates and VIX futures as a {@link History}, read with the
 * least code that can, so that tests of the pure floors do not need the store.
 */
public final class RealHistory {
  private static final DateTimeFormatter US =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
  private static final Publication EVENING = new Publication.AfterClose(20);

  private RealHistory() {}

  /** Sessions from 1990 on; everything else as far back as it goes. */
  public static History load() {
    var series = new EnumMap<Measure, TimeSeries>(Measure.class);
    series.put(Measure.SPX, closes("cboe/SPX_History.csv", new Publication.AfterClose(5)));
    series.put(Measure.VIX, closes("cboe/VIX_History.csv", EVENING));
    series.put(Measure.VIX9D, closes("cboe/VIX9D_History.csv", EVENING));
    series.put(Measure.VIX3M, closes("cboe/VIX3M_History.csv", EVENING));
    series.put(Measure.VIX6M, closes("cboe/VIX6M_History.csv", EVENING));
    series.put(Measure.SKEW, skews());
    series.put(Measure.BILL_13W, bills());
    return new History(series, curves());
  }

  private static TimeSeries closes(String file, Publication publication) {
    var observations = new ArrayList<Observation>();
    for (String line : RealData.lines(file)) {
      String[] cell = line.strip().split(",", -1);
      if (cell.length > 4 && cell[0].matches("\\d\\d/\\d\\d/\\d{4}")) {
        LocalDate date = LocalDate.parse(cell[0], US);
        if (ExchangeCalendar.NYSE.isSession(date) && date.getYear() >= 1990) {
          double close = Double.parseDouble(cell[4]);
          observations.add(new Observation(date, close, publication.knownAt(date)));
        }
      }
    }
    return TimeSeries.of(observations);
  }

  private static TimeSeries skews() {
    var publication = new Publication.NextMorning();
    var observations = new ArrayList<Observation>();
    for (String line : RealData.lines("cboe/SKEW_History.csv")) {
      String[] cell = line.strip().split(",", -1);
      if (cell.length == 2 && cell[0].matches("\\d\\d/\\d\\d/\\d{4}")) {
        LocalDate date = LocalDate.parse(cell[0], US);
        if (ExchangeCalendar.NYSE.isSession(date) && !cell[1].isBlank()) {
          double level = Double.parseDouble(cell[1]);
          observations.add(new Observation(date, level, publication.knownAt(date)));
        }
      }
    }
    return TimeSeries.of(observations);
  }

  private static TimeSeries bills() {
    var observations = new ArrayList<Observation>();
    for (String line : RealData.lines("fred/IRX.csv")) {
      String[] cell = line.strip().split(",", -1);
      if (cell.length == 2 && cell[0].matches("\\d{4}-.*") && !cell[1].isBlank()) {
        LocalDate date = LocalDate.parse(cell[0]);
        if (ExchangeCalendar.NYSE.isSession(date)) {
          double rate = Double.parseDouble(cell[1]);
          observations.add(new Observation(date, rate, EVENING.knownAt(date)));
        }
      }
    }
    return TimeSeries.of(observations);
  }

  private static NavigableMap<LocalDate, FuturesCurve> curves() {
    Map<LocalDate, List<FuturesSettlement>> byDate = new TreeMap<>();
    for (String line : RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv")) {
      String[] cell = line.strip().split(",", -1);
      if (cell[0].matches("\\d{4}-.*") && Double.parseDouble(cell[2]) > 5) {
        byDate
            .computeIfAbsent(LocalDate.parse(cell[0]), d -> new ArrayList<>())
            .add(new FuturesSettlement(LocalDate.parse(cell[1]), Double.parseDouble(cell[2])));
      }
    }
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    byDate.forEach(
        (date, settlements) -> {
          settlements.sort((a, b) -> a.expiry().compareTo(b.expiry()));
          curves.put(date, new FuturesCurve(date, EVENING.knownAt(date), settlements));
        });
    return curves;
  }
}
