package alvh.report;

import alvh.unit.Money;
import java.time.LocalDate;

/**
 * What one session's fills gave up against mid.
 *
 * <p>Source: method 4.6.
 *
 * @param slippage of all fills, not negative
 * @param quoted the part that met the bid and ask of an option chain; the rest met modelled spreads
 */
public record FillCost(LocalDate date, Money slippage, Money quoted) {
  /** Of two fills of one session. */
  public FillCost plus(FillCost other) {
    return new FillCost(date, slippage.plus(other.slippage), quoted.plus(other.quoted));
  }

  /** The part that met modelled spreads, US dollars. */
  double modelled() {
    return slippage.minus(quoted).dollars();
  }
}
