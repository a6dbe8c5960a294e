package alvh.strategy;

import alvh.unit.Check;

/**
 * How much of the money an index of tail protection spends on VIX calls a month, by the VIX future
 * that settles with them: nothing where fear is cheap, nothing where it is at its worst.
 *
 * <p>Source: method 6 (VXTH), 5.3 (arm S3).
 *
 * @param calm up to that future nothing is spent, points
 * @param wild up to that future {@code normal} is spent, points
 * @param panic up to that future {@code wildShare} is spent, beyond nothing, points
 * @param normal decimal of the money
 * @param wildShare decimal of the money
 */
public record TailShare(double calm, double wild, double panic, double normal, double wildShare) {
  public TailShare {
    Check.that(
        0 < calm && calm < wild && wild < panic,
        "levels %s, %s, %s do not rise",
        calm,
        wild,
        panic);
    Check.that(
        0 <= wildShare && 0 <= normal && normal < 1 && wildShare < 1,
        "shares %s and %s must lie in [0, 1)",
        normal,
        wildShare);
  }

  /** VXTH: 1 % from 15 to 30, half a percent to 50. */
  public TailShare() {
    this(15, 30, 50, .01, .005);
  }

  /** Decimal of the money for that future, points. */
  public double at(double future) {
    if (future <= calm || future > panic) {
      return 0;
    }
    return future <= wild ? normal : wildShare;
  }
}
