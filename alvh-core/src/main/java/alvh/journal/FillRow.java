package alvh.journal;

import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import java.time.LocalDate;
import java.util.List;

/**
 * A fill without its order, which stands in the decision that sent it: a tenth of a journal would
 * say every order twice.
 *
 * @param order id of the order
 */
record FillRow(String order, LocalDate date, List<LegFill> legs) {
  FillRow {
    legs = List.copyOf(legs);
  }

  static FillRow of(Fill fill) {
    return new FillRow(fill.order().id(), fill.date(), fill.legs());
  }

  Fill fill(Order sent) {
    return new Fill(sent, date, legs);
  }
}
