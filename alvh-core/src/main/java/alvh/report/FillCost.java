package alvh.report;

import alvh.unit.Money;
import java.time.LocalDate;

/**
 * What one session's fills gave up against mid, and the spreads that they met.
 *
 * <p>Source: method 4.6.
 *
 * @param slippage of all fills, not negative
 * @param quoted the part that met the bid and ask of an option chain; the rest met modelled spreads
 * @param halfSpread of everything that was filled, whatever part of it was given up
 * @param quotedHalfSpread the part of it that a chain quoted
 */
public record FillCost(
    LocalDate date, Money slippage, Money quoted, Money halfSpread, Money quotedHalfSpread) {
  /** Of two fills of one session. */
  public FillCost plus(FillCost other) {
    return new FillCost(
        date,
        slippage.plus(other.slippage),
        quoted.plus(other.quoted),
        halfSpread.plus(other.halfSpread),
        quotedHalfSpread.plus(other.quotedHalfSpread));
  }

  /**
   * What was given up where modelled spreads are so many times as wide, US dollars.
   *
   * @param factor 1 as they were
   */
  double slippageAt(double factor) {
    return quoted.dollars() + factor * slippage.minus(quoted).dollars();
  }

  /** The same of the whole half-spread, US dollars. */
  double halfSpreadAt(double factor) {
    return quotedHalfSpread.dollars() + factor * halfSpread.minus(quotedHalfSpread).dollars();
  }
}
