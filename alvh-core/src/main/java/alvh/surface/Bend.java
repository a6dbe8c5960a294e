package alvh.surface;

import alvh.market.Measure;
import alvh.surface.SkewMemory.Known;
import alvh.surface.SurfaceInput.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By which factor a day's smiles bend more than the prior says: that of the last known SKEW with a
 * weight, or none.
 *
 * @param weight exponent on the factor of SKEW, 0 to 1
 * @param known the last SKEW; empty where none is recent enough, then the prior stands
 */
record Bend(double weight, Optional<Known> known) {
  /** The factor on C, solved anew at every call. */
  double factor() {
    return weight == 0 ? 1 : known.map(k -> Math.pow(k.factor(), weight)).orElse(1.0);
  }

  /**
   * SKEW as an input of the surface of that day; where none is known, the one that the prior's own
   * smile has. Empty where SKEW has no weight.
   */
  Optional<SurfaceInput> input(LocalDate date, double vix, double spot) {
    if (weight == 0) {
      return Optional.empty();
    }
    return Optional.of(
        known
            .map(k -> input(k.skew(), k.date().equals(date) ? Origin.PUBLISHED : Origin.LAST_KNOWN))
            .orElseGet(() -> input(new SkewMatch(vix, spot).skew(1), Origin.IMPUTED)));
  }

  private static SurfaceInput input(double level, Origin origin) {
    return new SurfaceInput(Measure.SKEW.name(), level, "index points", origin);
  }
}
