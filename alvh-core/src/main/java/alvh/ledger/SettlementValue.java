package alvh.ledger;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.unit.Check;
import alvh.unit.Money;
import java.time.Instant;

/**
 * The one value on which everything settles that settles on this print at this instant: made once a
 * session and shared, so that two legs of a spread can never settle on two prints.
 *
 * <p>Source: method 4.1, 1.12 (settlement values).
 *
 * @param print what was struck
 * @param struckAt the opening or the close of the session
 * @param points of the index, never negative
 * @param source official value or proxy
 */
public record SettlementValue(
    SettlementPrint print, Instant struckAt, double points, SettlementSource source) {
  public SettlementValue {
    Check.that(points >= 0, "a settlement value must not be negative, was %s", points);
  }

  /** What one contract is worth, dollars: European exercise, or the future's final settlement. */
  public Money perContract(Instrument instrument) {
    Check.that(
        SettlementPrint.of(instrument) == print,
        "%s does not settle on %s",
        instrument.symbol(),
        print);
    double worth =
        switch (instrument) {
          case Future future -> points;
          case Option option -> option.payoff(points);
        };
    return Money.ofDollars(worth * instrument.multiplier());
  }
}
