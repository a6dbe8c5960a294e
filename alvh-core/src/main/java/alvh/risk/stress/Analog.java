package alvh.risk.stress;

import alvh.risk.FamilyShock;
import alvh.risk.SmileMove;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * An episode of the past by its published levels, session by session, ready to be laid on another
 * day: the index by its return, the VIX family and the futures by their changes in points.
 *
 * <p>The method writes an analog as (r, ΔV9 … ΔV1Y, ΔF_k); a change in points does more to a calm
 * day than to a wild one. A future is the same contract throughout: F1 is the nearest of the first
 * session with six days left, and what it did after its settlement is its last change. Source:
 * method C9.
 *
 * @param id as the method dates it
 * @param title in words
 * @param source where the levels are from
 * @param days the first is the base from which the others are counted
 */
public record Analog(String id, String title, String source, List<Day> days) {
  /** Calendar days of the indices of a day, nearest first. */
  static final List<Integer> TENORS = List.of(9, 30, 93, 184, 365);

  private static final int VIX = TENORS.indexOf(30);
  private static final double PERCENT = 100;

  /**
   * Levels of one session.
   *
   * @param index the S&P 500
   * @param family VIX9D, VIX, VIX3M, VIX6M, VIX1Y; VIX is present
   * @param futures contracts of the base's F1, F2 …; empty where one did not exist or has settled
   * @param opening what contracts of the morning settle on; empty where it is not known
   */
  public record Day(
      LocalDate date,
      double index,
      List<OptionalDouble> family,
      List<OptionalDouble> futures,
      Optional<Opening> opening) {
    /** A session whose opening is not known. */
    public Day(
        LocalDate date, double index, List<OptionalDouble> family, List<OptionalDouble> futures) {
      this(date, index, family, futures, Optional.empty());
    }

    public Day {
      Check.positive(index, "S&P 500");
      Check.that(family.size() == TENORS.size(), "a family of %s indices", family.size());
      Check.that(family.get(VIX).isPresent(), "a session without VIX: %s", date);
      family = List.copyOf(family);
      futures = List.copyOf(futures);
    }

    /** Points; VXO before VIX was there. */
    public double vix() {
      return family.get(VIX).orElseThrow();
    }
  }

  /**
   * What a session opened at, as settlements are struck: the index by the gap of SPY, VIX by its
   * own opening. Source: method 1.12 (settlement values).
   *
   * @param index the S&P 500, points
   * @param vix points
   */
  public record Opening(double index, double vix) {}

  public Analog {
    Check.that(days.size() >= 2, "an episode needs a base and a day: %s", id);
    days = List.copyOf(days);
  }

  /** Sessions after the base. */
  public int length() {
    return days.size() - 1;
  }

  /** Percent of the index from the base to a session, 0 for the base. */
  public double spotPercent(int session) {
    return PERCENT * (days.get(session).index() / days.getFirst().index() - 1);
  }

  /** Index and family from the base to a session; an index that either lacks is left out. */
  public FamilyShock shock(int session, double tenorDecay, SmileMove smile) {
    var points = new TreeMap<Integer, Double>();
    for (int i = 0; i < TENORS.size(); i++) {
      OptionalDouble before = days.getFirst().family().get(i);
      OptionalDouble after = days.get(session).family().get(i);
      if (before.isPresent() && after.isPresent()) {
        points.put(TENORS.get(i), after.getAsDouble() - before.getAsDouble());
      }
    }
    return new FamilyShock(spotPercent(session), points, tenorDecay, smile);
  }

  /** Changes of F1, F2 … from the base to a session, points; NaN where the base has none. */
  public double[] futures(int session) {
    List<OptionalDouble> base = days.getFirst().futures();
    var changes = new double[base.size()];
    Arrays.fill(changes, Double.NaN);
    for (int k = 0; k < changes.length; k++) {
      for (int i = 0; i <= session && base.get(k).isPresent(); i++) {
        OptionalDouble level = days.get(i).futures().get(k);
        if (level.isPresent()) {
          changes[k] = level.getAsDouble() - base.get(k).getAsDouble();
        }
      }
    }
    return changes;
  }

  /** Sessions after the base whose opening is known; in others the morning settles on a close. */
  public int openings() {
    return (int) days.stream().skip(1).filter(day -> day.opening().isPresent()).count();
  }

  /** Whether it has settlements of VIX futures; else they follow VIX by their betas. */
  public boolean hasFutures() {
    return days.getFirst().futures().stream().anyMatch(OptionalDouble::isPresent);
  }
}
