package alvh.model;

import alvh.math.LeastSquares;
import alvh.model.PathDependence.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A volatility index of the path-dependent model, which has no formula: a regression on {@code
 * (R10, R11, √R20, √R21)} of what nested simulations give at states along a path.
 *
 * <p>Source: method 2.7 (VIX by nested simulation and regression).
 *
 * @param coefficients of 1, R10, R11, √R20, √R21; index points
 * @param explained R² of the regression
 */
public record PathDependentVix(List<Double> coefficients, double explained) {
  private static final double SESSION = 1 / 252.0;
  private static final int STATES = 300;
  private static final int APART = 21;
  private static final int BURN_IN = 252;
  private static final int NESTED = 500;
  private static final double START = .15;

  /** A session in one step would raise volatility by a tenth. */
  private static final int SUBSTEPS = 4;

  public PathDependentVix {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * Learns the index of a tenor.
   *
   * @param sessions its length: 21 for VIX
   */
  public static PathDependentVix of(PathDependence set, int sessions, long seed) {
    var paths = new PathDependentPaths(set, SUBSTEPS);
    var random = new SplittableRandom(seed);
    State state = State.steady(START);
    for (int i = 0; i < BURN_IN; i++) {
      state = paths.step(state, SESSION, 0, random).state();
    }
    var fit = LeastSquares.expanding(5);
    var seen = new ArrayList<double[]>();
    for (int n = 0; n < STATES; n++) {
      for (int i = 0; i < APART; i++) {
        state = paths.step(state, SESSION, 0, random).state();
      }
      double level = nested(paths, state, sessions, random);
      double[] x = regressors(state);
      fit.add(level, x);
      seen.add(new double[] {level, x[1], x[2], x[3], x[4]});
    }
    double[] found = fit.coefficients().orElseThrow();
    return new PathDependentVix(Arrays.stream(found).boxed().toList(), share(found, seen));
  }

  /** 100 √ of the mean variance to come. */
  private static double nested(
      PathDependentPaths paths, State from, int sessions, SplittableRandom random) {
    double sum = 0;
    for (int n = 0; n < NESTED; n++) {
      State state = from;
      for (int i = 0; i < sessions; i++) {
        sum += Math.pow(paths.set().volatility(state), 2);
        state = paths.step(state, SESSION, 0, random).state();
      }
    }
    return 100 * Math.sqrt(sum / (NESTED * sessions));
  }

  private static double[] regressors(State s) {
    return new double[] {
      1, s.fastReturn(), s.slowReturn(), Math.sqrt(s.fastSquare()), Math.sqrt(s.slowSquare())
    };
  }

  private static double share(double[] b, List<double[]> seen) {
    double mean = seen.stream().mapToDouble(row -> row[0]).average().orElseThrow();
    double rest = 0;
    double all = 0;
    for (double[] row : seen) {
      double fitted = b[0] + b[1] * row[1] + b[2] * row[2] + b[3] * row[3] + b[4] * row[4];
      rest += (row[0] - fitted) * (row[0] - fitted);
      all += (row[0] - mean) * (row[0] - mean);
    }
    return 1 - rest / all;
  }

  /** The index at a state, points. */
  public double at(State state) {
    double[] x = regressors(state);
    double level = 0;
    for (int i = 0; i < x.length; i++) {
      level += coefficients.get(i) * x[i];
    }
    return level;
  }
}
