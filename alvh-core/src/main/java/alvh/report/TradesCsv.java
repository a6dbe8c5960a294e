package alvh.report;

import java.util.List;

/** The file trades.csv: every trade of every arm, money in US dollars, prices in points. */
public final class TradesCsv {
  private static final List<String> COLUMNS =
      List.of(
          "arm",
          "kind",
          "id",
          "opened",
          "closed",
          "instrument",
          "quantity",
          "entry_price",
          "exit_price",
          "exit_reason",
          "gross",
          "slippage",
          "fees",
          "net",
          "label",
          "price_source",
          "settled_on");

  private TradesCsv() {}

  public static String of(List<TradeRow> trades) {
    var csv = new Csv().header(COLUMNS.toArray(String[]::new));
    for (TradeRow trade : trades) {
      csv.add(trade.arm())
          .add(trade.kind().word())
          .add(trade.id())
          .add(trade.opened())
          .addOrEmpty(trade.closed())
          .add(trade.instrument())
          .add(trade.quantity())
          .addPrice(trade.entry())
          .addPrice(trade.exit())
          .add(trade.exitReason())
          .addOrEmpty(trade.gross())
          .addOrEmpty(trade.slippage())
          .addOrEmpty(trade.fees())
          .addOrEmpty(trade.net())
          .add(trade.label())
          .add(trade.source())
          .add(trade.settledOn())
          .end();
    }
    return csv.toString();
  }
}
