package alvh.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch in which shares fell hard: from the session after a high of the S&P 500's close to the
 * low, by which a hedge is judged.
 *
 * <p>Source: dates of closing highs and lows as published by the index provider; the same events
 * are named in method 5.1 and in the list of anchors. The windows are fixed before a run, so that
 * none is chosen by its result.
 *
 * @param name in the reader's words
 * @param from first session after the high
 * @param to session of the low
 */
public record Crisis(String name, LocalDate from, LocalDate to) {
  /** In order of time. */
  public static final List<Crisis> ALL =
      List.of(
          of("August 2007", "2007-07-20", "2007-08-15"),
          of("2008", "2008-09-02", "2009-03-09"),
          of("May 2010", "2010-04-26", "2010-07-02"),
          of("2011", "2011-07-25", "2011-10-03"),
          of("August 2015", "2015-08-18", "2015-08-25"),
          of("February 2018", "2018-01-29", "2018-02-08"),
          of("End of 2018", "2018-09-21", "2018-12-24"),
          of("2020", "2020-02-20", "2020-03-23"),
          of("2022", "2022-01-04", "2022-10-12"),
          of("August 2024", "2024-07-17", "2024-08-05"),
          of("April 2025", "2025-02-20", "2025-04-08"));

  private static Crisis of(String name, String from, String to) {
    return new Crisis(name, LocalDate.parse(from), LocalDate.parse(to));
  }

  /** Whether that session belongs to it. */
  public boolean holds(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
