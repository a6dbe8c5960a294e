package alvh.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What every arm brought between the high and the low of one crisis.
 *
 * @param sessions of the crisis that the run holds
 * @param spot change of the S&P 500 from the session before to its last one, decimal
 * @param highestVix highest close of the VIX, points
 * @param profits of the arms, in their order, US dollars, interest included
 * @param hedge of the first arm after its costs, US dollars
 */
public record CrisisResult(
    Crisis crisis,
    int sessions,
    double spot,
    OptionalDouble highestVix,
    List<Double> profits,
    double hedge) {
  public CrisisResult {
    profits = List.copyOf(profits);
  }

  /** The crises of which the run holds a session and the one before. */
  static List<CrisisResult> of(Run run, List<ArmPath> paths) {
    var results = new ArrayList<CrisisResult>();
    for (Crisis crisis : Crisis.ALL) {
      int first = first(run.days(), crisis.from());
      int last = first(run.days(), crisis.to().plusDays(1)) - 1;
      if (first > 0 && last >= first) {
        results.add(result(run.days(), paths, crisis, first, last));
      }
    }
    return results;
  }

  private static CrisisResult result(
      List<DayRow> days, List<ArmPath> paths, Crisis crisis, int first, int last) {
    return new CrisisResult(
        crisis,
        last - first + 1,
        days.get(last).spx() / days.get(first - 1).spx() - 1,
        days.subList(first, last + 1).stream()
            .map(DayRow::vix)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .max(),
        paths.stream().map(p -> p.equity()[last] - p.equity()[first - 1]).toList(),
        paths.getFirst().hedge()[last] - paths.getFirst().hedge()[first - 1]);
  }

  /** Index of the first session that is not before a date; their number where there is none. */
  private static int first(List<DayRow> days, LocalDate date) {
    int at = 0;
    while (at < days.size() && days.get(at).date().isBefore(date)) {
      at++;
    }
    return at;
  }

  /** Share of the second arm's loss that the first arm's hedge made good; empty without a loss. */
  public OptionalDouble offset() {
    double loss = profits.size() > 1 ? -profits.get(1) : 0;
    return loss > 0 ? OptionalDouble.of(hedge / loss) : OptionalDouble.empty();
  }
}
