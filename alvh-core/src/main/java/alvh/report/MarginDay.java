package alvh.report;

import alvh.unit.Money;
import java.time.LocalDate;

/**
 * What a broker asks for an arm's account at one close.
 *
 * @param regT options by strategy
 * @param portfolio options by risk
 * @param futures VIX futures, beside either
 * @param equity the account at mid
 * @param called whether the equity was less than what the configured rules ask for
 */
public record MarginDay(
    LocalDate date, Money regT, Money portfolio, Money futures, Money equity, boolean called) {
  /** The same day with a call. */
  public MarginDay beingCalled() {
    return new MarginDay(date, regT, portfolio, futures, equity, true);
  }
}
