package alvh.model.moment;

import alvh.model.AffineModel;
import alvh.model.AffinePaths;
import alvh.model.MarketState;
import alvh.model.PathPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Years of the model's real dynamics from one seed: the columns of {@link MarketSample} and the
 * states behind them.
 *
 * <p>Futures settle every 21 sessions, the nearest one session ahead at least. The first year is
 * left out, so that the start is forgotten. Source: method 2.7.
 */
public record SimulatedYears(AffineModel model, MarketSample sample, List<MarketState> states) {
  private static final int MONTH = 21;
  private static final int YEAR = 252;
  private static final double SESSION = 1.0 / YEAR;

  /** States around a level of VIX that are averaged. */
  private static final int NEAREST = 200;

  private static final double THIRTY_DAYS = 30 / AffineModel.DAYS;

  public SimulatedYears {
    states = List.copyOf(states);
  }

  /**
   * @param years how many after the one left out
   * @param substeps of a session
   */
  public static SimulatedYears of(AffineModel model, int years, int substeps, long seed) {
    var paths = new AffinePaths(model.parameters(), substeps);
    var random = new SplittableRandom(seed);
    var point = PathPoint.at(model.parameters().realMean());
    for (int i = 0; i < YEAR; i++) {
      point = paths.step(point, SESSION, 0, random).point();
    }
    var returns = new double[years * YEAR];
    var states = new ArrayList<MarketState>();
    for (int i = 0; i < returns.length; i++) {
      AffinePaths.Step step = paths.step(point, SESSION, 0, random);
      point = step.point();
      returns[i] = step.logReturn();
      states.add(step.state());
    }
    return new SimulatedYears(model, sample(model, returns, states), states);
  }

  private static MarketSample sample(
      AffineModel model, double[] returns, List<MarketState> states) {
    var prices = new double[MarketSample.RANKS + 1][states.size()];
    for (int i = 0; i < states.size(); i++) {
      for (int k = 0; k < MarketSample.RANKS; k++) {
        prices[k][i] = model.vixFuture(states.get(i), (MONTH - i % MONTH + k * MONTH) * SESSION);
      }
    }
    return new MarketSample(
        returns,
        index(model, states, 9),
        index(model, states, 30),
        index(model, states, 93),
        Arrays.copyOf(prices, MarketSample.RANKS),
        futureReturns(prices));
  }

  private static double[] index(AffineModel model, List<MarketState> states, double days) {
    var loading = model.loading(days / AffineModel.DAYS);
    return states.stream().mapToDouble(s -> 100 * Math.sqrt(loading.squared(s))).toArray();
  }

  /** On the session after a settlement a contract has moved up one rank. */
  private static double[][] futureReturns(double[][] prices) {
    var returns = new double[MarketSample.RANKS][prices[0].length];
    for (int k = 0; k < MarketSample.RANKS; k++) {
      returns[k][0] = Double.NaN;
      for (int i = 1; i < returns[k].length; i++) {
        boolean rolled = i % MONTH == 0;
        boolean known = !rolled || k + 1 < MarketSample.RANKS;
        double before = known ? prices[rolled ? k + 1 : k][i - 1] : Double.NaN;
        returns[k][i] = Math.log(prices[k][i] / before);
      }
    }
    return returns;
  }

  /** Mean of √(forward variance from 30 to 60 days) less the future of 30 days, points. */
  public double forwardGap() {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < states.size(); i += MONTH) {
      MarketState state = states.get(i);
      double forward =
          2 * model.vixSquared(state, 2 * THIRTY_DAYS) - model.vixSquared(state, THIRTY_DAYS);
      sum += 100 * Math.sqrt(forward) - model.vixFuture(state, THIRTY_DAYS);
      count++;
    }
    return sum / count;
  }

  /** The mean of the 200 states whose VIX is nearest to a level, points. */
  public MarketState typical(double level) {
    List<MarketState> nearest =
        states.stream()
            .sorted(Comparator.comparingDouble(s -> Math.abs(model.vix(s) - level)))
            .limit(NEAREST)
            .toList();
    return new MarketState(
        nearest.stream().mapToDouble(MarketState::v1).average().orElseThrow(),
        nearest.stream().mapToDouble(MarketState::v2).average().orElseThrow());
  }
}
