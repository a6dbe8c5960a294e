package alvh.engine;

import alvh.RealData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Index, VIX and futures straight from the publishers' files, and the few figures that decisions
 * rest on, computed over whole arrays in the plainest way: a second opinion on the program's.
 */
final class RawInputs {
  private static final DateTimeFormatter US =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 2);
  private static final int FRONT_MIN_DAYS = 6;

  /** λ of an average over 1,260 observations. */
  private static final double FADING = 1 - 2.0 / 1261;

  private static @Nullable RawInputs read;

  final NavigableMap<LocalDate, Double> spx = column("cboe/SPX_History.csv");
  final NavigableMap<LocalDate, Double> vix = column("cboe/VIX_History.csv");
  final Map<LocalDate, NavigableMap<LocalDate, Double>> futures = futures();

  /** A line y = a + b·x, the deviation of what it leaves, and how many points it went through. */
  record Line(double slope, double deviation, int points) {}

  private RawInputs() {}

  /** Skips the test where the data are absent. */
  static synchronized RawInputs get() {
    RealData.folder();
    RawInputs known = read;
    if (known == null) {
      known = new RawInputs();
      read = known;
    }
    return known;
  }

  private static NavigableMap<LocalDate, Double> column(String file) {
    var closes = new TreeMap<LocalDate, Double>();
    for (String line : RealData.lines(file)) {
      String[] cell = line.strip().split(",", -1);
      if (cell[0].matches("\\d\\d/\\d\\d/\\d{4}")) {
        closes.put(LocalDate.parse(cell[0], US), Double.parseDouble(cell[4]));
      }
    }
    return closes.tailMap(FIRST, true);
  }

  private static Map<LocalDate, NavigableMap<LocalDate, Double>> futures() {
    var byDate = new TreeMap<LocalDate, NavigableMap<LocalDate, Double>>();
    for (String line : RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv")) {
      String[] cell = line.strip().split(",", -1);
      if (cell[0].matches("\\d{4}-.*")) {
        byDate
            .computeIfAbsent(LocalDate.parse(cell[0]), date -> new TreeMap<>())
            .put(expiry(cell[1]), Double.parseDouble(cell[2]));
      }
    }
    return byDate;
  }

  /** Two contracts of 2004 settled a week before the day that the table gives them. */
  private static LocalDate expiry(String printed) {
    LocalDate expiry = LocalDate.parse(printed);
    return printed.equals("2004-07-21") || printed.equals("2004-10-20")
        ? expiry.minusWeeks(1)
        : expiry;
  }

  /** The days with an index close. */
  List<LocalDate> sessions(LocalDate from, LocalDate to) {
    return List.copyOf(spx.subMap(from, true, to, true).keySet());
  }

  /** F1, F2 … of a session: those with six or more days left. */
  List<Map.Entry<LocalDate, Double>> curve(LocalDate date) {
    NavigableMap<LocalDate, Double> row = futures.get(date);
    return row == null
        ? List.of()
        : List.copyOf(row.tailMap(date.plusDays(FRONT_MIN_DAYS), true).entrySet());
  }

  /** Settlement of F_k. */
  double future(LocalDate date, int k) {
    return curve(date).get(k - 1).getValue();
  }

  /** s = (F1 − F2)·30/(T2 − T1). */
  double slope(LocalDate date) {
    long gap = ChronoUnit.DAYS.between(curve(date).get(0).getKey(), curve(date).get(1).getKey());
    return (future(date, 1) - future(date, 2)) * 30 / gap;
  }

  /** θ: that quantile of every slope so far, or zero; NaN before 756 of them. */
  double threshold(LocalDate date, double level) {
    double[] slopes =
        sessions(FIRST, date).stream()
            .filter(session -> curve(session).size() >= 2)
            .mapToDouble(this::slope)
            .sorted()
            .toArray();
    return slopes.length < 756 ? Double.NaN : Math.max(0, quantile(slopes, level));
  }

  private static double quantile(double[] sorted, double level) {
    double at = level * (sorted.length - 1);
    int below = (int) at;
    double above = below + 1 < sorted.length ? sorted[below + 1] : sorted[below];
    return sorted[below] + (at - below) * (above - sorted[below]);
  }

  /** b_k: what the k-th future of the day before moves with a point of VIX, all days alike. */
  double curveBeta(LocalDate to, int k) {
    var x = new ArrayList<Double>();
    var y = new ArrayList<Double>();
    List<LocalDate> sessions = sessions(FIRST, to);
    for (int i = 1; i < sessions.size(); i++) {
      LocalDate before = sessions.get(i - 1);
      LocalDate now = sessions.get(i);
      if (curve(before).size() >= k && vix.containsKey(before) && vix.containsKey(now)) {
        Map.Entry<LocalDate, Double> held = curve(before).get(k - 1);
        Double settled = futures.getOrDefault(now, new TreeMap<>()).get(held.getKey());
        if (settled != null) {
          y.add(settled - held.getValue());
          x.add(vix(now) - vix(before));
        }
      }
    }
    return line(x, y, 1).slope();
  }

  /** Percent of the index on points of VIX, on days that began with VIX in [low, high). */
  Line indexBeta(LocalDate to, double low, double high) {
    var x = new ArrayList<Double>();
    var y = new ArrayList<Double>();
    List<LocalDate> sessions = sessions(FIRST, to);
    for (int i = 1; i < sessions.size(); i++) {
      LocalDate before = sessions.get(i - 1);
      LocalDate now = sessions.get(i);
      if (vix.containsKey(before)
          && vix.containsKey(now)
          && vix(before) >= low
          && vix(before) < high) {
        x.add(vix(now) - vix(before));
        y.add(100 * (spx(now) / spx(before) - 1));
      }
    }
    return line(x, y, FADING);
  }

  /** Weighted least squares by the textbook's sums; the last observation weighs one. */
  private static Line line(List<Double> x, List<Double> y, double decay) {
    double w = 0;
    double wx = 0;
    double wy = 0;
    for (int i = 0; i < x.size(); i++) {
      double weight = Math.pow(decay, x.size() - 1 - i);
      w += weight;
      wx += weight * x.get(i);
      wy += weight * y.get(i);
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < x.size(); i++) {
      double weight = Math.pow(decay, x.size() - 1 - i);
      xx += weight * (x.get(i) - wx / w) * (x.get(i) - wx / w);
      xy += weight * (x.get(i) - wx / w) * (y.get(i) - wy / w);
      yy += weight * (y.get(i) - wy / w) * (y.get(i) - wy / w);
    }
    return new Line(xy / xx, Math.sqrt((yy - xy * xy / xx) / w), x.size());
  }

  double vix(LocalDate date) {
    return at(vix, date);
  }

  double spx(LocalDate date) {
    return at(spx, date);
  }

  private static double at(NavigableMap<LocalDate, Double> closes, LocalDate date) {
    Double close = closes.get(date);
    if (close == null) {
      throw new IllegalArgumentException("no close on " + date);
    }
    return close;
  }
}
