package alvh.instrument;

import alvh.time.ExchangeCalendar;
import alvh.unit.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * A VIX future of one final settlement date. That date always lies in the contract's month.
 *
 * @param expiry final settlement date
 */
public record Future(FutureRoot root, LocalDate expiry) implements Instrument {
  private static final LocalTime SETTLEMENT = LocalTime.of(9, 30);
  private static final LocalTime LAST_TRADE = LocalTime.of(9, 0);
  private static final LocalTime LAST_TRADE_2011 = LocalTime.of(9, 15);

  /** The first month whose contract was traded on its settlement morning, before it was usual. */
  private static final YearMonth TRIAL = YearMonth.of(2011, 12);

  private static final YearMonth TRADED_ON_MORNING_SINCE = YearMonth.of(2014, 11);

  /** Root, month code, two-digit year: {@code VXG18}; a weekly has its week: {@code VX06G18}. */
  @Override
  public String symbol() {
    return VixSymbol.format(this);
  }

  @Override
  public int multiplier() {
    return root.multiplier();
  }

  /** 09:30 in New York, the opening of the options from which VRO is struck. */
  @Override
  public Instant settlesAt() {
    return ExchangeCalendar.at(expiry, SETTLEMENT);
  }

  /**
   * 09:00 in New York on the settlement morning; before November 2014 (but for December 2011) the
   * daily settlement of the day before, as the exchange's own price files show.
   */
  @Override
  public Instant lastTrading() {
    YearMonth month = YearMonth.from(expiry);
    if (month.equals(TRIAL)) {
      return ExchangeCalendar.at(expiry, LAST_TRADE_2011);
    }
    return month.isBefore(TRADED_ON_MORNING_SINCE)
        ? root.dailySettlement(ExchangeCalendar.CFE.previous(expiry))
        : ExchangeCalendar.at(expiry, LAST_TRADE);
  }

  @Override
  public Tick tick(LocalDate day, double price) {
    return root.tick(day);
  }

  int compareToFuture(Future other) {
    return root == other.root ? expiry.compareTo(other.expiry) : root.compareTo(other.root);
  }
}
