package alvh.order;

import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of the market: a package that fills whole or not at all.
 *
 * @param id derived from the decision's date and what it moves, so that ordering twice is ordering
 *     once
 * @param decided session of the decision
 * @param purpose which book it belongs to and what it does there
 * @param position id of the condor that it opens or closes; the hedge's name for hedge orders
 * @param rule id of the rule that asked for it
 * @param reason one plain sentence
 * @param legs at least one
 */
public record Order(
    String id,
    LocalDate decided,
    Purpose purpose,
    String position,
    String rule,
    String reason,
    List<OrderLeg> legs) {

  /** What an order does. */
  public enum Purpose {
    OPEN_CONDOR,
    /** Gives an open condor other legs. */
    ADJUST_CONDOR,
    CLOSE_CONDOR,
    HEDGE;

    /** Whether the order belongs to the hedge's book. */
    public boolean isHedge() {
      return this == HEDGE;
    }
  }

  public Order {
    legs = List.copyOf(legs);
    Check.that(!legs.isEmpty(), "order %s has no legs", id);
  }
}
