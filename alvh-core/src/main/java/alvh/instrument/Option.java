package alvh.instrument;

import alvh.time.ExchangeCalendar;
import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A European, cash-settled index option.
 *
 * @param strike index points, a multiple of 0.001
 */
public record Option(OptionRoot root, LocalDate expiry, Right right, double strike)
    implements Instrument {
  public Option {
    Check.positive(strike, "strike");
  }

  /** OSI, 21 characters: {@code SPXW  180316P02600000}. */
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
}
