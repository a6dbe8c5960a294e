package alvh.report;

import alvh.event.Event;
import alvh.instrument.Instrument;
import alvh.ledger.SettlementValue;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.unit.Money;

/**
 * The file fills.csv: every leg of every fill and every settlement, prices in points, money in US
 * dollars. Of each price it says where it comes from.
 */
public final class FillsCsv {
  private static final String SETTLEMENT = "SETTLEMENT";

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
              "fee",
              "source");

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
          .add(leg.source())
          .end();
    }
  }

  /**
   * Adds what became of a position at its settlement, as if it were traded away there.
   *
   * @param held contracts, negative when short; none where two orders had cancelled out
   */
  public void add(String arm, Event.Settled settled, long held) {
    Instrument contract = settled.instrument();
    SettlementValue value = settled.value();
    double points = settled.unitValue().dollars() / contract.multiplier();
    csv.add(arm)
        .add(settled.date())
        .add(SETTLEMENT)
        .add(SETTLEMENT)
        .add(value.print())
        .add(contract.symbol())
        .add(-held)
        .addPrice(points)
        .addPrice(points)
        .add(settled.unitValue().times(-held))
        .add(Money.ZERO)
        .add(Money.ZERO)
        .add(value.source())
        .end();
  }

  @Override
  public String toString() {
    return csv.toString();
  }
}
