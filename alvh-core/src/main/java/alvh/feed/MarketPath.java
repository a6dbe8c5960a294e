package alvh.feed;

import alvh.feed.Draws.Purpose;
import alvh.model.AffinePaths;
import alvh.model.MarketState;
import alvh.model.PathPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One walk of the real dynamics through the sessions: where index and variances stand at every
 * opening and every close.
 *
 * <p>A session is 1/252 of a year, a third of it the night before: our reading, so that there are
 * gaps. Six sub-steps a session, jumps by day and night alike. Source: method 2.7 (simulation).
 *
 * @param open index at the opening, points
 * @param close index at the close, points
 * @param opening state at the opening
 * @param closing state at the close
 * @param jumps of the session
 */
record MarketPath(
    List<LocalDate> sessions,
    double[] open,
    double[] close,
    MarketState[] opening,
    MarketState[] closing,
    int[] jumps) {
  /** Index at the beginning, points; the level is ours and means nothing. */
  static final double START = 1250;

  /** q, continuously compounded, decimal a year: flat, our reading. */
  static final double DIVIDEND_YIELD = .018;

  private static final double SESSION_YEARS = 1 / 252.0;
  private static final int NIGHT_STEPS = 2;
  private static final int DAY_STEPS = 4;
  private static final double NIGHT = (double) NIGHT_STEPS / (NIGHT_STEPS + DAY_STEPS);

  /** Sessions before the first one, so that the start is forgotten. */
  private static final int WARM_UP = 504;

  static MarketPath of(SimulationPlan plan, SimulatedRates rates) {
    List<LocalDate> sessions = plan.sessions();
    int days = sessions.size();
    var path =
        new MarketPath(
            sessions,
            new double[days],
            new double[days],
            new MarketState[days],
            new MarketState[days],
            new int[days]);
    path.walk(plan, rates);
    return path;
  }

  private void walk(SimulationPlan plan, SimulatedRates rates) {
    SplittableRandom random = new Draws(plan.seed(), Purpose.MARKET).source();
    var night = new AffinePaths(plan.parameters(), NIGHT_STEPS);
    var day = new AffinePaths(plan.parameters(), DAY_STEPS);
    PathPoint point = PathPoint.at(plan.parameters().realMean());
    for (int i = 0; i < WARM_UP; i++) {
      point = day.step(point, SESSION_YEARS, 0, random).point();
    }
    double level = START;
    for (int i = 0; i < close.length; i++) {
      double carry = carry(rates, i);
      AffinePaths.Step toOpen = night.step(point, NIGHT * SESSION_YEARS, carry, random);
      AffinePaths.Step toClose =
          day.step(toOpen.point(), (1 - NIGHT) * SESSION_YEARS, carry, random);
      opening[i] = toOpen.state();
      closing[i] = toClose.state();
      open[i] = cents(level * Math.exp(toOpen.logReturn()));
      level *= Math.exp(toOpen.logReturn() + toClose.logReturn());
      close[i] = cents(level);
      jumps[i] = toOpen.jumps() + toClose.jumps();
      point = toClose.point();
    }
  }

  /** r − q of a session, decimal a year: by night and day the rate of the evening before. */
  private static double carry(SimulatedRates rates, int session) {
    return rates.continuous(Math.max(0, session - 1)) - DIVIDEND_YIELD;
  }

  private static double cents(double points) {
    return Math.rint(points * 100) / 100;
  }

  /** Logarithmic return from the close before, a decimal; 0 on the first session. */
  double logReturn(int session) {
    return session == 0 ? 0 : Math.log(close[session] / close[session - 1]);
  }
}
