package alvh.surface;

import alvh.market.MarketSnapshot;
import java.util.Optional;

/** A way to get a volatility surface from what was seen: its parameters, and a memory. */
public interface SurfaceSource {
  /** A fresh memory that has seen nothing. */
  Observer observer();

  /** Sees one session after another, in order, and makes the surface of each. */
  interface Observer {
    /** The day's surface; empty when what it needs was not published or history is too short. */
    Optional<VolSurface> observe(MarketSnapshot today);
  }
}
