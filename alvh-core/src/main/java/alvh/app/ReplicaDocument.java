package alvh.app;

import alvh.report.replica.Acceptance;
import alvh.report.replica.CrashCycle;
import alvh.report.replica.MonthGap;
import alvh.report.replica.ReplicaFit;
import alvh.report.replica.ReplicaStudy;
import alvh.report.replica.TailStudy;
import alvh.strategy.replica.Roll;
import alvh.strategy.replica.TailRoll;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Replicas as one document: {@code alvh replicate --json}. What cannot be told is null. Returns are
 * decimals a month, levels start from 100.
 *
 * @param tail the index of VIX calls; null where it was not asked for or cannot be run
 */
record ReplicaDocument(List<Index> indices, @Nullable Tail tail) {
  /**
   * One index.
   *
   * @param accepted whether all bounds are met; null without published months or bounds, or where
   *     the store does not reach the crash that CNDR is judged by
   * @param unmet the bounds that are not
   * @param crash return from 2020-02-20 to 2020-03-19, decimal; CNDR alone
   */
  record Index(
      String index,
      @Nullable Fit fit,
      @Nullable Acceptance bounds,
      @Nullable Boolean accepted,
      List<String> unmet,
      @Nullable Double crash,
      List<Wrong> controls,
      List<Month> worstMonths,
      List<Sale> rolls,
      List<Level> levels) {}

  /** How near replica and index lie. */
  record Fit(
      String from,
      String to,
      int months,
      double correlation,
      double deviationRatio,
      double meanDifference,
      double trackingError,
      double beta,
      double terminalRatio) {
    static Fit of(ReplicaFit fit) {
      return new Fit(
          fit.from().toString(),
          fit.to().toString(),
          fit.months(),
          fit.correlation(),
          fit.deviationRatio(),
          fit.meanDifference(),
          fit.trackingError(),
          fit.beta(),
          fit.terminalRatio());
    }
  }

  /** An engine that is wrong on purpose. */
  record Wrong(String name, Fit fit, boolean outside, List<String> unmet) {}

  /** A month that differs much. */
  record Month(String month, double replica, double published, double difference, String reason) {
    static Month of(MonthGap gap) {
      return new Month(
          gap.month().toString(), gap.replica(), gap.published(), gap.difference(), gap.reason());
    }
  }

  /** One roll; strikes and quantities leg by leg. */
  record Sale(
      String date,
      String expiry,
      double settlement,
      double spot,
      List<Leg> legs,
      double credit,
      double level) {
    static Sale of(Roll roll) {
      return new Sale(
          roll.date().toString(),
          roll.expiry().toString(),
          roll.settlement(),
          roll.spot(),
          roll.legs().stream()
              .map(l -> new Leg(l.right().name(), l.strike(), l.quantity()))
              .toList(),
          roll.credit(),
          roll.level());
    }
  }

  record Leg(String right, double strike, int quantity) {}

  record Level(String month, double level) {}

  /**
   * The index of VIX calls.
   *
   * @param published the level known of the summer of 2014
   * @param level the replica's there
   * @param uninsured of the S&P 500 with its dividends there, same start
   */
  record Tail(
      String index,
      double published,
      @Nullable Double level,
      @Nullable Double uninsured,
      List<Purchase> rolls,
      List<Level> levels) {}

  /** One purchase of calls; strike null where nothing is bought. */
  record Purchase(
      String date,
      double settlement,
      double future,
      double share,
      @Nullable Double strike,
      double price,
      double level) {
    static Purchase of(TailRoll roll) {
      return new Purchase(
          roll.date().toString(),
          roll.settlement(),
          roll.future(),
          roll.share(),
          roll.call().map(c -> c.strike()).orElse(null),
          roll.price(),
          roll.level());
    }
  }

  static Index of(ReplicaStudy study) {
    boolean judged = study.fit().isPresent() && study.bounds().isPresent() && !study.missesCrash();
    return new Index(
        study.replication().index(),
        study.fit().map(Fit::of).orElse(null),
        study.bounds().orElse(null),
        judged ? study.unmet().isEmpty() : null,
        study.unmet(),
        study.crash().map(CrashCycle::result).orElse(null),
        study.controls().stream()
            .map(c -> new Wrong(c.name(), Fit.of(c.fit()), !c.unmet().isEmpty(), c.unmet()))
            .toList(),
        study.worst().stream().map(Month::of).toList(),
        study.replication().rolls().stream().map(Sale::of).toList(),
        levels(study.replication().levels()));
  }

  static Tail of(String index, TailStudy study) {
    return new Tail(
        index,
        TailStudy.PUBLISHED,
        orNull(study.level()),
        orNull(study.uninsured()),
        study.replication().rolls().stream().map(Purchase::of).toList(),
        levels(study.replication().levels()));
  }

  private static List<Level> levels(SortedMap<YearMonth, Double> levels) {
    return levels.entrySet().stream()
        .map(e -> new Level(e.getKey().toString(), e.getValue()))
        .toList();
  }

  private static @Nullable Double orNull(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }
}
