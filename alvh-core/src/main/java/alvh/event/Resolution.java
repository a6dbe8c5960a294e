package alvh.event;

import alvh.layer.EngineStatus;
import alvh.layer.Rung;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.order.Order;
import alvh.strategy.CondorExit;
import alvh.strategy.Decision;
import alvh.strategy.ThetaReading;
import alvh.strategy.ThetaWatch;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a decision changes in an arm's state: all that the next session starts from and the orders
 * that were sent, without the numbers that led there.
 *
 * <p>Those are many times as many, the same again whenever the session is replayed, and stand in
 * the decision's card, whose hash the journal keeps.
 *
 * @param date session
 * @param spot the index at the close, points; empty where the session has none
 * @param index the last known index, points; empty before the first
 * @param engine the engine after the session
 * @param migrated whether the fourth short slot stands in the intermediate block
 * @param ladder slots of the hedge that are to hold contracts
 * @param enters whether a condor is ordered
 * @param exits ids of the condors whose close is ordered
 * @param adjustments what the next fill of each adjusted condor means
 * @param thetas what the next session holds the theta of each condor against
 * @param vote share of the session's vote, where engine 3 looked at it
 * @param spreadExits ids of the call spreads whose close is ordered
 * @param orders what was sent
 */
public record Resolution(
    LocalDate date,
    OptionalDouble spot,
    OptionalDouble index,
    EngineStatus engine,
    boolean migrated,
    List<Rung> ladder,
    boolean enters,
    List<String> exits,
    List<AdjustmentOrdered> adjustments,
    List<Watch> thetas,
    OptionalDouble vote,
    List<String> spreadExits,
    List<Order> orders) {

  /** What is kept of the look at one condor's theta. */
  public record Watch(String id, ThetaWatch after) {
    static Watch of(ThetaReading theta) {
      return new Watch(theta.id(), theta.after());
    }
  }

  public Resolution {
    ladder = List.copyOf(ladder);
    exits = List.copyOf(exits);
    adjustments = List.copyOf(adjustments);
    thetas = List.copyOf(thetas);
    spreadExits = List.copyOf(spreadExits);
    orders = List.copyOf(orders);
  }

  /** What is kept of a decision. */
  public static Resolution of(Decision decision) {
    var seen = decision.outlook().seen();
    var condors = decision.condors();
    return new Resolution(
        seen.date(),
        seen.today(Measure.SPX),
        seen.last(Measure.SPX).stream().mapToDouble(Observation::value).findFirst(),
        decision.hedge().engine().status(),
        decision.hedge().migrated(),
        decision.hedge().ladder().rungs().stream().filter(rung -> rung.minis() != 0).toList(),
        condors.entry().isPresent(),
        condors.exits().stream().map(CondorExit::position).map(p -> p.id()).toList(),
        condors.adjustments().stream().map(AdjustmentOrdered::of).toList(),
        condors.thetas().stream().map(Watch::of).toList(),
        decision.press().vote(),
        decision.press().exits().stream().map(exit -> exit.position().id()).toList(),
        decision.orders());
  }
}
