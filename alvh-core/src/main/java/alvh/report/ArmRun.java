package alvh.report;

import alvh.event.ClosedCondor;
import alvh.event.ClosedSpread;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.util.List;
import java.util.Optional;

/**
 * What one arm did over a run.
 *
 * @param name ALVH, ARM0 …
 * @param capital what it started with
 * @param rows its account after every session
 * @param condors round trips
 * @param open condors still open at the end
 * @param hedgeTrades every leg of every hedge order filled
 * @param happenings what happened to its orders and contracts besides fills
 * @param spreads round trips of engine 3's call spreads
 * @param worst the session on which its condors lost most; empty where they never lost
 * @param margins what a broker asks for, at every close at which something is held
 * @param fillCosts what its fills gave up against mid, for every session with one
 */
public record ArmRun(
    String name,
    Money capital,
    List<EquityRow> rows,
    List<ClosedCondor> condors,
    List<OpenCondor> open,
    List<HedgeTrade> hedgeTrades,
    Happenings happenings,
    List<ClosedSpread> spreads,
    Optional<CloseUp> worst,
    List<MarginDay> margins,
    List<FillCost> fillCosts) {
  /** An arm of which no session was looked at closely. */
  public ArmRun(
      String name,
      Money capital,
      List<EquityRow> rows,
      List<ClosedCondor> condors,
      List<OpenCondor> open,
      List<HedgeTrade> hedgeTrades,
      int notQuoted,
      List<ClosedSpread> spreads) {
    this(
        name,
        capital,
        rows,
        condors,
        open,
        hedgeTrades,
        new Happenings(notQuoted),
        spreads,
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** An arm without engine 3. */
  public ArmRun(
      String name,
      Money capital,
      List<EquityRow> rows,
      List<ClosedCondor> condors,
      List<OpenCondor> open,
      List<HedgeTrade> hedgeTrades,
      int notQuoted) {
    this(name, capital, rows, condors, open, hedgeTrades, notQuoted, List.of());
  }

  public ArmRun {
    rows = List.copyOf(rows);
    condors = List.copyOf(condors);
    open = List.copyOf(open);
    hedgeTrades = List.copyOf(hedgeTrades);
    spreads = List.copyOf(spreads);
    fillCosts = List.copyOf(fillCosts);
    margins = List.copyOf(margins);
  }

  /** How often an order found no quote. */
  public int notQuoted() {
    return happenings.notQuoted();
  }
}
