package alvh.model;

import alvh.unit.Check;
import java.util.SplittableRandom;

/**
 * The real dynamics in steps: full-truncation Euler with sub-steps, jumps by thinning.
 *
 * <p>Drift of ln S beside the carry: {@code −½(V1 + V2) − λk̄ + η(V1 + V2)} with k̄ of Q, so that
 * jumps that are smaller under P earn their premium. At most one jump a sub-step. Randomness is an
 * argument. Source: method 2.7 (simulation; 4 to 8 sub-steps a day, pricing checks 480 in 30 days).
 */
public final class AffinePaths {
  private final AffineParameters set;
  private final JumpLaw jumps;
  private final double compensator;
  private final int substeps;

  /**
   * @param substeps of each step
   */
  public AffinePaths(AffineParameters set, int substeps) {
    Check.atLeast(substeps, 1, "sub-steps");
    this.set = set;
    this.substeps = substeps;
    jumps = set.realJumps();
    compensator = set.jumps().meanRelative();
  }

  /**
   * What a step led to.
   *
   * @param point at its end
   * @param logReturn of the index without dividends, carry included
   * @param jumps how many
   */
  public record Step(PathPoint point, double logReturn, int jumps) {
    /** The market at its end, for prices. */
    public MarketState state() {
      return point.state();
    }
  }

  /**
   * One step.
   *
   * @param years its length: 1/252 for a day
   * @param carry r − q, a year
   */
  public Step step(PathPoint from, double years, double carry, SplittableRandom random) {
    var walk = new Walk(from.v1(), from.v2());
    for (int i = 0; i < substeps; i++) {
      walk.substep(years / substeps, random);
    }
    return new Step(new PathPoint(walk.v1, walk.v2), walk.x + carry * years, walk.count);
  }

  private final class Walk {
    private double v1;
    private double v2;
    private double x;
    private int count;

    Walk(double v1, double v2) {
      this.v1 = v1;
      this.v2 = v2;
    }

    void substep(double dt, SplittableRandom random) {
      double a = Math.max(v1, 0);
      double b = Math.max(v2, 0);
      double shock1 = Math.sqrt(a * dt);
      double shock2 = Math.sqrt(b * dt);
      double z1 = random.nextGaussian();
      double z2 = random.nextGaussian();
      double intensity = jumps.intensity(a, b);
      x += ((set.realWorld().premium() - 0.5) * (a + b) - intensity * compensator) * dt;
      x += shock1 * z1 + shock2 * z2;
      v1 +=
          (set.first().drift() - set.realWorld().firstReversion() * a) * dt
              + own(set.first(), z1, random) * shock1;
      v2 +=
          (set.second().drift() - set.realWorld().secondReversion() * b) * dt
              + own(set.second(), z2, random) * shock2;
      if (random.nextDouble() < intensity * dt) {
        jump(random);
      }
    }

    private double own(VarianceFactor factor, double z, SplittableRandom random) {
      double rho = factor.correlation();
      double other = random.nextGaussian();
      return factor.volatility() * (rho * z + Math.sqrt(1 - rho * rho) * other);
    }

    private void jump(SplittableRandom random) {
      double size = jumps.meanVariance() * random.nextExponential();
      v1 += size;
      x += jumps.meanReturn() + jumps.slope() * size + jumps.deviation() * random.nextGaussian();
      count++;
    }
  }
}
