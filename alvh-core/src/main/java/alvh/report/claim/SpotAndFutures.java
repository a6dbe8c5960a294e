package alvh.report.claim;

import alvh.market.History;
import alvh.math.LeastSquares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What spot VIX and its futures each add to a forecast of a fall of two percent on the next
 * session: a regression on the past alone, judged by how well it ranks the days that followed.
 *
 * <p>The measure is the area under the curve of hits over false alarms: one half is chance. Source:
 * method A3, 5.3 (H11).
 */
final class SpotAndFutures {
  private static final LocalDate FROM = LocalDate.of(2007, 4, 1);
  private static final int LEARNED = 504;
  private static final double FALL = -.02;

  private SpotAndFutures() {}

  static Claim of(History history) {
    ClaimDays days = ClaimDays.of(history, 1);
    int[] span = days.within(FROM, LocalDate.MAX);
    double spot = area(days, span, true, false);
    double futures = area(days, span, false, true);
    double both = area(days, span, true, true);
    var rows =
        List.of(
            ClaimRow.own("spot alone: VIX and its change of a week", "area", spot),
            ClaimRow.own("futures alone: slope, contango, basis", "area", futures),
            ClaimRow.own("both", "area", both));
    String verdict =
        both > Math.max(spot, futures)
            ? "Both together rank the days better than either alone."
            : "Together they rank the days no better than the better one alone: nothing is gained"
                + " by synthesis in this measure.";
    return new Claim(
        "A3",
        "Spot VIX, its futures, or both, before a fall of 2 %",
        FROM + " on, forecasts after " + LEARNED + " sessions",
        rows,
        verdict);
  }

  private static double area(ClaimDays days, int[] span, boolean spot, boolean futures) {
    int size = regressors(days, span[0], spot, futures).length;
    LeastSquares fit = LeastSquares.expanding(size);
    var hits = new ArrayList<Double>();
    var rest = new ArrayList<Double>();
    for (int i = 0; i + 1 < span.length; i++) {
      double[] today = regressors(days, span[i], spot, futures);
      boolean falls = days.move(span[i], 1).orElse(0) <= FALL;
      Optional<double[]> learned = i >= LEARNED ? fit.coefficients() : Optional.empty();
      learned.ifPresent(c -> (falls ? hits : rest).add(product(c, today)));
      if (Arrays.stream(today).allMatch(Double::isFinite)) {
        fit.add(falls ? 1 : 0, today);
      }
    }
    return area(hits, rest);
  }

  private static double[] regressors(ClaimDays days, int day, boolean spot, boolean futures) {
    var x = new ArrayList<>(List.of(1.0));
    if (spot) {
      x.add(days.vix[day]);
      x.add(days.vix[day] - days.vix[Math.max(0, day - 5)]);
    }
    if (futures) {
      x.add(30 * (days.first[day] - days.second[day]) / days.daysBetween[day]);
      x.add(3000 / days.daysBetween[day] * Math.log(days.second[day] / days.first[day]));
      x.add((days.first[day] - days.vix[day]) / days.daysToFirst[day]);
    }
    return x.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double product(double[] coefficients, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += coefficients[i] * x[i];
    }
    return sum;
  }

  /** Share of pairs of a hit and another day in which the hit stands higher, ties as a half. */
  static double area(List<Double> hits, List<Double> rest) {
    double sum = 0;
    for (double hit : hits) {
      for (double other : rest) {
        sum += hit > other ? 1 : hit == other ? .5 : 0;
      }
    }
    return hits.isEmpty() || rest.isEmpty() ? Double.NaN : sum / hits.size() / rest.size();
  }
}
