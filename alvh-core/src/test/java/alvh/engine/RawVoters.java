package alvh.engine;

import alvh.RealData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the voters look at, computed a second time over whole arrays. Source: method 1.1. */
final class RawVoters {
  private static final LocalDate CURVES_SINCE = LocalDate.of(2004, 3, 26);

  private final RawInputs raw;
  private final List<LocalDate> sessions;

  RawVoters(RawInputs raw) {
    this.raw = raw;
    this.sessions = raw.sessions(LocalDate.of(1990, 1, 2), RealRun.TO);
  }

  /** Mean VIX of twenty sessions, today's included. */
  double meanVix(LocalDate date) {
    return last(date, 20).stream().mapToDouble(raw::vix).average().orElseThrow();
  }

  /** I4: VIX went through its mean from below while F2 stood at most a quarter as far above its. */
  boolean pierced(LocalDate date) {
    LocalDate before = last(date, 2).getFirst();
    double mean2 =
        last(date, 20).stream().mapToDouble(d -> raw.future(d, 2)).average().orElseThrow();
    double lag = raw.future(date, 2) / mean2 - 1;
    double lead = Math.max(raw.vix(date) / meanVix(date) - 1, 0);
    return raw.vix(date) > meanVix(date) && raw.vix(before) <= meanVix(before) && lag <= .25 * lead;
  }

  /** I7: percent by which the future at thirty days rose in five sessions, in logarithms. */
  double monthRise(LocalDate date) {
    return 100 * Math.log(month(date) / month(last(date, 6).getFirst()));
  }

  /** The future at thirty days between its neighbours, or a little before the first of them. */
  private double month(LocalDate date) {
    NavigableMap<LocalDate, Double> row =
        raw.futures.getOrDefault(date, new TreeMap<>()).tailMap(date.plusDays(1), true);
    LocalDate wanted = date.plusDays(30);
    List<LocalDate> expiries = List.copyOf(row.keySet());
    int second = 1;
    while (expiries.get(second).isBefore(wanted)) {
      second++;
    }
    LocalDate low = expiries.get(second - 1);
    LocalDate high = expiries.get(second);
    double share =
        (double) ChronoUnit.DAYS.between(low, wanted) / ChronoUnit.DAYS.between(low, high);
    return (1 - share) * value(row, low) + share * value(row, high);
  }

  /** I2: histogram of the MACD of stress, −100·(30/(T2 − T1))·ln(F2/F1). */
  double histogram(LocalDate date) {
    double fast = 0;
    double slow = 0;
    double signal = 0;
    for (LocalDate day : sessionsOf(CURVES_SINCE, date)) {
      Map.Entry<LocalDate, Double> f1 = raw.curve(day).get(0);
      Map.Entry<LocalDate, Double> f2 = raw.curve(day).get(1);
      long gap = ChronoUnit.DAYS.between(f1.getKey(), f2.getKey());
      double stress = -100 * 30.0 / gap * Math.log(f2.getValue() / f1.getValue());
      fast += 2.0 / 13 * (stress - fast);
      slow += 2.0 / 27 * (stress - slow);
      signal += 2.0 / 10 * (fast - slow - signal);
    }
    return fast - slow - signal;
  }

  /** I5: percent of net advances, averaged exponentially over n sessions. */
  double netAdvances(LocalDate date, int n) {
    NavigableMap<LocalDate, Double> up = column("breadth/ADV.csv");
    NavigableMap<LocalDate, Double> down = column("breadth/DECL.csv");
    double average = 0;
    for (LocalDate day : sessionsOf(LocalDate.of(2002, 1, 2), date)) {
      if (up.containsKey(day) && down.containsKey(day)) {
        double net = (value(up, day) - value(down, day)) / (value(up, day) + value(down, day));
        average += 2.0 / (n + 1) * (100 * net - average);
      }
    }
    return average;
  }

  /** I6: Wilder's RSI over 14 sessions of the rolled position in the first two contracts. */
  double rollStrength(LocalDate date) {
    var tradeDates = new TreeSet<LocalDate>(raw.futures.keySet());
    double rises = 0;
    double falls = 0;
    double level = 100;
    List<LocalDate> days = sessionsOf(LocalDate.of(2012, 1, 3), date);
    for (int i = 1; i < days.size(); i++) {
      Map<LocalDate, Double> held = position(days.get(i - 1), tradeDates);
      double before = worth(held, days.get(i - 1));
      double next = level * worth(held, days.get(i)) / before;
      rises += (Math.max(0, next - level) - rises) / 14;
      falls += (Math.max(0, level - next) - falls) / 14;
      level = next;
    }
    return 100 * rises / (rises + falls);
  }

  private double worth(Map<LocalDate, Double> held, LocalDate date) {
    double worth = 0;
    for (Map.Entry<LocalDate, Double> leg : held.entrySet()) {
      worth +=
          leg.getValue() * value(raw.futures.getOrDefault(date, new TreeMap<>()), leg.getKey());
    }
    return worth;
  }

  /** Weights dr/dt and the rest, from one Tuesday before an expiry to the next. */
  private Map<LocalDate, Double> position(LocalDate date, TreeSet<LocalDate> tradeDates) {
    NavigableMap<LocalDate, Double> row = raw.futures.getOrDefault(date, new TreeMap<>());
    List<LocalDate> expiries = new ArrayList<>(row.keySet());
    while (!before(expiries.getFirst(), tradeDates).isAfter(date)) {
      expiries.removeFirst();
    }
    LocalDate end = before(expiries.getFirst(), tradeDates);
    LocalDate start = before(previousExpiry(expiries.getFirst()), tradeDates);
    double left = tradeDates.subSet(date, end).size();
    double weight = left / tradeDates.subSet(start, end).size();
    var held = new TreeMap<LocalDate, Double>();
    held.put(expiries.get(0), weight);
    held.put(expiries.get(1), 1 - weight);
    return held;
  }

  /** The nearest expiry that was listed five weeks earlier. */
  private LocalDate previousExpiry(LocalDate expiry) {
    LocalDate then =
        raw.futures.keySet().stream()
            .filter(d -> !d.isBefore(expiry.minusDays(40)))
            .findFirst()
            .orElseThrow();
    LocalDate found = expiry;
    for (LocalDate other : raw.futures.getOrDefault(then, new TreeMap<>()).keySet()) {
      found =
          other.isBefore(expiry) && (found.equals(expiry) || other.isAfter(found)) ? other : found;
    }
    return found;
  }

  private static LocalDate before(LocalDate expiry, TreeSet<LocalDate> tradeDates) {
    LocalDate day = tradeDates.lower(expiry);
    if (day == null) {
      throw new IllegalArgumentException("no trade date before " + expiry);
    }
    return day;
  }

  /** The last sessions up to and with the date, oldest first. */
  List<LocalDate> last(LocalDate date, int count) {
    int now = sessions.indexOf(date);
    return sessions.subList(now - count + 1, now + 1);
  }

  private List<LocalDate> sessionsOf(LocalDate from, LocalDate to) {
    return raw.sessions(from, to).stream()
        .filter(d -> from.isBefore(CURVES_SINCE) || raw.curve(d).size() >= 2)
        .toList();
  }

  private static double value(NavigableMap<LocalDate, Double> row, LocalDate key) {
    Double value = row.get(key);
    if (value == null) {
      throw new IllegalArgumentException("nothing on " + key);
    }
    return value;
  }

  private static NavigableMap<LocalDate, Double> column(String file) {
    var values = new TreeMap<LocalDate, Double>();
    for (String line : RealData.lines(file)) {
      String[] cell = line.strip().split(",", -1);
      if (cell[0].matches("\\d{4}-.*")) {
        values.put(LocalDate.parse(cell[0]), Double.parseDouble(cell[4]));
      }
    }
    return values;
  }
}
