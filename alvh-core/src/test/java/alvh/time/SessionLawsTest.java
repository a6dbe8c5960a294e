package alvh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SessionLawsTest {
  /** Good Friday after a weekend, or four closed days of September 2001 before one. */
  private static final long LONGEST_CLOSURE_DAYS = 7;

  /** Years are told apart to far below a minute. */
  private static final double YEARS = 1e-12;

  private static final ExchangeCalendar NYSE = ExchangeCalendar.NYSE;

  @Property
  void next_and_previous_undo_each_other_on_sessions(@ForAll("days") LocalDate day) {
    LocalDate session = NYSE.onOrAfter(day);
    assertThat(NYSE.isSession(session)).isTrue();
    assertThat(NYSE.previous(NYSE.next(session))).isEqualTo(session);
    assertThat(NYSE.next(NYSE.previous(session))).isEqualTo(session);
  }

  @Property
  void no_session_lies_between_neighbours(@ForAll("days") LocalDate day) {
    LocalDate previous = NYSE.previous(day);
    LocalDate next = NYSE.next(day);
    assertThat(previous).isBefore(day);
    assertThat(next).isAfter(day).isBefore(previous.plusDays(LONGEST_CLOSURE_DAYS + 2));
    assertThat(NYSE.sessions(previous, next))
        .isEqualTo(NYSE.isSession(day) ? List.of(previous, day, next) : List.of(previous, next));
  }

  @Property
  void the_decision_follows_the_close_by_half_an_hour(@ForAll("days") LocalDate day) {
    Instant close = NYSE.close(day);
    assertThat(Duration.between(close, NYSE.decisionClock(day))).hasMinutes(30);
    assertThat(close.atZone(ExchangeCalendar.NEW_YORK).toLocalTime())
        .isEqualTo(NYSE.closeTime(day));
    assertThat(NYSE.isHalfDay(day) && !NYSE.isSession(day)).isFalse();
  }

  @Property
  void the_futures_exchange_is_open_whenever_the_stock_exchange_is(@ForAll("days") LocalDate day) {
    assertThat(!NYSE.isSession(day) || ExchangeCalendar.CFE.isSession(day)).isTrue();
  }

  @Test
  void a_year_has_525600_minutes() {
    Instant from = Instant.parse("2018-02-05T21:30:00Z");
    assertThat(YearFraction.between(from, from.plus(Duration.ofDays(365)))).isEqualTo(1);
    assertThat(YearFraction.between(from, from)).isZero();
    assertThat(YearFraction.between(from.plus(Duration.ofMinutes(5256)), from))
        .isCloseTo(-0.01, within(YEARS));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1980, 1, 10).toEpochDay(), LocalDate.of(2060, 12, 20).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
