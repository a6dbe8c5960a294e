package alvh.feed;

import alvh.math.NormalQuantile;
import java.util.SplittableRandom;

/**
 * Random numbers of one purpose: equal for equal seed and purpose, whatever else is drawn.
 *
 * <p>Normals come from uniforms by the inverse distribution function, so that they depend on no
 * other algorithm of the platform than the generator itself, which the platform specifies.
 */
final class Draws {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final SplittableRandom source;

  /** What the numbers are for; each purpose has a stream of its own. */
  enum Purpose {
    MARKET,
    RATES,
    SPREADS,
    BREADTH,
    FUNDS,
    MACRO,
    FLOW
  }

  Draws(long seed, Purpose purpose) {
    source = new SplittableRandom(seed + SPREAD * (1 + purpose.ordinal()));
  }

  /** The generator itself, for code that draws from one. */
  SplittableRandom source() {
    return source;
  }

  /** Standard normal. */
  double normal() {
    double uniform;
    do {
      uniform = source.nextDouble();
    } while (uniform == 0);
    return NormalQuantile.of(uniform);
  }
}
