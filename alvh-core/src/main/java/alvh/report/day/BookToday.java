package alvh.report.day;

import alvh.report.stress.DecisionBook;
import alvh.risk.VixResponse;
import alvh.risk.stress.StressBook;
import alvh.risk.stress.StressMarket;
import alvh.risk.stress.StressMarket.Point;
import alvh.risk.stress.StressState;
import alvh.strategy.Decision;
import alvh.surface.StickyRule;

/**
 * The whole book over levels of the index when VIX answers it as it did on average: what condors
 * gain from today's mark, and what the hedge adds.
 *
 * <p>Source: method 1.6 (a⁻, a⁺), C9.
 *
 * @param sessions ahead
 * @param response how VIX answers the index
 * @param index levels, rising
 * @param condors dollars from today's mark, synthetic forwards among them
 * @param hedge the same of everything else
 */
public record BookToday(
    int sessions, VixResponse response, double[] index, double[] condors, double[] hedge) {
  private static final int STEPS = 60;

  /** Percent to either side. */
  private static final double REACH = 15;

  /** The book of a decision so many sessions ahead. */
  public static BookToday of(Decision decision, StressMarket market, int sessions) {
    StressBook book = new DecisionBook(decision).book().pricedIn(market.now());
    VixResponse response = decision.outlook().prospects().response();
    StressState now = market.now();
    var index = new double[STEPS + 1];
    var condors = new double[STEPS + 1];
    var hedge = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double percent = REACH * (2.0 * i / STEPS - 1);
      double points = percent * (percent < 0 ? response.down() : response.up());
      double[] gains =
          book.gains(now, market.at(new Point(percent, points, 0, sessions), StickyRule.MONEYNESS));
      index[i] = market.surface().spot() * (1 + percent / 100);
      for (int leg = 0; leg < gains.length; leg++) {
        double[] side = isCondor(book.legs().get(leg)) ? condors : hedge;
        side[i] += gains[leg];
      }
    }
    return new BookToday(sessions, response, index, condors, hedge);
  }

  /** Dollars of the whole book at one of the levels. */
  public double net(int level) {
    return condors[level] + hedge[level];
  }

  /** Which level lies nearest to a move of the index by so many percent. */
  public int level(double percent) {
    return Math.clamp(Math.round(STEPS * (percent / REACH + 1) / 2), 0, STEPS);
  }

  private static boolean isCondor(StressBook.Leg leg) {
    return DecisionBook.isCondors(leg.layer());
  }
}
