package alvh.instrument;

import alvh.time.ExchangeCalendar;
import alvh.unit.Check;
import alvh.unit.Tick;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A European, cash-settled index option.
 *
 * @param expiry the day of settlement, never the Saturday that was printed before February 2015
 * @param strike index points, a multiple of 0.001
 */
public record Option(OptionRoot root, LocalDate expiry, Right right, double strike)
    implements Instrument {
  /**
   * Index options trade a quarter of an hour longer than stocks, but not on their last afternoon.
   */
  private static final int MINUTES_AFTER_CASH_CLOSE = 15;

  public Option {
    Check.positive(strike, "strike");
    Check.that(
        Math.rint(strike * 1000) / 1000 == strike,
        "strike must be a multiple of 0.001: %s",
        strike);
  }

  /** OSI, 21 characters: {@code SPXW 180316P02600000}. */
  @Override
  public String symbol() {
    return OsiSymbol.format(this);
  }

  @Override
  public int multiplier() {
    return root.multiplier();
  }

  /** 09:30 in New York for morning settlement, the session's close for afternoon settlement. */
  @Override
  public Instant settlesAt() {
    return switch (root.settlement()) {
      case AM -> ExchangeCalendar.at(expiry, OptionRoot.Settlement.AM.time());
      case PM -> ExchangeCalendar.NYSE.close(expiry);
    };
  }

  /** 16:15 in New York on the session before a morning settlement; else the close of the day. */
  @Override
  public Instant lastTrading() {
    return switch (root.settlement()) {
      case AM ->
          ExchangeCalendar.NYSE
              .close(ExchangeCalendar.NYSE.previous(expiry))
              .plusSeconds(60L * MINUTES_AFTER_CASH_CLOSE);
      case PM -> ExchangeCalendar.NYSE.close(expiry);
    };
  }

  @Override
  public Tick tick(LocalDate day, double price) {
    return root.tick(day, price);
  }

  /** What the holder receives at a settlement value, index points. */
  public double payoff(double settlementValue) {
    return Math.max(0, right.sign() * (settlementValue - strike));
  }

  /** Written out, like equality: options are keys everywhere, and a record's own is slow. */
  @Override
  public int hashCode() {
    int contract = 31 * (31 * root.ordinal() + right.ordinal()) + Double.hashCode(strike);
    return 31 * contract + expiry.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Option option
            && strike == option.strike
            && right == option.right
            && root == option.root
            && expiry.equals(option.expiry);
  }

  int compareToOption(Option other) {
    if (root != other.root) {
      return root.compareTo(other.root);
    }
    int byExpiry = expiry.compareTo(other.expiry);
    if (byExpiry != 0) {
      return byExpiry;
    }
    return right == other.right
        ? Double.compare(strike, other.strike)
        : right.compareTo(other.right);
  }
}
