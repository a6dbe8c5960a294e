package alvh.model;

import java.util.SplittableRandom;

/**
 * Steps of the path-dependent model: within a step volatility stays. Source: method 2.7 (c).
 *
 * @param substeps of each step
 */
public record PathDependentPaths(PathDependence set, int substeps) {
  /**
   * What a step led to.
   *
   * @param logReturn of the index, carry included
   */
  public record Step(PathDependence.State state, double logReturn) {}

  /**
   * One step.
   *
   * @param years its length: 1/252 for a day
   * @param carry r − q, a year
   */
  public Step step(PathDependence.State from, double years, double carry, SplittableRandom random) {
    double dt = years / substeps;
    double x = carry * years;
    PathDependence.State state = from;
    for (int i = 0; i < substeps; i++) {
      double volatility = set.volatility(state);
      double shock = volatility * Math.sqrt(dt) * random.nextGaussian();
      x += shock - 0.5 * volatility * volatility * dt;
      state = set.after(state, shock, dt);
    }
    return new Step(state, x);
  }
}
