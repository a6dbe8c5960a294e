package alvh.model.moment;

import alvh.unit.Check;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Consecutive sessions of a market as columns, simulated or real; what is not known is NaN.
 *
 * @param spotReturn logarithmic, of the session
 * @param vix index points, as the other indices
 * @param futures by rank, nearest first, index points
 * @param futureReturn by rank: logarithmic return of the session's own contract
 */
public record MarketSample(
    double[] spotReturn,
    double[] vix9d,
    double[] vix,
    double[] vix3m,
    double[][] futures,
    double[][] futureReturn) {
  /** Futures that are followed. */
  public static final int RANKS = 6;

  public MarketSample {
    Check.that(vix.length >= 2, "a sample needs two sessions, has %s", vix.length);
    Check.that(futures.length == RANKS, "six futures are followed, were %s", futures.length);
  }

  public int sessions() {
    return vix.length;
  }

  /** Sessions over 252. */
  double years() {
    return sessions() / 252.0;
  }

  /** The values of a figure of each session that are known. */
  double[] known(IntToDoubleFunction figure) {
    var values = new double[sessions()];
    Arrays.setAll(values, figure);
    return Arrays.stream(values).filter(Double::isFinite).toArray();
  }

  /** Sessions to whose index a condition applies and on which a figure is known. */
  double mean(IntToDoubleFunction figure) {
    return Arrays.stream(known(figure)).average().orElse(Double.NaN);
  }

  /** Share of the known values for which the condition holds. */
  double share(IntToDoubleFunction figure, DoublePredicate condition) {
    double[] values = known(figure);
    return values.length == 0
        ? Double.NaN
        : (double) Arrays.stream(values).filter(condition).count() / values.length;
  }

  /** Change of VIX since the session before, points. */
  double vixChange(int session) {
    return session == 0 ? Double.NaN : vix[session] - vix[session - 1];
  }

  /** F1 − F2, points. */
  double inversion(int session) {
    return futures[0][session] - futures[1][session];
  }
}
