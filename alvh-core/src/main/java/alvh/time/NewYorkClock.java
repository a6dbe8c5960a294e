package alvh.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * New York time to instants, by a table of one offset a day.
 *
 * <p>The conversions of {@code java.time} are exact but slow in a loop over twenty years. Clocks
 * change at 02:00, so one offset holds for a whole day from 03:00 on; everything else, and every
 * day outside the table, takes the slow way.
 */
final class NewYorkClock {
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final int SECONDS_PER_DAY = 86_400;
  private static final int CHANGED_BY_HOUR = 3;
  private static final LocalDate FIRST = SessionTable.FIRST;
  private static final LocalDate LAST = SessionTable.LAST;
  private static final long FIRST_DAY = FIRST.toEpochDay();
  private static final int[] OFFSET_SECONDS = offsets();

  private NewYorkClock() {}

  static Instant at(LocalDate date, LocalTime time) {
    long day = date.toEpochDay();
    long row = day - FIRST_DAY;
    if (row < 0 || row >= OFFSET_SECONDS.length || time.getHour() < CHANGED_BY_HOUR) {
      return date.atTime(time).atZone(ZONE).toInstant();
    }
    long localSecond = day * SECONDS_PER_DAY + time.toSecondOfDay();
    return Instant.ofEpochSecond(localSecond - OFFSET_SECONDS[(int) row], time.getNano());
  }

  /** The offset at noon of every day, filled from one clock change to the next. */
  private static int[] offsets() {
    ZoneRules rules = ZONE.getRules();
    var offsets = new int[(int) (LAST.toEpochDay() - FIRST_DAY) + 1];
    int row = 0;
    while (row < offsets.length) {
      LocalDateTime noon = FIRST.plusDays(row).atTime(LocalTime.NOON);
      ZoneOffset offset = rules.getOffset(noon);
      LocalDate change =
          rules.nextTransition(noon.toInstant(offset)).getDateTimeBefore().toLocalDate();
      int end = (int) Math.min(offsets.length, change.toEpochDay() - FIRST_DAY);
      while (row < end) {
        offsets[row++] = offset.getTotalSeconds();
      }
    }
    return offsets;
  }
}
