package alvh.surface;

import alvh.market.Hindsight;
import alvh.market.Measure;
import alvh.unit.Check;
import java.util.Optional;

/**
 * One index of the VIX family on the variance term structure.
 *
 * @param index which one
 * @param days calendar days that it looks ahead
 * @param level index points
 * @param published whether it was published that day; else it is imputed
 * @param hindsight what an imputed level knows of the future
 */
record Knot(
    Measure index, int days, double level, boolean published, Optional<Hindsight> hindsight) {
  Knot {
    Check.positive(level, index + " level");
  }

  static Knot published(Measure index, int days, double level) {
    return new Knot(index, days, level, true, Optional.empty());
  }

  /** W(τ) = τ·(index/100)²/365. Source: method 3 step 1. */
  double totalVariance() {
    return days * level * level / (100.0 * 100.0 * 365.0);
  }

  SurfaceInput input() {
    return new SurfaceInput(
        index.name(),
        level,
        "index points",
        published ? SurfaceInput.Origin.PUBLISHED : SurfaceInput.Origin.IMPUTED);
  }
}
