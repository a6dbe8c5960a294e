package alvh.market;

import alvh.unit.Check;
import java.time.LocalDate;

/**
 * The daily settlement of one monthly VIX future.
 *
 * @param expiry final settlement date
 * @param price index points, on today's scale ($1,000 a point)
 */
public record FuturesSettlement(LocalDate expiry, double price) {
  public FuturesSettlement {
    Check.positive(price, "settlement price");
  }
}
