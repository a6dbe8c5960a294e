package alvh.model;

import alvh.unit.Check;

/**
 * Parameters of the path-dependent volatility model: volatility is a function of past returns
 * alone, {@code σ = β0 + β1R1 + β2√R2}, with two memories of returns and two of their squares.
 *
 * <p>It has no jumps and no premia: a second generator of paths, built differently from the affine
 * one. Volatility is held between 0 and a cap, which is our reading: the method names a cap and not
 * its level. Source: method 2.7 (c); J. Guyon and J. Lekeufack, "Volatility is (mostly)
 * path-dependent" (2023), Table 3.
 *
 * @param returns memories of returns
 * @param squares memories of squared returns
 * @param level β0
 * @param trend β1, on the memory of returns
 * @param activity β2, on the root of the memory of squares
 */
public record PathDependence(
    Memory returns, Memory squares, double level, double trend, double activity) {
  /** Most volatility, decimal a year. */
  static final double CAP = 1.5;

  /**
   * Two exponential kernels, mixed.
   *
   * @param fast decay, a year
   * @param slow decay, a year
   * @param slowWeight θ of the slow one
   */
  public record Memory(double fast, double slow, double slowWeight) {
    public Memory {
      Check.positive(slow, "slow decay");
      Check.atLeast(fast, slow, "fast decay");
      Check.that(slowWeight >= 0 && slowWeight <= 1, "a weight lies in 0 to 1, was %s", slowWeight);
    }

    double mixed(double ofFast, double ofSlow) {
      return (1 - slowWeight) * ofFast + slowWeight * ofSlow;
    }
  }

  /** Table 3 of the paper. */
  public static PathDependence guyonLekeufack() {
    return new PathDependence(new Memory(55, 10, .25), new Memory(20, 3, .5), .04, -.13, .65);
  }

  /**
   * What the market remembers.
   *
   * @param fastReturn R10
   * @param slowReturn R11
   * @param fastSquare R20
   * @param slowSquare R21
   */
  public record State(double fastReturn, double slowReturn, double fastSquare, double slowSquare) {
    /** Nothing remembered but a steady volatility. */
    public static State steady(double volatility) {
      return new State(0, 0, volatility * volatility, volatility * volatility);
    }
  }

  /** σ at a state, decimal a year. */
  public double volatility(State s) {
    double trendThere = returns.mixed(s.fastReturn(), s.slowReturn());
    double squaresThere = squares.mixed(s.fastSquare(), s.slowSquare());
    return Math.clamp(level + trend * trendThere + activity * Math.sqrt(squaresThere), 0, CAP);
  }

  /**
   * The state after one step.
   *
   * @param shock σ dW of the step
   * @param years its length
   */
  State after(State s, double shock, double years) {
    double variance = Math.pow(volatility(s), 2);
    return new State(
        faded(s.fastReturn(), returns.fast(), shock, years),
        faded(s.slowReturn(), returns.slow(), shock, years),
        drawn(s.fastSquare(), squares.fast(), variance, years),
        drawn(s.slowSquare(), squares.slow(), variance, years));
  }

  /** The shock comes evenly over the step and fades within it. */
  private static double faded(double memory, double decay, double shock, double years) {
    double left = Math.exp(-decay * years);
    return memory * left + shock * (1 - left) / years;
  }

  private static double drawn(double memory, double decay, double variance, double years) {
    return variance + (memory - variance) * Math.exp(-decay * years);
  }
}
