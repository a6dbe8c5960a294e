package alvh.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A second opinion on the sessions: the New York Stock Exchange of OpenGamma Strata. */
class CalendarAgainstStrataTest {
  private static final HolidayCalendar STRATA =
      HolidayCalendarIds.NYSE.resolve(ReferenceData.standard());

  @Test
  void both_calendars_agree_from_1980_to_2060_but_for_named_days() {
    var differences = new ArrayList<LocalDate>();
    for (LocalDate day = LocalDate.of(1980, 1, 1); day.getYear() <= 2060; day = day.plusDays(1)) {
      if (ExchangeCalendar.NYSE.isSession(day) != STRATA.isBusinessDay(day)) {
        differences.add(day);
      }
    }

    assertThat(differences).containsExactly(LocalDate.of(2012, 10, 29));
  }
}
