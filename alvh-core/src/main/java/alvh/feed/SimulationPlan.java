package alvh.feed;

import alvh.model.AffineParameters;
import alvh.time.ExchangeCalendar;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be simulated: with it anybody gets the same market, byte for byte.
 *
 * <p>The sessions are those of the exchange's calendar, so that expiries and holidays are real
 * days; nothing else of those days is.
 *
 * @param model a word for the parameter set, such as {@code A1}
 * @param seed of every random number
 * @param from first day
 * @param to last day
 */
public record SimulationPlan(
    String model, AffineParameters parameters, long seed, LocalDate from, LocalDate to) {
  /** The first day: replays begin a year later by default and learn from the year before. */
  public static final LocalDate FIRST = LocalDate.of(2006, 1, 1);

  /** The calendar is known to 2060, and options reach a year ahead. */
  private static final LocalDate LAST = LocalDate.of(2058, 12, 31);

  public SimulationPlan {
    Check.that(
        !from.isBefore(FIRST) && !to.isAfter(LAST) && from.isBefore(to),
        "a market lies within %s and %s, not from %s to %s",
        FIRST,
        LAST,
        from,
        to);
  }

  /** So many years of the default model from the first day on. */
  public static SimulationPlan a1(long seed, int years) {
    return new SimulationPlan(
        "A1", AffineParameters.a1(), seed, FIRST, FIRST.plusYears(years).minusDays(1));
  }

  /** The sessions, in order. */
  List<LocalDate> sessions() {
    return ExchangeCalendar.NYSE.sessions(from, to);
  }

  /** The name under which everything of this market is shown. */
  public String label() {
    return "%s %s seed %d %s to %s".formatted(SimulatedLabel.SOURCE, model, seed, from, to);
  }
}
