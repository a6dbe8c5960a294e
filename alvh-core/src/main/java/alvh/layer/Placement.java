package alvh.layer;

import alvh.market.FuturesCurve;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which future each slot holds today: its own, or another one after a migration or an early roll.
 *
 * <p>Source: method 1.3 (layer book), D4, D11.
 *
 * @param migrated whether the fourth short slot counts for the first intermediate one (D11)
 * @param tenors how many futures farther all layers stand than by themselves, −1 to 1 (D4); the
 *     ends of the ladder stay where they are
 */
public record Placement(boolean migrated, int tenors) {
  /** Every slot in its own future. */
  public static final Placement REGULAR = new Placement(false, 0);

  public Placement {
    Check.that(Math.abs(tenors) <= 1, "layers roll by at most one tenor, not by %s", tenors);
  }

  /** k of the future F_k in which a slot's share is held. */
  int rank(Slot slot) {
    int own = isMigrated(slot) ? Slot.IM1.rank() : slot.rank();
    return Math.clamp(own + tenors, 1, LadderRules.RANKS);
  }

  boolean isMigrated(Slot slot) {
    return migrated && slot == Slot.SH4;
  }

  /** The slots whose share is held in F_rank. */
  List<Slot> unitsAt(int rank) {
    return Arrays.stream(Slot.values()).filter(slot -> rank(slot) == rank).toList();
  }

  /** Where these units' contracts stand: a migrated one stands in the first intermediate slot. */
  List<Slot> homesAt(int rank) {
    return unitsAt(rank).stream().map(slot -> isMigrated(slot) ? Slot.IM1 : slot).sorted().toList();
  }

  Map<Slot, LocalDate> expiries(FuturesCurve front) {
    Map<Slot, LocalDate> expiries = new EnumMap<>(Slot.class);
    Arrays.stream(Slot.values()).forEach(slot -> expiries.put(slot, front.expiry(rank(slot))));
    return expiries;
  }
}
