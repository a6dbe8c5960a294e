package alvh.order;

import alvh.time.ExchangeCalendar;
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
  /** Sessions after its decision on which a monthly protection is tried. */
  private static final int TRIES = 3;

  /** What an order does. */
  public enum Purpose {
    OPEN_CONDOR,
    /** Gives an open condor other legs. */
    ADJUST_CONDOR,
    CLOSE_CONDOR,
    /** Sells a call spread of engine 3. */
    OPEN_SPREAD,
    CLOSE_SPREAD,
    /** Trades a synthetic forward against the condors' delta. */
    OVERLAY,
    HEDGE,
    /**
     * Buys a monthly protection. Nobody orders it again before the next month, so it stays working
     * for a few sessions; the next month's takes its place.
     */
    TAIL;

    /** Whether the order belongs to engine 3's book. */
    public boolean isSpread() {
      return this == OPEN_SPREAD || this == CLOSE_SPREAD;
    }

    /** Whether the order ends a position: it stays working until it is filled. */
    public boolean isClosing() {
      return this == CLOSE_CONDOR || this == CLOSE_SPREAD;
    }

    /** Whether the order belongs to the hedge's book. */
    public boolean isHedge() {
      return this == HEDGE || this == TAIL;
    }
  }

  public Order {
    legs = List.copyOf(legs);
    Check.that(!legs.isEmpty(), "order %s has no legs", id);
  }

  /**
   * Whether it is tried again on the next session: what ends a position always, a monthly
   * protection until the third session after its decision, because its contracts were counted at
   * the price of that day.
   *
   * @param missed session on which it found no quote
   */
  public boolean isTriedAfter(LocalDate missed) {
    return purpose.isClosing()
        || purpose == Purpose.TAIL
            && ExchangeCalendar.NYSE.sessions(decided.plusDays(1), missed).size() < TRIES;
  }
}
