package alvh.instrument;

import alvh.time.ExchangeCalendar;
import alvh.unit.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** VIX futures: the full contract and the mini. Source: method 4.1. */
public enum FutureRoot {
  VX(1000, LocalDate.of(2004, 3, 26), new Tick(0.05), new Tick(0.05)),
  /** A tenth of VX; before its first listing every holding of it is hypothetical. */
  VXM(100, LocalDate.of(2020, 8, 10), new Tick(0.05), new Tick(0.01));

  private static final LocalDate FINE_TICK_SINCE = LocalDate.of(2022, 11, 1);
  private static final LocalDate SETTLED_AT_CASH_CLOSE_SINCE = LocalDate.of(2020, 10, 26);
  private static final int MINUTES_AFTER_CLOSE_BEFORE = 15;

  private final int multiplier;
  private final LocalDate listedSince;
  private final Tick oldTick;
  private final Tick tick;

  FutureRoot(int multiplier, LocalDate listedSince, Tick oldTick, Tick tick) {
    this.multiplier = multiplier;
    this.listedSince = listedSince;
    this.oldTick = oldTick;
    this.tick = tick;
  }

  /** Dollars per index point, on today's scale (prices before 2007-03-26 divided by ten). */
  public int multiplier() {
    return multiplier;
  }

  /** The first day of trading. */
  public LocalDate listedSince() {
    return listedSince;
  }

  /** The step of an outright price on that day; spreads trade in hundredths. */
  public Tick tick(LocalDate day) {
    return day.isBefore(FINE_TICK_SINCE) ? oldTick : tick;
  }

  /**
   * The instant of the daily settlement: the cash close since 2020-10-26, a quarter of an hour
   * later before. Interpretation: half days keep the same distance.
   */
  public Instant dailySettlement(LocalDate session) {
    LocalTime close = ExchangeCalendar.CFE.closeTime(session);
    boolean later = session.isBefore(SETTLED_AT_CASH_CLOSE_SINCE);
    return ExchangeCalendar.at(
        session, later ? close.plusMinutes(MINUTES_AFTER_CLOSE_BEFORE) : close);
  }
}
