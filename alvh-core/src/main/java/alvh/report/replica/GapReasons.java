package alvh.report.replica;

import alvh.report.Figures;
import alvh.report.replica.ReplicaFit.Pair;
import alvh.strategy.replica.ReplicaCalendar;
import alvh.strategy.replica.ReplicaDay;
import alvh.strategy.replica.ReplicaLeg;
import alvh.strategy.replica.ReplicaRules;
import alvh.strategy.replica.Replication;
import alvh.strategy.replica.Roll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Why single months of a replica differ: each is computed again under every other choice that the
 * data leave open. The choice that takes most of the difference away names the proxy it hangs on;
 * where none does, a difference taken back by the next month is one of the mark at the month's end.
 *
 * <p>Source: method 6; how a reason is found is our reading.
 */
final class GapReasons {
  private static final double BASIS_POINTS = 1e4;

  /** A choice explains a month when it leaves at most that share of the difference. */
  private static final double LEFT_AT_MOST = 0.6;

  /** A neighbour takes a month back when it differs the other way by at least that share. */
  private static final double TAKEN_BACK = 0.5;

  private final Replication base;
  private final List<Pair> pairs;
  private final List<Alternative> alternatives = new ArrayList<>();

  /** The months under another choice. */
  private record Alternative(Doubt doubt, List<Pair> pairs) {
    double difference(int i) {
      return pairs.get(i).difference();
    }
  }

  GapReasons(
      ReplicaRules rules,
      NavigableMap<LocalDate, ReplicaDay> days,
      Replication base,
      SortedMap<YearMonth, Double> published) {
    this.base = base;
    this.pairs = ReplicaFit.pairs(base.levels(), published);
    for (Doubt doubt : Doubt.values()) {
      Replication other = Replication.of(rules, doubt.days(days), new ReplicaCalendar(0), true);
      alternatives.add(new Alternative(doubt, ReplicaFit.pairs(other.levels(), published)));
    }
  }

  /** The months that differ most, the largest first. */
  List<MonthGap> worst(int count) {
    var indices = new ArrayList<Integer>();
    for (int i = 0; i < pairs.size(); i++) {
      indices.add(i);
    }
    indices.sort(Comparator.comparingDouble(i -> -Math.abs(pairs.get(i).difference())));
    return indices.stream().limit(count).map(this::gap).toList();
  }

  private MonthGap gap(int i) {
    Pair pair = pairs.get(i);
    String reason =
        byChoice(i)
            .or(() -> takenBack(i))
            .or(() -> breach(pair.month()))
            .orElseGet(() -> unexplained(i));
    return new MonthGap(pair.month(), pair.replica(), pair.published(), reason);
  }

  private Optional<String> byChoice(int i) {
    double gap = pairs.get(i).difference();
    return Optional.of(nearest(i))
        .filter(best -> Math.abs(best.difference(i)) <= LEFT_AT_MOST * Math.abs(gap))
        .map(
            best ->
                Figures.text(
                    "With %s it is %s bp.", best.doubt().words(), basisPoints(best.difference(i))));
  }

  private Alternative nearest(int i) {
    return alternatives.stream()
        .min(Comparator.comparingDouble(other -> Math.abs(other.difference(i))))
        .orElseThrow();
  }

  private Optional<String> takenBack(int i) {
    double gap = pairs.get(i).difference();
    double before = i > 0 ? pairs.get(i - 1).difference() : 0;
    double after = i + 1 < pairs.size() ? pairs.get(i + 1).difference() : 0;
    if (-after / gap >= TAKEN_BACK) {
      return Optional.of(
          Figures.text(
              "The next month takes %s bp back: it is the mark at this month's end.",
              basisPoints(after)));
    }
    if (-before / gap >= TAKEN_BACK) {
      return Optional.of(
          Figures.text(
              "It takes back %s bp of the month before: that was the mark at its end.",
              basisPoints(before)));
    }
    return Optional.empty();
  }

  /** What was sold the month before and settles in this one. */
  private Optional<String> breach(YearMonth month) {
    return base.rolls().stream()
        .filter(roll -> YearMonth.from(roll.date()).equals(month.minusMonths(1)))
        .findFirst()
        .flatMap(sold -> breach(sold, settlement(month)));
  }

  private double settlement(YearMonth month) {
    return base.rolls().stream()
        .filter(roll -> YearMonth.from(roll.date()).equals(month))
        .mapToDouble(Roll::settlement)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static Optional<String> breach(Roll sold, double settlement) {
    return sold.legs().stream()
        .filter(leg -> leg.quantity() < 0)
        .filter(leg -> leg.right().sign() * (settlement - leg.strike()) > 0)
        .findFirst()
        .map(leg -> breached(leg, settlement));
  }

  private static String breached(ReplicaLeg leg, double settlement) {
    return Figures.text(
        "The short %s at %.0f settled against it at %s: every point between the listed strikes"
            + " and ours counts in full.",
        leg.right().name().toLowerCase(Locale.ROOT), leg.strike(), Figures.number(settlement, 2));
  }

  private String unexplained(int i) {
    Alternative best = nearest(i);
    double left = best.difference(i);
    String most =
        Math.abs(left) < Math.abs(pairs.get(i).difference())
            ? Figures.text("With %s %s bp are left", best.doubt().words(), basisPoints(left))
            : "No other choice makes it smaller";
    return most + "; the rest may lie in the listed strikes and prices, which the data lack.";
  }

  private static String basisPoints(double decimal) {
    return Figures.number(BASIS_POINTS * decimal, 0);
  }
}
