package alvh.order;

import java.time.LocalDate;
import java.util.Optional;

/** How the market answers an order. */
public interface FillModel {
  /** The whole package at one instant's quotes; empty when a leg is not quoted. */
  Optional<Fill> fill(Order order, LocalDate date, Quotes quotes);
}
