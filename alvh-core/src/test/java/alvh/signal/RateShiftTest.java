package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Rates and the dollar around a decision of the FOMC. */
class RateShiftTest {
  private static final double ROUNDING = 1e-9;

  /** A Wednesday on which the committee decided. */
  private static final LocalDate DECISION = LocalDate.of(2018, 6, 13);

  private static final LocalDate NEXT = LocalDate.of(2018, 8, 1);

  private final Days days = new Days("2018-04-03");
  private final Signal.Observer observer = new RateShift(3, 1).observer();

  @Test
  void the_session_after_a_decision_says_how_far_the_differential_moved_over_both() {
    upTo(DECISION);
    assertThat(observer.observe(day(1.9)).reason()).isEqualTo("The FOMC has not decided lately.");
    Reading.Measured after = (Reading.Measured) observer.observe(day(2.1));
    // Over two sessions each: 0, +.4 and +.6 points; mean 1/3, deviation .3055, z = .8729.
    assertThat(after.value()).isEqualTo((.6 - 1 / 3.0) / Math.sqrt(.28 / 3), within(ROUNDING));
    assertThat(after.on()).isTrue();
    assertThat(after.reason())
        .contains("moved by +0.60 points, +0.87 deviations")
        .endsWith("three months is not known.");
    assertThat(observer.observe(day(2.1)).on()).isFalse();
  }

  @Test
  void the_shift_is_told_until_the_next_entry_is_due() {
    Signal.Observer week = new RateShift(3, 5).observer();
    while (days.date().isBefore(DECISION)) {
      week.observe(day(1.5));
    }
    week.observe(day(1.9));
    Reading.Measured after = (Reading.Measured) week.observe(day(2.1));
    for (int session = 2; session <= 5; session++) {
      Reading.Measured held = (Reading.Measured) week.observe(day(1.5));
      assertThat(held.value()).isEqualTo(after.value(), within(ROUNDING));
      assertThat(held.on()).isTrue();
      assertThat(held.reason()).startsWith("The FOMC decided " + session + " sessions before");
    }
    assertThat(week.observe(day(1.5)).on()).isFalse();
  }

  @Test
  void it_is_negative_where_the_differential_narrowed() {
    upTo(DECISION);
    observer.observe(day(1.1));
    Reading.Measured after = (Reading.Measured) observer.observe(day(.9));
    assertThat(after.value()).isEqualTo(-(.6 - 1 / 3.0) / Math.sqrt(.28 / 3), within(ROUNDING));
  }

  @Test
  void without_the_announced_day_it_abstains_and_yet_knows_the_session_after() {
    upTo(DECISION);
    days.with(Measure.BILL_13W, 1.9).with(Measure.FED_FUNDS, 1.5);
    assertThat(observer.observe(days.end()).reason())
        .isEqualTo("The day of the FOMC's next decision is missing today.");
    assertThat(observer.observe(day(2.1)).on()).as("announced before").isTrue();
  }

  @Test
  void without_the_bill_nothing_is_said_on_that_session() {
    upTo(DECISION);
    observer.observe(day(1.9));
    days.with(Measure.DAYS_TO_FOMC, ChronoUnit.DAYS.between(days.date(), NEXT));
    assertThat(observer.observe(days.end()).reason())
        .isEqualTo("The 13-week bill or the overnight rate is missing today.");
  }

  @Test
  void the_larger_deviation_counts_and_the_dollars_change_is_that_of_three_months() {
    var dollar = new RealDollar();
    var months = new Days("2018-04-03");
    LocalDate month = LocalDate.of(2012, 1, 1);
    for (int i = 0; i < 62; i++) {
      assertThat(dollar.quarterZ()).isEmpty();
      dollar.observe(reer(months, month.plusMonths(i), 100));
    }
    // 59 quarters without a change and one of ln 1.1: z = (60 − 1)/√60 of it.
    dollar.observe(reer(months, month.plusMonths(62), 110));
    assertThat(dollar.quarterZ()).isPresent();
    assertThat(dollar.quarterZ().getAsDouble()).isEqualTo(59 / Math.sqrt(60), within(ROUNDING));
  }

  private static MarketSnapshot reer(Days days, LocalDate month, double level) {
    String known = days.date().toString();
    return days.with(Measure.REER, month.toString(), level, known).end();
  }

  /** Sessions before a day, with a bill of 1.5 % as the overnight rate. */
  private void upTo(LocalDate date) {
    while (days.date().isBefore(date)) {
      observer.observe(day(1.5));
    }
  }

  private MarketSnapshot day(double bill) {
    LocalDate next = days.date().isAfter(DECISION) ? NEXT : DECISION;
    return days.with(Measure.BILL_13W, bill)
        .with(Measure.FED_FUNDS, 1.5)
        .with(Measure.DAYS_TO_FOMC, ChronoUnit.DAYS.between(days.date(), next))
        .end();
  }
}
