package alvh.report.claim;

import alvh.report.ArmPath;
import alvh.report.DayRow;
import alvh.report.Evidence;
import alvh.report.Run;
import alvh.report.statistic.Interval;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.StationaryBootstrap;
import alvh.report.statistic.Tail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * What the hedge costs and saves at low, middling and high VIX: growth and CVaR95 of the hedged arm
 * less those of the condors alone, month by month.
 *
 * <p>"Without sacrificing income" is tested as non-inferiority: the lower end of the 90 % interval
 * of the difference must lie above −50 basis points a year. Source: method B13, 5.3 (H5). Reading:
 * a month belongs to the third of VIX on the last session before it; growth is the mean return on
 * fixed capital times twelve, since months of one third do not follow each other.
 */
public final class RegimeReturns {
  private static final double MARGIN = -.005;
  private static final double MONTHS = 12;
  private static final double BASIS_POINTS = 10_000;
  private static final long SEED = 20_070_103;
  private static final double MEAN_BLOCK = 3;
  private static final int RESAMPLES = 2_000;
  private static final double LEVEL = .90;
  private static final List<String> THIRDS = List.of("low VIX", "middle VIX", "high VIX");

  private RegimeReturns() {}

  /** One month: VIX before it, hedged and unhedged return, decimal of capital. */
  record Month(double vix, double hedged, double unhedged) {}

  /** The claim on a run whose arms include the condors alone. */
  public static Claim of(Run run) {
    ArmPath hedged = ArmPath.of(run.arms().getFirst());
    List<Month> months = months(run, hedged, ArmPath.of(run.arm(Evidence.UNHEDGED)));
    String span = run.from() + " to " + run.to() + ", " + months.size() + " months";
    return of(months, span);
  }

  static Claim of(List<Month> months, String span) {
    var rows = new ArrayList<ClaimRow>();
    Interval whole = rows(rows, "all months", months);
    double[] sorted = months.stream().mapToDouble(Month::vix).sorted().toArray();
    int kept = 0;
    for (int third = 0; third < THIRDS.size(); third++) {
      double low = third == 0 ? 0 : sorted[third * sorted.length / THIRDS.size()];
      double high =
          third == THIRDS.size() - 1
              ? Double.POSITIVE_INFINITY
              : sorted[(third + 1) * sorted.length / THIRDS.size()];
      List<Month> part = months.stream().filter(m -> m.vix >= low && m.vix < high).toList();
      Interval difference = rows(rows, THIRDS.get(third), part);
      kept += difference.low() > MARGIN ? 1 : 0;
    }
    String verdict =
        String.format(
            Locale.ROOT,
            "Hedged less unhedged growth is %.0f bp a year (90 %% from %.0f to %.0f): that it gives"
                + " up no more than 50 bp is %s over all months, and shown in %d of 3 thirds of"
                + " VIX.",
            BASIS_POINTS * whole.estimate(),
            BASIS_POINTS * whole.low(),
            BASIS_POINTS * whole.high(),
            whole.low() > MARGIN ? "shown" : whole.high() < MARGIN ? "refuted" : "not shown",
            kept);
    return new Claim("B13", "Growth and tail of the hedge by level of VIX", span, rows, verdict);
  }

  private static Interval rows(List<ClaimRow> rows, String name, List<Month> months) {
    double[] hedged = months.stream().mapToDouble(Month::hedged).toArray();
    double[] unhedged = months.stream().mapToDouble(Month::unhedged).toArray();
    var difference = new double[hedged.length];
    Arrays.setAll(difference, i -> hedged[i] - unhedged[i]);
    Interval growth =
        new StationaryBootstrap(new SplittableRandom(SEED), MEAN_BLOCK, RESAMPLES, LEVEL)
            .mean(difference)
            .times(MONTHS * BASIS_POINTS);
    double tail =
        Tail.meanOfWorst(hedged, Tail.FIVE_PERCENT) - Tail.meanOfWorst(unhedged, Tail.FIVE_PERCENT);
    rows.add(ClaimRow.own(name + ": n", "months", hedged.length));
    rows.add(ClaimRow.own(name + ": growth, hedged less unhedged", "bp a year", growth.estimate()));
    rows.add(ClaimRow.own(name + ": its 90 %, low", "bp a year", growth.low()));
    rows.add(ClaimRow.own(name + ": its 90 %, high", "bp a year", growth.high()));
    rows.add(ClaimRow.own(name + ": CVaR95, less deep", "bp of a month", BASIS_POINTS * tail));
    return growth.times(1 / BASIS_POINTS);
  }

  private static List<Month> months(Run run, ArmPath hedged, ArmPath unhedged) {
    var vix = new TreeMap<LocalDate, Double>();
    for (DayRow day : run.days()) {
      day.vix().ifPresent(close -> vix.put(day.date(), close));
    }
    List<PeriodReturn> with = hedged.months(hedged.returns());
    List<PeriodReturn> without = unhedged.months(unhedged.returns());
    var months = new ArrayList<Month>();
    for (int i = 0; i < with.size(); i++) {
      var before = vix.lowerEntry(with.get(i).first());
      if (before != null) {
        months.add(new Month(before.getValue(), with.get(i).value(), without.get(i).value()));
      }
    }
    return months;
  }
}
