package alvh.strategy.replica;

import java.time.LocalDate;
import java.util.List;

/**
 * One roll of a replica: what settled, and what was sold for the next month.
 *
 * @param settlement index level at which the old options settled
 * @param spot index level at the sale
 * @param legs of one unit
 * @param credit received per unit, index points
 * @param units per point of the start's level of 100
 * @param level of the replica at the sale
 */
public record Roll(
    LocalDate date,
    LocalDate expiry,
    double settlement,
    double spot,
    List<ReplicaLeg> legs,
    double credit,
    double units,
    double level) {
  public Roll {
    legs = List.copyOf(legs);
  }
}
