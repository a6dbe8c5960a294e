package alvh.feed;

import alvh.time.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eight announced meetings of the simulated central bank a year, on Wednesdays as the real one's
 * mostly are; the days are a rule's, not history's.
 */
final class FederalMeetings {
  /** Month and which Wednesday of it. */
  private record Place(int month, int wednesday) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(1, 4),
          new Place(3, 3),
          new Place(5, 1),
          new Place(6, 3),
          new Place(7, 4),
          new Place(9, 3),
          new Place(11, 1),
          new Place(12, 2));

  private FederalMeetings() {}

  /** The meetings of [from, to], in order. */
  static List<LocalDate> between(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear())
        .boxed()
        .flatMap(year -> PLACES.stream().map(place -> day(year, place)))
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .toList();
  }

  private static LocalDate day(int year, Place place) {
    LocalDate wednesday =
        YearMonth.of(year, place.month())
            .atDay(1)
            .with(TemporalAdjusters.dayOfWeekInMonth(place.wednesday(), DayOfWeek.WEDNESDAY));
    return ExchangeCalendar.NYSE.onOrBefore(wednesday);
  }
}
