package alvh.report.replica;

import alvh.math.Samples;
import alvh.report.statistic.Moments;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How near the monthly returns of a replica lie to those published.
 *
 * <p>Source: method 6 (replication protocol).
 *
 * @param from first month compared
 * @param correlation of the monthly returns
 * @param deviationRatio standard deviation of the replica over that of the index
 * @param meanDifference replica less index a month, decimal
 * @param trackingError standard deviation of the difference a month, decimal
 * @param beta slope of the replica on the index
 * @param terminalRatio growth of the replica over growth of the index
 */
public record ReplicaFit(
    YearMonth from,
    YearMonth to,
    int months,
    double correlation,
    double deviationRatio,
    double meanDifference,
    double trackingError,
    double beta,
    double terminalRatio) {
  private static final int FEWEST_MONTHS = 3;

  /** One month of both. */
  record Pair(YearMonth month, double replica, double published) {
    double difference() {
      return replica - published;
    }
  }

  /** Of levels by month; empty where too few months are known of both. */
  static Optional<ReplicaFit> of(
      SortedMap<YearMonth, Double> replica, SortedMap<YearMonth, Double> published) {
    List<Pair> pairs = pairs(replica, published);
    return pairs.size() < FEWEST_MONTHS ? Optional.empty() : Optional.of(of(pairs));
  }

  /** Returns of the months that both have. */
  static List<Pair> pairs(
      SortedMap<YearMonth, Double> replica, SortedMap<YearMonth, Double> published) {
    var pairs = new ArrayList<Pair>();
    replica.forEach(
        (month, level) -> {
          Double ownBefore = replica.get(month.minusMonths(1));
          Double before = published.get(month.minusMonths(1));
          Double now = published.get(month);
          if (ownBefore != null && before != null && now != null) {
            pairs.add(new Pair(month, level / ownBefore - 1, now / before - 1));
          }
        });
    return pairs;
  }

  private static ReplicaFit of(List<Pair> pairs) {
    double[] own = pairs.stream().mapToDouble(Pair::replica).toArray();
    double[] published = pairs.stream().mapToDouble(Pair::published).toArray();
    double[] difference = pairs.stream().mapToDouble(Pair::difference).toArray();
    double correlation = Samples.correlation(own, published);
    double ratio = Moments.standardDeviation(own) / Moments.standardDeviation(published);
    return new ReplicaFit(
        pairs.getFirst().month(),
        pairs.getLast().month(),
        pairs.size(),
        correlation,
        ratio,
        Moments.mean(difference),
        Moments.standardDeviation(difference),
        correlation * ratio,
        growth(own) / growth(published));
  }

  private static double growth(double[] returns) {
    double growth = 1;
    for (double r : returns) {
      growth *= 1 + r;
    }
    return growth;
  }
}
