package alvh.risk.stress;

import alvh.market.Hindsight;
import alvh.surface.Provenance;
import alvh.surface.VolSurface;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A surface taken over to a later instant: volatility stays the same function of moneyness and of
 * time to settlement, and the index stands.
 *
 * <p>The same convention by which theta is counted here. Source: method 2.2 (STICKY_MONEYNESS), C9.
 *
 * @param before today's surface
 * @param date the later session
 * @param asOf its instant, not before today's
 * @param vix points; what VIX is said to be then
 */
record StandingSurface(VolSurface before, LocalDate date, Instant asOf, double vix)
    implements VolSurface {
  @Override
  public double spot() {
    return before.spot();
  }

  @Override
  public Slice slice(double years) {
    return before.slice(years);
  }

  @Override
  public Provenance provenance() {
    return before.provenance();
  }

  @Override
  public List<Hindsight> hindsight() {
    return before.hindsight();
  }
}
