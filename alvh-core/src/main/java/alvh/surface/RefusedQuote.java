package alvh.surface;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import java.time.LocalDate;

/**
 * A quote that the index calculation does not believe: it counts as one without a bid and is shown.
 *
 * <p>Cboe suppresses implausible levels of the spot index by an algorithm that it does not print;
 * our reading refuses single quotes that no market can mean. Source: method 2.5 (9).
 *
 * @param bid index points
 * @param ask index points
 */
public record RefusedQuote(
    String optionClass,
    LocalDate expiry,
    Right right,
    double strike,
    double bid,
    double ask,
    Reason reason) {

  /** Why. */
  public enum Reason {
    NEGATIVE("bid or ask is below zero"),
    CROSSED("the ask lies below the bid"),
    ABOVE_NEARER_STRIKE("the bid lies above the ask of the next strike nearer the money");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason as the end of a sentence. */
    public String words() {
      return words;
    }
  }

  static RefusedQuote of(ChainQuotes quotes, Right right, int row, Reason reason) {
    ChainQuotes.Side side = right == Right.CALL ? quotes.calls() : quotes.puts();
    return new RefusedQuote(
        quotes.optionClass(),
        quotes.expiry(),
        right,
        quotes.strike(row),
        side.bid()[row],
        side.ask()[row],
        reason);
  }
}
