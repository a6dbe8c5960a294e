package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.MarketEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A year's economic calendar, {@code year,day,time,impact,cur,text,actual,forecast,previous}, times
 * in New York.
 */
final class EconomicCalendar implements Format {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("h:mma")
          .toFormatter(Locale.ENGLISH);

  @Override
  public String name() {
    return "economic-calendar";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(
            0, "year", "day", "time", "impact", "cur", "text", "actual", "forecast", "previous")
        ? Optional.of(new Layout(head.word(1, 0), head.lineAfter(0), 9, EconomicCalendar::read))
        : Optional.empty();
  }

  private static void read(Row row, FileDraft draft) {
    String day = row.text(1) + ", " + row.text(0);
    LocalDate date =
        Dates.parse(day).orElseThrow(() -> new BadRow("'%s' is not a date".formatted(day)));
    draft.event(
        new MarketEvent(
            row.line(),
            date,
            time(row.text(2)),
            row.text(4),
            row.text(3),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8)));
  }

  /** Empty for "All Day", "Day 2" and the like. */
  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text, TIME));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
