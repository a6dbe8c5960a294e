package alvh.report;

import alvh.order.LegFill;
import alvh.order.Order;
import java.time.LocalDate;

/** One leg of a hedge order as it was filled. */
public record HedgeTrade(LocalDate date, String orderId, Order.Purpose purpose, LegFill leg) {}
