package alvh.strategy;

import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.unit.Check;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When a condor is rolled into the next monthly cycle instead of being closed, and on what terms.
 *
 * <p>Source: method 1.8 (TS-A), A11, E5, K8. The texts roll the short options alone; then the wings
 * expire first and the shorts stand uncovered, which is a reading of its own and has to be allowed
 * by its own key. Reading: monthly cycles settle in the afternoon as those sold do; where the next
 * one is more than 75 days away the last session of this month's takes its place.
 *
 * @param mode what is rolled
 * @param allowNaked whether shorts may outlive their wings
 * @param shortDelta magnitude of a short option's delta from which it acts
 * @param lossDte calendar days to expiry from which a condor that loses is rolled
 * @param mostDebit share of the entry credit that may be paid
 * @param leastGain least gain of the break-even's distance, share of the index
 * @param most times a condor
 * @param longestDte calendar days to the next monthly cycle from which the month's end is taken
 */
public record TimeShift(
    Mode mode,
    boolean allowNaked,
    double shortDelta,
    int lossDte,
    double mostDebit,
    double leastGain,
    int most,
    int longestDte) {
  /** What is rolled. */
  public enum Mode {
    /** Nothing, unless {@code condor.adjust} is FULL. */
    OFF,
    /** All four legs. */
    BOTH,
    /** The short options alone. */
    LITERAL
  }

  /** The method's defaults, off. */
  public TimeShift() {
    this(Mode.OFF, false, .30, 21, .10, .0025, 2, 75);
  }

  public TimeShift {
    Check.that(0 < shortDelta && shortDelta < 1, "shortDelta must lie in (0, 1): %s", shortDelta);
    Check.that(lossDte >= 0, "lossDte must not be negative, was %s", lossDte);
    Check.atLeast(mostDebit, 0, "mostDebit");
    Check.atLeast(leastGain, 0, "leastGain");
    Check.that(most >= 1, "most must be at least 1, was %s", most);
    Check.that(longestDte >= 1, "longestDte must be at least 1, was %s", longestDte);
  }

  TimeShift with(Mode other) {
    return new TimeShift(
        other, allowNaked, shortDelta, lossDte, mostDebit, leastGain, most, longestDte);
  }

  /** The expiry that follows one. */
  LocalDate next(LocalDate today, LocalDate expiry) {
    LocalDate monthly = Expirations.nextSpxMonthly(expiry);
    if (ChronoUnit.DAYS.between(today, monthly) <= longestDte) {
      return monthly;
    }
    LocalDate end = ExchangeCalendar.NYSE.onOrBefore(YearMonth.from(expiry).atEndOfMonth());
    return end.isAfter(expiry) ? end : monthly;
  }
}
