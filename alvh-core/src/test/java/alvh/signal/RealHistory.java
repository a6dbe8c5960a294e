package alvh.signal;

import alvh.RealData;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the signals need of the real data, read straight from the publishers' files, so that their
 * figures do not lean on the store that they will be fed from.
 */
public final class RealHistory {
  /** Bad counts that the folder's README names. */
  private static final Set<LocalDate> BAD_BREADTH =
      Set.of(LocalDate.of(1999, 5, 25), LocalDate.of(2001, 2, 15));

  private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");
  private static final LocalTime KNOWN = LocalTime.of(16, 20);

  /** The rule by which the folder's README finds wrong settles. */
  private static final int FAR_DAYS = 45;

  private static final double FAR_OFF = .35;

  private static @Nullable History read;

  private RealHistory() {}

  /** Read once a test run; skips the test where the data are absent. */
  public static synchronized History get() {
    RealData.folder();
    History known = read;
    if (known == null) {
      known = history();
      read = known;
    }
    return known;
  }

  private static History history() {
    var series = new EnumMap<Measure, TimeSeries>(Measure.class);
    TreeMap<LocalDate, Double> spx = column("cboe/SPX_History.csv", 4);
    spx.pollLastEntry();
    column("cboe/SPX_close_tail_2026.csv", 1).tailMap(spx.lastKey(), false).forEach(spx::put);
    spx.headMap(LocalDate.of(1990, 1, 1)).clear();
    TreeMap<LocalDate, Double> vix = column("cboe/VIX_History.csv", 4);
    column("cboe/VIX_close_tail_2026.csv", 1).tailMap(vix.lastKey(), false).forEach(vix::put);
    vix.keySet().retainAll(spx.keySet());
    TreeMap<LocalDate, Double> advancing = column("breadth/ADV.csv", 4);
    TreeMap<LocalDate, Double> declining = column("breadth/DECL.csv", 4);
    advancing.keySet().removeAll(BAD_BREADTH);
    advancing.keySet().retainAll(spx.keySet());
    declining.keySet().retainAll(spx.keySet());
    series.put(Measure.SPX, of(spx));
    series.put(Measure.VIX, of(vix));
    series.put(Measure.ADVANCING, of(advancing));
    series.put(Measure.DECLINING, of(declining));
    return new History(series, curves());
  }

  private static TreeMap<LocalDate, Double> column(String file, int index) {
    var values = new TreeMap<LocalDate, Double>();
    for (String line : RealData.lines(file).subList(1, RealData.lines(file).size())) {
      String[] cells = line.strip().split(",");
      LocalDate date =
          cells[0].contains("/") ? LocalDate.parse(cells[0], AMERICAN) : LocalDate.parse(cells[0]);
      values.put(date, Double.parseDouble(cells[index]));
    }
    return values;
  }

  private static TimeSeries of(TreeMap<LocalDate, Double> values) {
    var observations = new ArrayList<Observation>();
    values.forEach((date, value) -> observations.add(new Observation(date, value, known(date))));
    return TimeSeries.of(observations);
  }

  private static Instant known(LocalDate date) {
    return ExchangeCalendar.NYSE.isSession(date) && ExchangeCalendar.NYSE.isHalfDay(date)
        ? ExchangeCalendar.NYSE.close(date).plusSeconds(20 * 60)
        : ExchangeCalendar.at(date, KNOWN);
  }

  private static TreeMap<LocalDate, FuturesCurve> curves() {
    var rows = new TreeMap<LocalDate, TreeMap<LocalDate, Double>>();
    List<String> lines = RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      rows.computeIfAbsent(LocalDate.parse(cells[0]), date -> new TreeMap<>())
          .put(LocalDate.parse(cells[1]), Double.parseDouble(cells[2]));
    }
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    rows.forEach((date, row) -> curves.put(date, curve(date, row)));
    return curves;
  }

  private static FuturesCurve curve(LocalDate date, TreeMap<LocalDate, Double> row) {
    var settlements = new ArrayList<FuturesSettlement>();
    row.forEach(
        (expiry, price) -> {
          if (!isWrong(date, expiry, price, row)) {
            settlements.add(new FuturesSettlement(expiry, price));
          }
        });
    return new FuturesCurve(date, known(date), settlements);
  }

  private static boolean isWrong(
      LocalDate date, LocalDate expiry, double price, TreeMap<LocalDate, Double> row) {
    return ChronoUnit.DAYS.between(date, expiry) > FAR_DAYS
        && row.headMap(expiry).values().stream()
            .anyMatch(other -> Math.abs(price / other - 1) > FAR_OFF)
        && row.lowerEntry(expiry) != null
        && Math.abs(price / row.lowerEntry(expiry).getValue() - 1) > FAR_OFF;
  }
}
