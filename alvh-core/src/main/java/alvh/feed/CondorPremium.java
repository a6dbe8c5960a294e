package alvh.feed;

import alvh.model.AffineParameters;
import alvh.model.AffinePaths;
import alvh.model.MarketState;
import alvh.model.PathPoint;
import alvh.model.SpxChainPricer;
import alvh.unit.Check;
import java.util.SplittableRandom;

/**
 * What condors earn before costs in the model's own world: sold at its price, held to expiry, one
 * after another so that results are independent.
 *
 * <p>Without premia (P equal to Q) the mean must be zero: a test of prices and paths against each
 * other. With premia it must be above zero: what the model says a seller of risk is paid. Short
 * options of .16 delta, wings of .05, 31 sessions, no interest. Source: method 2.7 (switches), 1.2
 * E1 (deltas).
 *
 * @param trades how many
 * @param mean result of one condor, a share of the index
 * @param error standard error of the mean
 * @param credit mean credit, a share of the index
 */
public record CondorPremium(int trades, double mean, double error, double credit) {
  private static final int SESSIONS = 31;
  private static final double SESSION_YEARS = 1 / 252.0;

  /** Sub-steps a session: more than a simulated market needs, because prices are exact. */
  private static final int SUBSTEPS = 16;

  private static final double SHORT = .16;
  private static final double WING = .05;
  private static final double STEP = .002;
  private static final double LOWEST = -1.4;
  private static final double HIGHEST = .6;

  /** How many standard errors the mean lies above zero. */
  public double errors() {
    return mean / error;
  }

  /** Sells that many condors along one path. */
  public static CondorPremium of(AffineParameters set, long seed, int trades) {
    Check.atLeast(trades, 2, "trades");
    var random = new SplittableRandom(seed);
    var paths = new AffinePaths(set, SUBSTEPS * SESSIONS);
    var grid = new Grid(new SpxChainPricer(set));
    PathPoint point = PathPoint.at(set.realMean());
    double sum = 0;
    double squares = 0;
    double credits = 0;
    for (int i = 0; i < trades; i++) {
      Condor condor = grid.sell(point.state());
      AffinePaths.Step step = paths.step(point, SESSIONS * SESSION_YEARS, 0, random);
      double result = condor.credit() - condor.payoff(Math.exp(step.logReturn()));
      sum += result;
      squares += result * result;
      credits += condor.credit();
      point = step.point();
    }
    double mean = sum / trades;
    double variance = (squares - trades * mean * mean) / (trades - 1);
    return new CondorPremium(trades, mean, Math.sqrt(variance / trades), credits / trades);
  }

  /** Four strikes and the credit, shares of the index. */
  private record Condor(
      double longPut, double shortPut, double shortCall, double longCall, double credit) {
    double payoff(double end) {
      return Math.max(0, shortPut - end)
          - Math.max(0, longPut - end)
          + Math.max(0, end - shortCall)
          - Math.max(0, end - longCall);
    }
  }

  /** The model's calls at many strikes, in which those of the wanted deltas are found. */
  private static final class Grid {
    private final SpxChainPricer pricer;
    private final double[] moneyness = new double[(int) Math.round((HIGHEST - LOWEST) / STEP) + 1];
    private final double[] call = new double[moneyness.length];

    Grid(SpxChainPricer pricer) {
      this.pricer = pricer;
      for (int i = 0; i < moneyness.length; i++) {
        moneyness[i] = LOWEST + i * STEP;
      }
    }

    Condor sell(MarketState state) {
      pricer.calls(SESSIONS * SESSION_YEARS, state, moneyness, call);
      int longPut = last(1 - WING);
      int shortPut = last(1 - SHORT);
      int shortCall = last(SHORT);
      int longCall = last(WING);
      double credit = put(shortPut) - put(longPut) + call[shortCall] - call[longCall];
      return new Condor(
          strike(longPut), strike(shortPut), strike(shortCall), strike(longCall), credit);
    }

    private double strike(int row) {
      return Math.exp(moneyness[row]);
    }

    private double put(int row) {
      return call[row] - 1 + strike(row);
    }

    /** The highest strike whose call has at least that delta; prices scale with the index. */
    private int last(double delta) {
      int row = moneyness.length - 2;
      while (row > 1 && delta(row) < delta) {
        row--;
      }
      return row;
    }

    private double delta(int row) {
      return call[row] - (call[row + 1] - call[row - 1]) / (2 * STEP);
    }
  }
}
