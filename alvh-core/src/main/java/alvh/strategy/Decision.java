package alvh.strategy;

import alvh.order.Order;
import alvh.risk.ProjectedLoss.Projection;
import java.util.List;

/**
 * Everything one arm decided on one session, with every number that led to it.
 *
 * @param arm name of the arm
 * @param outlook what the session looked like
 * @param before where the arm stood
 * @param condors what is done with the condors
 * @param loss what the book after these orders would lose in a VIX spike
 * @param hedge the hedge wanted
 * @param press what engine 3 does
 * @param forwards what is done with synthetic forwards, or with all condors at once
 * @param orders what is asked of the market, filled at the next session's close
 */
public record Decision(
    String arm,
    Outlook outlook,
    Standing before,
    CondorMoves condors,
    Projection loss,
    HedgePlan hedge,
    PressMoves press,
    ForwardMoves forwards,
    List<Order> orders) {
  public Decision {
    orders = List.copyOf(orders);
  }
}
