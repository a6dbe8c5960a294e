package alvh.report;

import alvh.order.Fill;
import alvh.order.LegFill;

/** The file fills.csv: every leg of every fill, prices in points, money in US dollars. */
public final class FillsCsv {
  private final Csv csv =
      new Csv()
          .header(
              "arm",
              "date",
              "order",
              "purpose",
              "rule",
              "instrument",
              "quantity",
              "mid",
              "price",
              "value",
              "slippage",
              "fee");

  /** Adds the legs of one fill. */
  public void add(String arm, Fill fill) {
    for (LegFill leg : fill.legs()) {
      csv.add(arm)
          .add(fill.date())
          .add(fill.order().id())
          .add(fill.order().purpose())
          .add(fill.order().rule())
          .add(leg.instrument().symbol())
          .add(leg.quantity())
          .addPrice(leg.mid())
          .addPrice(leg.price())
          .add(leg.value())
          .add(leg.slippage())
          .add(leg.fee())
          .end();
    }
  }

  @Override
  public String toString() {
    return csv.toString();
  }
}
