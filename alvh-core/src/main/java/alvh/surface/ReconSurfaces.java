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
 * @param fallbackDividendYield decimal a year, until the first dividend figure is known
 * @param fallbackRate decimal a year, continuously compounded, until the first bill rate is known
 */
public record ReconSurfaces(double fallbackDividendYield, double fallbackRate)
    implements SurfaceSource {

  public ReconSurfaces {
    Check.finite(fallbackDividendYield, "fallback dividend yield");
    Check.finite(fallbackRate, "fallback rate");
  }

  /** A yield of 1.8 %, a rate of 2 %. */
  public ReconSurfaces() {
    this(0.018, 0.02);
  }

  @Override
  public Observer observer() {
    var family = new VixFamily();
    return today -> surface(today, family.observe(today));
  }

  private Optional<VolSurface> surface(MarketSnapshot today, Optional<List<Knot>> knots) {
    OptionalDouble spot = today.today(Measure.SPX);
    OptionalDouble vix = today.today(Measure.VIX);
    if (spot.isEmpty() || vix.isEmpty()) {
      return Optional.empty();
    }
    Carry carry = Carry.of(today, spot.getAsDouble(), fallbackRate, fallbackDividendYield);
    return knots.map(
        k -> new ReconSurface(today.date(), spot.getAsDouble(), vix.getAsDouble(), carry, k));
  }
}
