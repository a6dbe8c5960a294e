package alvh.event;

import alvh.strategy.BreakEvenHistory;
import alvh.strategy.ClosedSoFar;
import alvh.strategy.HedgeShares;
import alvh.strategy.HedgedBreakEven;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares what the hedge brings among the condors held over a session, and keeps what became of
 * them.
 *
 * <p>Source: method 1.8.
 */
final class HedgeSharing {
  private final SortedMap<String, Double> points = new TreeMap<>();
  private final SortedMap<String, Double> indexAtFill = new TreeMap<>();
  private final List<HedgedBreakEven.Trade> trades = new ArrayList<>();
  private BreakEvenHistory history = BreakEvenHistory.NONE;
  private ClosedSoFar ended = ClosedSoFar.NONE;
  private Money before = Money.ZERO;
  private int closedSeen;

  /**
   * Takes the session's result in, before its fills.
   *
   * @param hedgeNet result of the hedge since the account was opened, after its costs
   */
  void marked(Money hedgeNet, List<OpenCondor> held) {
    double condors = held.stream().mapToLong(OpenCondor::quantity).sum();
    double dollars = hedgeNet.minus(before).dollars();
    before = hedgeNet;
    for (OpenCondor condor : held) {
      double each = dollars / condors / condor.condor().shortPut().multiplier();
      points.merge(condor.id(), each, Double::sum);
    }
  }

  /** Takes the session's fills in, with the index of the day. */
  void decided(double index, List<OpenCondor> open, List<ClosedCondor> closed) {
    open.forEach(condor -> indexAtFill.putIfAbsent(condor.id(), index));
    for (ClosedCondor trade : closed.subList(closedSeen, closed.size())) {
      OpenCondor position = trade.position();
      Double hedge = points.remove(position.id());
      Double start = indexAtFill.remove(position.id());
      double credit = position.past().entryCredit();
      if (start != null && credit > 0) {
        double contracts = position.quantity() * position.condor().shortPut().multiplier();
        double result = trade.net().dollars() / contracts / credit;
        double share = hedge == null ? 0 : hedge / credit;
        trades.add(new HedgedBreakEven.Trade(index / start - 1, result, share));
        ended = ended.plus(result, ChronoUnit.DAYS.between(position.opened(), trade.closed()));
      }
    }
    if (closed.size() > closedSeen) {
      closedSeen = closed.size();
      history = new BreakEvenHistory(trades);
    }
  }

  HedgeShares shares() {
    return new HedgeShares(points, history, ended);
  }
}
