package alvh.feed;

import alvh.feed.Draws.Purpose;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The simulated yields of every session: a policy rate that moves in quarters of a point at
 * meetings, money-market yields near it and longer ones above it.
 *
 * <p>Yields up to a year are one number, so that one rate discounts every option. They neither
 * cause nor follow falls of the index. The numbers are ours, chosen to look like 1990 to 2026; no
 * result of the method rests on them.
 *
 * @param policy percent a year
 * @param shortYield bond equivalent up to a year, percent a year
 * @param twoYears percent a year
 * @param tenYears percent a year
 */
record SimulatedRates(double[] policy, double[] shortYield, double[] twoYears, double[] tenYears) {
  private static final double START = 3;
  private static final double NEUTRAL = 2.75;
  private static final double PULL = .06;
  private static final double SHOCK = .28;
  private static final double STEP = .25;
  private static final double HIGHEST = 7;
  private static final double TERM_PREMIUM = 1.1;
  private static final double TERM_PERSISTENCE = .997;
  private static final double TERM_SHOCK = .045;
  private static final double PERCENT = 100;
  private static final double HALF_YEAR = .5;

  static SimulatedRates of(long seed, List<LocalDate> sessions) {
    var draws = new Draws(seed, Purpose.RATES);
    Set<LocalDate> meetings =
        new HashSet<>(FederalMeetings.between(sessions.getFirst(), sessions.getLast()));
    int days = sessions.size();
    var rates =
        new SimulatedRates(new double[days], new double[days], new double[days], new double[days]);
    double policy = START;
    double premium = TERM_PREMIUM;
    for (int i = 0; i < days; i++) {
      if (meetings.contains(sessions.get(i))) {
        policy = next(policy, draws.normal());
      }
      premium += (1 - TERM_PERSISTENCE) * (TERM_PREMIUM - premium) + TERM_SHOCK * draws.normal();
      rates.policy[i] = policy;
      rates.shortYield[i] = rounded(policy + .08);
      double tenYears = Math.max(.4, .6 * policy + .4 * NEUTRAL + premium);
      rates.tenYears[i] = rounded(tenYears);
      rates.twoYears[i] = rounded(.65 * policy + .35 * tenYears);
    }
    return rates;
  }

  /** The rate after a meeting. */
  private static double next(double policy, double shock) {
    double wanted = PULL * (NEUTRAL - policy) + SHOCK * shock;
    return Math.clamp(policy + STEP * Math.rint(wanted / STEP), 0, HIGHEST);
  }

  private static double rounded(double percent) {
    return Math.rint(percent * PERCENT) / PERCENT;
  }

  /** The rate that discounts every option of that session, continuously compounded, decimal. */
  double continuous(int session) {
    return 2 * Math.log1p(HALF_YEAR * shortYield[session] / PERCENT);
  }

  /**
   * The 13-week bill's discount rate, percent a year: what is paid is 100 less it for a quarter.
   */
  double bill(int session) {
    double quarter = Math.exp(-.25 * continuous(session));
    return rounded((1 - quarter) * PERCENT * 360 / 91);
  }
}
