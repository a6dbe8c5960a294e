package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.TradeRow;
import alvh.report.TradeStatistics;
import alvh.unit.Money;
import java.util.List;
import java.util.Locale;

/** The condors trade by trade: by the rule that closed them, and the last ones in full. */
final class TradesSection {
  private static final int SHOWN = 50;

  private TradesSection() {}

  static String of(Evidence evidence) {
    return Html.section("exits", exitsTitle(evidence.layered().trades()), exits(evidence));
  }

  static String list(Evidence evidence) {
    List<TradeRow> closed =
        evidence.trades().stream()
            .filter(trade -> trade.kind() == TradeRow.Kind.CONDOR)
            .filter(trade -> trade.arm().equals(evidence.layered().name()))
            .toList();
    List<TradeRow> last = closed.subList(Math.max(0, closed.size() - SHOWN), closed.size());
    return Html.wideSection(
        "trades",
        Figures.text("The last %d of %d condors", last.size(), closed.size()),
        table(last.reversed())
            + "<p class=\"source\">All trades of all arms, hedge fills included: "
            + "<a href=\"trades.csv\">trades.csv</a> beside this page. Prices in index points, a"
            + " condor has a multiplier of 100. Strikes: long put, short put, short call, long"
            + " call.</p>\n");
  }

  private static String exitsTitle(TradeStatistics trades) {
    return Figures.text(
        "%s of %s condors gained (%s %%)",
        Figures.count(trades.wins()),
        Figures.count(trades.trades()),
        Figures.orUnknown(trades.winRate(), Figures::percent));
  }

  /** The layered hedge, and the arms whose condors came out differently. */
  private static List<ArmEvidence> told(Evidence evidence) {
    TradeStatistics first = evidence.layered().trades();
    return evidence.arms().stream()
        .filter(arm -> arm.equals(evidence.layered()) || !arm.trades().equals(first))
        .toList();
  }

  private static String exits(Evidence evidence) {
    boolean same = evidence.arms().stream().map(ArmEvidence::trades).distinct().count() == 1;
    var table =
        new Table(
                "Condors by the rule that closed them"
                    + (same ? ", the same in all arms" : "; arms not named: as the first"))
            .words("Closed by")
            .numbers("Trades", "")
            .numbers("Gained", "")
            .numbers("Net", "$")
            .numbers("Average", "$");
    for (ArmEvidence arm : told(evidence)) {
      String prefix = same ? "" : ArmName.of(arm.name()).title() + ", ";
      for (TradeStatistics.ByExit exit : arm.trades().exits()) {
        table
            .row(prefix + rule(exit))
            .cell(Figures.count(exit.trades()))
            .cell(Figures.count(exit.wins()))
            .cell(Figures.dollars(exit.net()))
            .cell(Figures.dollars(exit.average()));
      }
    }
    TradeStatistics trades = evidence.layered().trades();
    return table.html()
        + Html.source(
            Figures.text(
                "After slippage and fees. On average a condor of the layered arm brought %s, %s %%"
                    + " of what it could lose, and was held %s calendar days; profit factor %s;"
                    + " still open: %d. %s",
                Figures.orUnknown(trades.average(), Figures::money),
                Figures.orUnknown(trades.averageRisk(), Figures::percent),
                Figures.orUnknown(trades.averageDays(), Figures::dollars),
                Figures.orUnknown(trades.profitFactor(), Figures::ratio),
                trades.open(),
                trades.adjustments().sentence()));
  }

  private static String rule(TradeStatistics.ByExit exit) {
    return switch (exit.rule()) {
      case STOP -> "stop";
      case TARGET -> "target";
      case TIME -> "time";
      case ROLL -> "rolled";
      case EXPIRY -> "expiry";
    };
  }

  private static String table(List<TradeRow> trades) {
    var table =
        new Table("Round trips of the layered arm, last first")
            .words("Opened")
            .words("Closed")
            .words("Condor")
            .numbers("Quantity", "")
            .numbers("Credit", "points")
            .numbers("Debit", "points")
            .words("Closed by")
            .numbers("Net", "$")
            .words("Prices");
    for (TradeRow trade : trades) {
      table
          .row(trade.opened().toString())
          .cell(trade.closed().map(Object::toString).orElse(Figures.UNKNOWN))
          .cell(trade.instrument(), "k", "")
          .cell(Figures.count(trade.quantity()))
          .cell(Figures.ratio(trade.entry()))
          .cell(Figures.orUnknown(trade.exit(), Figures::ratio))
          .cell(trade.exitReason().toLowerCase(Locale.ROOT))
          .cell(trade.net().map(Money::dollars).map(Figures::dollars).orElse(Figures.UNKNOWN))
          .cell(trade.label().isEmpty() ? "quoted" : trade.label());
    }
    return table.html();
  }
}
