package alvh.report;

import alvh.event.ClosedCondor;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.util.List;

/**
 * What one arm did over a run.
 *
 * @param name ALVH, ARM0 …
 * @param capital what it started with
 * @param rows its account after every session
 * @param condors round trips
 * @param open condors still open at the end
 * @param hedgeTrades every leg of every hedge order filled
 * @param notQuoted how often an order found no quote
 */
public record ArmRun(
    String name,
    Money capital,
    List<EquityRow> rows,
    List<ClosedCondor> condors,
    List<OpenCondor> open,
    List<HedgeTrade> hedgeTrades,
    int notQuoted) {
  public ArmRun {
    rows = List.copyOf(rows);
    condors = List.copyOf(condors);
    open = List.copyOf(open);
    hedgeTrades = List.copyOf(hedgeTrades);
  }
}
