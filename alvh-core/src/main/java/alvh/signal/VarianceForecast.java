package alvh.signal;

import alvh.math.LeastSquares;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/**
 * What variance the coming sessions will bring, by the heterogeneous autoregression: the realised
 * variance of the next 21 sessions is regressed on that of the last 1, 5 and 22.
 *
 * <p>A pair enters the regression only when its 21 sessions are over; nothing after today is used.
 * A forecast below zero, which the regression allows and variance does not, is taken as zero.
 *
 * <p>Source: method I10; F. Corsi, A Simple Approximate Long-Memory Model of Realized Volatility,
 * 2009.
 */
final class VarianceForecast {
  private static final int DAY = 1;
  private static final int WEEK = 5;
  private static final int MONTH = 22;

  private final int horizon;
  private final int longest;
  private final int shortest;
  private final int refitEvery;
  private final RealisedVariance realised = new RealisedVariance(MONTH);
  private final Deque<double[]> open = new ArrayDeque<>();
  private final Deque<Pair> closed = new ArrayDeque<>();
  private double[] coefficients = new double[0];
  private int sinceFit;

  private record Pair(double[] regressors, double outcome) {}

  /**
   * @param horizon sessions ahead
   * @param longest most pairs that a fit uses
   * @param shortest fewest pairs that a fit needs
   * @param refitEvery sessions between fits
   */
  VarianceForecast(int horizon, int longest, int shortest, int refitEvery) {
    this.horizon = horizon;
    this.longest = longest;
    this.shortest = shortest;
    this.refitEvery = refitEvery;
  }

  /** The default of method I10: a month ahead, fits on two to four years, one a month. */
  VarianceForecast() {
    this(21, 1008, 504, 21);
  }

  /** A session's close. */
  void add(double close) {
    realised.add(close);
    if (realised.over(MONTH).isEmpty()) {
      return;
    }
    if (open.size() == horizon) {
      closed.addLast(new Pair(open.removeFirst(), realised.over(horizon).orElseThrow()));
      if (closed.size() > longest) {
        closed.removeFirst();
      }
    }
    open.addLast(
        new double[] {
          1,
          realised.over(DAY).orElseThrow(),
          realised.over(WEEK).orElseThrow(),
          realised.over(MONTH).orElseThrow()
        });
    sinceFit++;
    if (closed.size() >= shortest && (coefficients.length == 0 || sinceFit >= refitEvery)) {
      fit();
    }
  }

  private void fit() {
    var regression = LeastSquares.expanding(1 + 3);
    closed.forEach(pair -> regression.add(pair.outcome(), pair.regressors()));
    regression.coefficients().ifPresent(fitted -> coefficients = fitted);
    sinceFit = 0;
  }

  /** Pairs whose outcome is known. */
  int pairs() {
    return closed.size();
  }

  /** Annual variance expected over the horizon, a decimal; empty before the first fit. */
  OptionalDouble value() {
    if (coefficients.length == 0) {
      return OptionalDouble.empty();
    }
    double[] regressors = open.getLast();
    double sum = 0;
    for (int i = 0; i < coefficients.length; i++) {
      sum += coefficients[i] * regressors[i];
    }
    return OptionalDouble.of(Math.max(0, sum));
  }

  /**
   * Variance that options ask above the forecast, a decimal a year; empty before the first fit.
   *
   * @param vix index points
   */
  OptionalDouble premium(double vix) {
    OptionalDouble expected = value();
    return expected.isEmpty()
        ? expected
        : OptionalDouble.of(vix * vix / 10_000 - expected.getAsDouble());
  }
}
