package alvh.strategy.replica;

import alvh.surface.VvixPricer;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One session as the index of VIX calls sees it.
 *
 * @param totalReturn of the S&P 500, any scale
 * @param settlement final value of the VIX options that expire today, points; empty on other days
 * @param options what VIX options are worth; empty where the curve or VVIX is missing
 * @param vix points
 */
public record TailDay(
    LocalDate date,
    double totalReturn,
    OptionalDouble settlement,
    Optional<VvixPricer> options,
    double vix) {
  public TailDay {
    Check.positive(totalReturn, "total return");
    Check.positive(vix, "VIX");
  }
}
