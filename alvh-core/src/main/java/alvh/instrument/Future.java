package alvh.instrument;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** A VIX future of one final settlement date. */
public record Future(FutureRoot root, LocalDate expiry) implements Instrument {
  private static final String MONTH_CODES = "FGHJKMNQUVXZ";
  private static final LocalTime SETTLEMENT = LocalTime.of(9, 30);

  /** Root, month code, two-digit year: {@code VXG18}. */
  @Override
  public String symbol() {
    return root.name()
        + MONTH_CODES.charAt(expiry.getMonthValue() - 1)
        + String.format(Locale.ROOT, "%02d", expiry.getYear() % 100);
  }

  @Override
  public int multiplier() {
    return root.multiplier();
  }

  @Override
  public Instant settlesAt() {
    return ExchangeCalendar.at(expiry, SETTLEMENT);
  }
}
