package alvh.report.claim;

import alvh.layer.Migration;
import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.signal.TermStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which closes slot SH4 migrates, and what that was worth: for each stay, the points that the
 * second future made at equal VIX beta less those of the first.
 *
 * <p>The text says that a migration "locks in the roll yield"; nothing is locked, so the difference
 * is what it is. A close decides and the next one fills: a stay counts from the session after the
 * one that began it to the session after the one that ended it. Source: method D11, D12, 5.3 (H7).
 */
final class Migrations {
  private static final LocalDate FROM = LocalDate.of(2007, 4, 1);

  /** Betas of F1 and F2 that the method prints (0). */
  private static final double FIRST_BETA = .63;

  private static final double SECOND_BETA = .42;

  private static final List<String> PRINTED =
      List.of(
          "2007-08-10",
          "2008-10-01",
          "2009-01-15",
          "2011-08-08",
          "2011-08-18",
          "2011-09-23",
          "2015-09-01",
          "2018-02-05",
          "2020-02-28",
          "2020-04-21",
          "2025-04-04");

  private Migrations() {}

  /**
   * One stay: the close that began it, and what migrating was worth, points of the first future.
   */
  private record Stay(String date, int sessions, double worth) {}

  static Claim of(History history) {
    List<Stay> stays = stays(history);
    var dates = new TreeSet<String>();
    stays.forEach(stay -> dates.add(stay.date()));
    var rows = new ArrayList<ClaimRow>();
    var either = new TreeSet<>(dates);
    either.addAll(PRINTED);
    for (String date : either) {
      double here = dates.contains(date) ? 1 : 0;
      double there = PRINTED.contains(date) ? 1 : 0;
      rows.add(new ClaimRow("migration on " + date, "", here, there, 0, ""));
    }
    rows.add(new ClaimRow("migrations", "", dates.size(), (double) PRINTED.size(), 0, ""));
    for (Stay stay : stays) {
      String name = stay.date() + ", " + stay.sessions() + " sessions, migrating less staying";
      rows.add(ClaimRow.own(name, "points of F1", stay.worth()));
    }
    double mean = stays.stream().mapToDouble(Stay::worth).average().orElse(Double.NaN);
    long better = stays.stream().filter(stay -> stay.worth() > 0).count();
    rows.add(ClaimRow.own("mean of migrating less staying", "points of F1", mean));
    String verdict =
        String.format(
            Locale.ROOT,
            "Migrating was better in %d of %d stays, by %.2f points on average: too few to conclude"
                + " from, and two storms hold most of it.",
            better,
            stays.size(),
            mean);
    return new Claim(
        "D11", "Migrations and what they were worth (D12)", FROM + " on", rows, verdict);
  }

  private static List<Stay> stays(History history) {
    var rule = new Migration();
    var stays = new ArrayList<Stay>();
    boolean migrated = false;
    boolean filled = false;
    String since = "";
    int sessions = 0;
    double worth = 0;
    Optional<FuturesCurve> before = Optional.empty();
    for (LocalDate date : history.sessions(FROM, LocalDate.MAX)) {
      Optional<FuturesCurve> curve = history.curve(date).filter(c -> usable(c));
      if (curve.isEmpty()) {
        continue;
      }
      if (filled && before.isPresent()) {
        sessions++;
        worth += worth(before.get().from(TermStructure.MIN_DAYS), curve.get());
      }
      if (filled && !migrated) {
        stays.add(new Stay(since, sessions, worth));
      }
      filled = migrated;
      migrated = rule.next(migrated, curve.get().from(TermStructure.MIN_DAYS));
      if (migrated && !filled) {
        since = date.toString();
        sessions = 0;
        worth = 0;
      }
      before = curve;
    }
    return stays;
  }

  private static boolean usable(FuturesCurve curve) {
    return curve.from(TermStructure.MIN_DAYS).size() >= 2;
  }

  /** Points of F1 that a session made more in F2, at equal VIX beta. */
  private static double worth(FuturesCurve held, FuturesCurve now) {
    return FIRST_BETA / SECOND_BETA * change(held, now, 2) - change(held, now, 1);
  }

  private static double change(FuturesCurve held, FuturesCurve now, int k) {
    return now.of(held.expiry(k)).map(s -> s.price() - held.price(k)).orElse(0.0);
  }
}
