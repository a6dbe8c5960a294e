package alvh.market;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** When a value of a given date becomes known. Source: method 1.12, "Clock". */
public sealed interface Publication {
  Instant knownAt(LocalDate date);

  /** On the day itself, some minutes after the cash close (5 for prices, 20 for the VIX family). */
  record AfterClose(int minutes) implements Publication {
    @Override
    public Instant knownAt(LocalDate date) {
      return ExchangeCalendar.NYSE.close(date).plusSeconds(60L * minutes);
    }
  }

  /** At 09:00 in New York on the next session. */
  record NextMorning() implements Publication {
    @Override
    public Instant knownAt(LocalDate date) {
      return ExchangeCalendar.at(ExchangeCalendar.NYSE.next(date), LocalTime.of(9, 0));
    }
  }

  /** On the day itself, at that time in New York. */
  record SameDay(LocalTime time) implements Publication {
    @Override
    public Instant knownAt(LocalDate date) {
      return ExchangeCalendar.at(date, time);
    }
  }

  /** A monthly value, some days after the month has ended. */
  record AfterMonth(int days) implements Publication {
    @Override
    public Instant knownAt(LocalDate date) {
      LocalDate monthEnd = YearMonth.from(date).atEndOfMonth();
      return ExchangeCalendar.at(monthEnd.plusDays(days), LocalTime.MIDNIGHT);
    }
  }

  /** A value of a quarter's month, some days after the quarter has ended. */
  record AfterQuarter(int days) implements Publication {
    @Override
    public Instant knownAt(LocalDate date) {
      YearMonth lastMonth = YearMonth.of(date.getYear(), (date.getMonthValue() + 2) / 3 * 3);
      return ExchangeCalendar.at(lastMonth.atEndOfMonth().plusDays(days), LocalTime.MIDNIGHT);
    }
  }

  /**
   * A monthly figure at 08:30 of its release day; without a known release day on the fifteenth of
   * the following month.
   *
   * @param releases release day by the month that the figure describes
   */
  record Released(Map<YearMonth, LocalDate> releases) implements Publication {
    public Released {
      releases = Collections.unmodifiableMap(new TreeMap<>(releases));
    }

    @Override
    public Instant knownAt(LocalDate date) {
      YearMonth month = YearMonth.from(date);
      LocalDate release = releases.getOrDefault(month, month.plusMonths(1).atDay(15));
      return ExchangeCalendar.at(release, LocalTime.of(8, 30));
    }
  }

  /**
   * A monthly figure at 08:30 of its release day; without a known one on the last day of the
   * following month, by which it is out in ordinary times.
   *
   * <p>For figures whose release day differs from month to month too much to be guessed: late is
   * safe, early would see the future.
   *
   * @param releases release day by the month that the figure describes
   */
  record ReleasedByMonthEnd(Map<YearMonth, LocalDate> releases) implements Publication {
    public ReleasedByMonthEnd {
      releases = Collections.unmodifiableMap(new TreeMap<>(releases));
    }

    @Override
    public Instant knownAt(LocalDate date) {
      YearMonth month = YearMonth.from(date);
      LocalDate release = releases.getOrDefault(month, month.plusMonths(1).atEndOfMonth());
      return ExchangeCalendar.at(release, LocalTime.of(8, 30));
    }
  }
}
