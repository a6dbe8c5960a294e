package alvh.report.statistic;

import alvh.unit.Check;

/**
 * The span to which means and sums of a run are scaled: a year, and the run itself where it is
 * shorter, because two months told as a year are a forecast that nobody made.
 *
 * <p>Source: method 5.1 (annual factor 252); that shorter runs are not annualised is our reading. A
 * calendar year is a year although many have less than 252 sessions: 251 in 2018, and never less
 * than 250 since 2002.
 *
 * @param sessions of the run
 */
public record Horizon(int sessions) {
  /** The fewest sessions of a calendar year. */
  public static final int SHORTEST_YEAR = 250;

  public Horizon {
    Check.that(sessions >= 1, "a run has at least one session, not %s", sessions);
  }

  /** Whether the run lasts a year or longer. */
  public boolean isAnnual() {
    return sessions >= SHORTEST_YEAR;
  }

  /** By how much a daily mean is multiplied. */
  public double factor() {
    return isAnnual() ? Annual.SESSIONS : sessions;
  }

  /** By how much a sum over the run is multiplied. */
  public double ofSum() {
    return factor() / sessions;
  }

  /** As it stands after an amount. */
  public String words() {
    return isAnnual() ? "a year" : "over the run";
  }
}
