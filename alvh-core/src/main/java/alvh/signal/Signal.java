package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.surface.SurfaceFigures;
import java.util.Optional;

/**
 * One opinion: its parameters as a record, its memory as an {@link Observer}.
 *
 * <p>A new signal is one new file in this package: a public record that implements this interface
 * and has a constructor without parameters that sets the defaults. It is found by its class; there
 * is no registry.
 */
public interface Signal {
  /** How the vote treats it. */
  enum Role {
    /** Fires on a day and keeps its vote for some sessions. */
    EVENT,
    /** Votes as long as its condition holds. */
    STATE,
    /** Stands on the card, has no vote. */
    INFORMATION
  }

  /** Short id of the method: v1 to v12 for voters, the indicator's number (I1) else. */
  String id();

  /** The trader's words. */
  String title();

  /** Unit of value and threshold, for the card: "points", "percent per 30 days". */
  String unit();

  Role role();

  /**
   * Sessions for which an event stays valid by its own rule, its own day counted; the vote may hold
   * it longer.
   */
  default int validity() {
    return 1;
  }

  /** A fresh memory that has seen nothing. */
  Observer observer();

  /** Sees one session after another, in order, and does a bounded amount of work for each. */
  interface Observer {
    Reading observe(MarketSnapshot today);

    /**
     * The same, with what was read off the day's option surface; empty when there is none. Only a
     * {@link SurfaceObserver} looks at it.
     */
    default Reading observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      return observe(today);
    }
  }

  /** The memory of a signal that reads the option surface too; without one it abstains. */
  interface SurfaceObserver extends Observer {
    @Override
    Reading observe(MarketSnapshot today, Optional<SurfaceFigures> surface);

    @Override
    default Reading observe(MarketSnapshot today) {
      return observe(today, Optional.empty());
    }
  }
}
