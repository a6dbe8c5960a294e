package alvh.report;

import alvh.event.ClosedCondor;
import alvh.strategy.CondorExit;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an arm's condors brought, trade by trade, after slippage and fees.
 *
 * @param average US dollars a trade
 * @param profitFactor gains over losses; empty when nothing lost
 * @param averageRisk mean result as a share of what each condor could lose, decimal
 * @param averageDays calendar days held
 * @param credit premium sold, open condors included, US dollars
 * @param exits the same by the rule that closed them
 * @param open condors still open
 * @param adjustments what was done to condors between sale and end
 * @param engine3Net result of engine 3's closed call spreads after costs, US dollars
 */
public record TradeStatistics(
    int trades,
    int wins,
    OptionalDouble average,
    OptionalDouble profitFactor,
    OptionalDouble averageRisk,
    OptionalDouble averageDays,
    double credit,
    List<ByExit> exits,
    int open,
    AdjustmentStatistics adjustments,
    double engine3Net) {

  /**
   * The trades that one rule closed.
   *
   * @param net US dollars in all
   */
  public record ByExit(CondorExit.Rule rule, int trades, int wins, double net, double average) {}

  public static TradeStatistics of(ArmRun arm) {
    List<ClosedCondor> closed = arm.condors();
    double gains = closed.stream().mapToDouble(TradeStatistics::net).filter(v -> v > 0).sum();
    double losses = closed.stream().mapToDouble(TradeStatistics::net).filter(v -> v < 0).sum();
    return new TradeStatistics(
        closed.size(),
        wins(closed),
        closed.stream().mapToDouble(TradeStatistics::net).average(),
        losses < 0 ? OptionalDouble.of(gains / -losses) : OptionalDouble.empty(),
        closed.stream().mapToDouble(c -> net(c) / c.position().maxLoss()).average(),
        closed.stream().mapToDouble(TradeStatistics::days).average(),
        credit(arm),
        exits(closed),
        arm.open().size(),
        AdjustmentStatistics.of(arm),
        arm.spreads().stream().mapToDouble(spread -> spread.net().dollars()).sum());
  }

  /** Share of trades that gained. */
  public OptionalDouble winRate() {
    return trades == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) wins / trades);
  }

  private static List<ByExit> exits(List<ClosedCondor> closed) {
    var exits = new ArrayList<ByExit>();
    for (CondorExit.Rule rule : CondorExit.Rule.values()) {
      List<ClosedCondor> mine = closed.stream().filter(c -> c.exit() == rule).toList();
      if (!mine.isEmpty()) {
        double net = mine.stream().mapToDouble(TradeStatistics::net).sum();
        exits.add(new ByExit(rule, mine.size(), wins(mine), net, net / mine.size()));
      }
    }
    return List.copyOf(exits);
  }

  private static int wins(List<ClosedCondor> closed) {
    return (int) closed.stream().filter(c -> c.net().compareTo(Money.ZERO) > 0).count();
  }

  private static double net(ClosedCondor closed) {
    return closed.net().dollars();
  }

  private static double days(ClosedCondor closed) {
    return ChronoUnit.DAYS.between(closed.position().opened(), closed.closed());
  }

  private static double credit(ArmRun arm) {
    return arm.condors().stream().mapToDouble(c -> creditOf(c.position())).sum()
        + arm.open().stream().mapToDouble(TradeStatistics::creditOf).sum();
  }

  private static double creditOf(OpenCondor position) {
    return position.past().entryCredit() * position.quantity() * multiplier(position);
  }

  private static int multiplier(OpenCondor position) {
    return position.condor().shortPut().multiplier();
  }
}
