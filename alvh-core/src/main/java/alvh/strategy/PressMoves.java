package alvh.strategy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one decision does with engine 3's call spreads.
 *
 * <p>Source: method 1.5 (c), E9.
 *
 * @param exits spreads to close
 * @param entry the spread to sell, if there is one
 * @param note why one is sold or why none is, one plain sentence; empty where engine 3 is off
 * @param vote the share of the day's vote, against which the next day's must not rise
 * @param netBeta dollars per VIX point of hedge and spreads after these orders
 */
public record PressMoves(
    List<Exit> exits, Optional<Entry> entry, String note, OptionalDouble vote, double netBeta) {
  /** What must be said wherever engine 3 may sell. */
  public static final String WARNING =
      "Engine 3 is short the same tail that the hedge insures: what it earns is the hedge's premium"
          + " given back.";

  /** Engine 3 is off. */
  public static final PressMoves NONE =
      new PressMoves(List.of(), Optional.empty(), "", OptionalDouble.empty(), 0);

  /**
   * Why a spread is closed. A stop comes before a new high, then target and time; where hedge and
   * remaining spreads together gain too little, those that none of these closes go as well.
   */
  public enum Rule {
    STOP,
    /** VIX makes a new high. */
    HIGH,
    /** Hedge and spreads together would gain too little from a rise of VIX. */
    BETA,
    TARGET,
    /** Few days are left. */
    TIME
  }

  public PressMoves {
    exits = List.copyOf(exits);
  }

  /** A spread to close; the reason is one plain sentence. */
  public record Exit(OpenSpread position, Rule rule, String reason) {}

  /** A spread to sell; the credit is points at mid. */
  public record Entry(String id, CallSpread spread, long quantity, double credit) {}

  /** Whether a held spread is closed by this decision. */
  boolean closes(OpenSpread position) {
    return exits.stream().anyMatch(exit -> exit.position().id().equals(position.id()));
  }
}
