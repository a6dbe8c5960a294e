package alvh.report.claim;

import alvh.instrument.FutureRoot;
import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.report.ArmRun;
import alvh.report.DayRow;
import alvh.report.EquityRow;
import alvh.report.Evidence;
import alvh.report.Run;
import alvh.report.statistic.SlopeStability;
import alvh.signal.TermStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether the hedge of a condor in the front future stays the same while the condors' beta to the
 * index shifts.
 *
 * <p>A day's result of the unhedged condors, for each one held the evening before, on the day's
 * change of the front future: by thirds of the condors' beta over the 252 sessions before, and
 * summed scores over the whole run. The efficacy is that of a hedge fitted to the same days, so it
 * flatters. Source: method B12. Reading: the book's beta is the slope of the same result on the
 * index's return.
 */
public final class HedgeStability {
  private static final int WINDOW = 252;
  private static final int FEWEST = 30;
  private static final double LIKELY = .05;
  private static final List<String> THIRDS = List.of("low beta", "middle beta", "high beta");

  private HedgeStability() {}

  /**
   * One session with condors held over it.
   *
   * @param result dollars a condor
   * @param future change of the front future, points
   * @param index return of the index, decimal
   */
  record Day(LocalDate date, double result, double future, double index) {}

  /** The claim on a run whose arms include the condors alone. */
  public static Claim of(Run run, History history) {
    return of(days(run, history));
  }

  static Claim of(List<Day> days) {
    String title = "The future's hedge of a condor while its beta shifts";
    if (days.size() < WINDOW + THIRDS.size() * FEWEST) {
      String none = days.size() + " sessions";
      return new Claim("B12", title, none, List.of(), "Too few sessions to tell.");
    }
    var rows = new ArrayList<ClaimRow>();
    SlopeStability whole = rows(rows, "all sessions", days);
    rows.add(ClaimRow.own("farthest sum of scores", "", whole.statistic()));
    rows.add(ClaimRow.own("p of a constant hedge", "", whole.probability()));
    double[] beta = trailingBetas(days);
    double[] sorted = Arrays.copyOfRange(beta, WINDOW, beta.length);
    Arrays.sort(sorted);
    for (int third = 0; third < THIRDS.size(); third++) {
      int low = third * sorted.length / THIRDS.size();
      int high = (third + 1) * sorted.length / THIRDS.size();
      double below = high < sorted.length ? sorted[high] : Double.POSITIVE_INFINITY;
      rows(rows, THIRDS.get(third), within(days, beta, sorted[low], below));
    }
    return new Claim("B12", title, span(days), rows, verdict(rows, whole, days));
  }

  private static String span(List<Day> days) {
    return days.getFirst().date()
        + " to "
        + days.getLast().date()
        + ", "
        + days.size()
        + " sessions with condors; thirds after the first "
        + WINDOW;
  }

  private static List<Day> within(List<Day> days, double[] beta, double from, double below) {
    var part = new ArrayList<Day>();
    for (int i = WINDOW; i < beta.length; i++) {
      if (beta[i] >= from && beta[i] < below) {
        part.add(days.get(i));
      }
    }
    return part;
  }

  private static SlopeStability rows(List<ClaimRow> rows, String name, List<Day> days) {
    double[] future = days.stream().mapToDouble(Day::future).toArray();
    double[] result = days.stream().mapToDouble(Day::result).toArray();
    SlopeStability fit = SlopeStability.of(future, result);
    rows.add(ClaimRow.own(name + ": n", "sessions", days.size()));
    double contracts = -fit.slope() / FutureRoot.VX.multiplier();
    rows.add(ClaimRow.own(name + ": hedge of a condor", "VX", contracts));
    rows.add(ClaimRow.own(name + ": efficacy", "% of variance", 100 * fit.explained()));
    return fit;
  }

  private static String verdict(List<ClaimRow> rows, SlopeStability whole, List<Day> days) {
    double[] efficacy =
        rows.stream()
            .filter(row -> row.name().endsWith("beta: efficacy"))
            .mapToDouble(ClaimRow::value)
            .toArray();
    return String.format(
        Locale.ROOT,
        "A front future takes away %.0f, %.0f and %.0f %% of the variance at low, middle and high"
            + " beta of the condors; that the hedge was constant over time %s (p %.3f, the sum"
            + " stands farthest off on %s).",
        efficacy[0],
        efficacy[1],
        efficacy[2],
        whole.probability() < LIKELY ? "is refuted" : "cannot be refuted",
        whole.probability(),
        days.get(whole.at()).date());
  }

  /** Slope on the index over the sessions before; NaN for the first ones. */
  private static double[] trailingBetas(List<Day> days) {
    var betas = new double[days.size()];
    Arrays.fill(betas, Double.NaN);
    for (int i = WINDOW; i < betas.length; i++) {
      List<Day> before = days.subList(i - WINDOW, i);
      betas[i] =
          SlopeStability.of(
                  before.stream().mapToDouble(Day::index).toArray(),
                  before.stream().mapToDouble(Day::result).toArray())
              .slope();
    }
    return betas;
  }

  private static List<Day> days(Run run, History history) {
    ArmRun naked = run.arm(Evidence.UNHEDGED);
    var days = new ArrayList<Day>();
    for (int i = 1; i < naked.rows().size(); i++) {
      EquityRow before = naked.rows().get(i - 1);
      EquityRow now = naked.rows().get(i);
      double future = future(history, before.date(), now.date());
      if (before.openCondors() > 0 && !Double.isNaN(future)) {
        double result = now.condorResult().minus(before.condorResult()).dollars();
        DayRow today = run.days().get(i);
        double index = Math.log(today.spx() / run.days().get(i - 1).spx());
        days.add(new Day(now.date(), result / before.openCondors(), future, index));
      }
    }
    return days;
  }

  /** Change of the future that was the front one the evening before; NaN where not known. */
  private static double future(History history, LocalDate before, LocalDate now) {
    var front = history.curve(before).map(curve -> curve.from(TermStructure.MIN_DAYS));
    if (front.isEmpty() || front.get().size() == 0 || history.curve(now).isEmpty()) {
      return Double.NaN;
    }
    FuturesCurve held = front.get();
    return history
        .curve(now)
        .get()
        .of(held.expiry(1))
        .map(settled -> settled.price() - held.price(1))
        .orElse(Double.NaN);
  }
}
