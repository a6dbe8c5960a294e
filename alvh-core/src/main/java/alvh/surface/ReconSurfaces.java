package alvh.surface;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.unit.Check;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Surfaces for days without option chains, from the VIX family alone (RECON).
 *
 * <p>Its observer wants the whole history of VIX, session by session: the regressions of missing
 * indices learn from it, and need 252 closes before they speak. Source: method 3.
 *
 * @param skewWeight how far the curvature follows the published SKEW: 0 not at all, 1 wholly; an
 *     exponent on the factor of {@link SkewMatch}, which is our reading, since the prior is a
 *     regression of ln C
 * @param fallbackDividendYield decimal a year, until the first dividend figure is known
 * @param fallbackRate decimal a year, continuously compounded, until the first bill rate is known
 */
public record ReconSurfaces(double skewWeight, double fallbackDividendYield, double fallbackRate)
    implements SurfaceSource {

  public ReconSurfaces {
    Check.that(
        skewWeight >= 0 && skewWeight <= 1, "skewWeight must lie in [0, 1], was %s", skewWeight);
    Check.finite(fallbackDividendYield, "fallback dividend yield");
    Check.finite(fallbackRate, "fallback rate");
  }

  /** Half the weight on SKEW, a yield of 1.8 %, a rate of 2 %. */
  public ReconSurfaces() {
    this(0.5, 0.018, 0.02);
  }

  @Override
  public Observer observer() {
    var family = new VixFamily();
    var skews = new SkewMemory();
    return today -> {
      Bend bend = new Bend(skewWeight, skews.observe(today));
      return surface(today, family.observe(today), bend);
    };
  }

  private Optional<VolSurface> surface(
      MarketSnapshot today, Optional<List<Knot>> knots, Bend bend) {
    OptionalDouble spot = today.today(Measure.SPX);
    OptionalDouble vix = today.today(Measure.VIX);
    if (spot.isEmpty() || vix.isEmpty()) {
      return Optional.empty();
    }
    Carry carry = Carry.of(today, spot.getAsDouble(), fallbackRate, fallbackDividendYield);
    return knots.map(
        k -> new ReconSurface(today.date(), spot.getAsDouble(), vix.getAsDouble(), carry, k, bend));
  }
}
