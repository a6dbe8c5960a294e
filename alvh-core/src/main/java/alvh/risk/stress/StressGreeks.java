package alvh.risk.stress;

import alvh.surface.StickyRule;

/**
 * How a book answers small moves around one point of a stress, leg by leg, by differences of the
 * same prices from which the stress is made.
 *
 * <p>All are dollars of the position. VIX moves every tenor by its share, futures by their betas,
 * VIX options by both; so the legs add up, which Greeks of single formulas do not. Source: method
 * C9 ("combined Greeks"), 1.6.
 *
 * @param delta for a rise of the index by a percent, the smile going along by the rule
 * @param gamma change of that delta when the index has risen by a percent
 * @param vega for a rise of VIX by a point
 * @param vanna change of the delta when VIX has risen by a point
 * @param theta for a calendar day
 */
public record StressGreeks(
    double[] delta, double[] gamma, double[] vega, double[] vanna, double[] theta) {

  /** Around a point, moves of a percent of today's index and of a point of VIX. */
  public static StressGreeks of(
      StressMarket market, StressBook book, StressMarket.Point at, StickyRule rule) {
    double[] here = book.values(market.at(at, rule));
    double[] up = book.values(market.at(moved(at, 1, 0), rule));
    double[] down = book.values(market.at(moved(at, -1, 0), rule));
    double[] higher = book.values(market.at(moved(at, 0, 1), rule));
    double[] lower = book.values(market.at(moved(at, 0, -1), rule));
    double[] upHigher = book.values(market.at(moved(at, 1, 1), rule));
    double[] downHigher = book.values(market.at(moved(at, -1, 1), rule));
    double[] later = book.values(market.aDayLater(at, rule));
    int legs = here.length;
    var greeks =
        new StressGreeks(
            new double[legs],
            new double[legs],
            new double[legs],
            new double[legs],
            new double[legs]);
    for (int i = 0; i < legs; i++) {
      greeks.delta[i] = (up[i] - down[i]) / 2;
      greeks.gamma[i] = up[i] + down[i] - 2 * here[i];
      greeks.vega[i] = (higher[i] - lower[i]) / 2;
      greeks.vanna[i] = (upHigher[i] - downHigher[i]) / 2 - greeks.delta[i];
      greeks.theta[i] = later[i] - here[i];
    }
    return greeks;
  }

  private static StressMarket.Point moved(StressMarket.Point at, double percent, double points) {
    return new StressMarket.Point(
        at.spotPercent() + percent, at.vixPoints() + points, at.slopePoints(), at.sessions());
  }
}
