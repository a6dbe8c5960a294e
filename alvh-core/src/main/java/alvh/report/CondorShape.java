package alvh.report;

import alvh.event.ClosedCondor;
import alvh.math.Quantiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a run's condors looked like: what they were paid for the width of their wings, how often the
 * market closed beyond a short strike, and what they brought in multiples of what they could lose.
 *
 * <p>Source: method 5.1 (trades in R-multiples of the largest loss).
 *
 * @param creditOfWidth mean entry credit over the wider wing, decimal
 * @param putTouched share of condors during which a session closed at or below the short put
 * @param callTouched the same at or above the short call
 * @param multiples results over the largest loss, from worst to best
 * @param averageGain of the condors that gained, US dollars
 * @param averageLoss of those that lost, US dollars, negative
 * @param longestLosingRun condors that lost one after the other, by the day they were closed
 */
public record CondorShape(
    double creditOfWidth,
    double putTouched,
    double callTouched,
    double[] multiples,
    OptionalDouble averageGain,
    OptionalDouble averageLoss,
    int longestLosingRun) {

  /** Requires at least one condor, in order of closing. */
  static CondorShape of(List<ClosedCondor> closed, List<DayRow> days) {
    double n = closed.size();
    double[] multiples =
        closed.stream()
            .mapToDouble(c -> c.net().dollars() / c.position().maxLoss())
            .sorted()
            .toArray();
    double[] net = closed.stream().mapToDouble(c -> c.net().dollars()).toArray();
    return new CondorShape(
        closed.stream().mapToDouble(CondorShape::creditOfWidth).sum() / n,
        closed.stream().filter(c -> lowest(c, days) <= shortPut(c)).count() / n,
        closed.stream().filter(c -> highest(c, days) >= shortCall(c)).count() / n,
        multiples,
        Arrays.stream(net).filter(v -> v > 0).average(),
        Arrays.stream(net).filter(v -> v < 0).average(),
        longestLosingRun(net));
  }

  /** A quantile of the multiples. */
  public double multiple(double share) {
    return Quantiles.ofSorted(multiples, multiples.length, share);
  }

  private static double creditOfWidth(ClosedCondor c) {
    return c.position().past().entryCredit() / c.position().condor().maxWidth();
  }

  private static double shortPut(ClosedCondor c) {
    return c.position().condor().shortPut().strike();
  }

  private static double shortCall(ClosedCondor c) {
    return c.position().condor().shortCall().strike();
  }

  private static double lowest(ClosedCondor c, List<DayRow> days) {
    return held(c, days).stream().mapToDouble(DayRow::spx).min().orElse(Double.MAX_VALUE);
  }

  private static double highest(ClosedCondor c, List<DayRow> days) {
    return held(c, days).stream().mapToDouble(DayRow::spx).max().orElse(0);
  }

  private static List<DayRow> held(ClosedCondor c, List<DayRow> days) {
    return days.subList(after(days, c.position().opened().minusDays(1)), after(days, c.closed()));
  }

  /** Index of the first session after a date. */
  private static int after(List<DayRow> days, LocalDate date) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).date().isAfter(date)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static int longestLosingRun(double[] net) {
    int longest = 0;
    int now = 0;
    for (double result : net) {
      now = result < 0 ? now + 1 : 0;
      longest = Math.max(longest, now);
    }
    return longest;
  }
}
