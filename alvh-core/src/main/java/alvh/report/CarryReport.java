package alvh.report;

import alvh.event.ClosedCondor;
import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.Part;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Horizon;
import alvh.strategy.OpenCondor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the hedge costs to carry beside the credit that the condors take in, by level of VIX: a
 * hedge that is too large in calm years eats the edge.
 *
 * <p>The carry is what it brings while nothing moves: the roll of its futures down a curve that
 * stands still and the time that its options lose. What it gained or lost by moves of the market is
 * its result and no cost of carry; it stands beside it.
 *
 * <p>Source: method C12. The thirds are those of the run's sessions by the VIX of the session
 * before. Reading: "hedge roll cost" counts the options' time, as the expected cost of 1.6 does,
 * and no trading costs.
 */
public final class CarryReport {
  private static final List<String> THIRDS = List.of("low VIX", "middle VIX", "high VIX");
  private static final int POINTS_TO_DOLLARS = 100;

  private CarryReport() {}

  /**
   * One third of the sessions.
   *
   * @param highest VIX up to which it reaches, points
   * @param hedge result of the hedge after costs a year, of a shorter run in all, dollars
   * @param roll part of it that its futures bring while the curve stands still, dollars
   * @param time part of it that its options bring while everything stands still, dollars
   * @param credit premium sold, dollars
   */
  public record Third(
      String name,
      int sessions,
      double highest,
      double hedge,
      double roll,
      double time,
      double credit) {
    /** Cost of carrying the hedge over the credit, decimal; negative when the carry earned. */
    public OptionalDouble carryOfCredit() {
      return credit > 0 ? OptionalDouble.of(-(roll + time) / credit) : OptionalDouble.empty();
    }
  }

  private record Session(double vix, double hedge, double roll, double time, double credit) {}

  /** Of the first arm. */
  public static List<Third> of(Run run, List<DayAttribution> days) {
    List<Session> sessions = sessions(run, days);
    double[] sorted = sessions.stream().mapToDouble(Session::vix).sorted().toArray();
    var thirds = new ArrayList<Third>();
    double low = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < THIRDS.size() && sorted.length >= THIRDS.size(); i++) {
      double from = low;
      double to = sorted[(i + 1) * sorted.length / THIRDS.size() - 1];
      thirds.add(
          third(
              THIRDS.get(i),
              to,
              run.days().size(),
              sessions.stream().filter(s -> s.vix() > from && s.vix() <= to).toList()));
      low = to;
    }
    return thirds;
  }

  private static Third third(String name, double highest, int lived, List<Session> sessions) {
    double years =
        new Horizon(lived).isAnnual() ? (double) Math.max(1, sessions.size()) / Annual.SESSIONS : 1;
    return new Third(
        name,
        sessions.size(),
        highest,
        sessions.stream().mapToDouble(Session::hedge).sum() / years,
        sessions.stream().mapToDouble(Session::roll).sum() / years,
        sessions.stream().mapToDouble(Session::time).sum() / years,
        sessions.stream().mapToDouble(Session::credit).sum() / years);
  }

  private static List<Session> sessions(Run run, List<DayAttribution> days) {
    ArmRun arm = run.arms().getFirst();
    SortedMap<LocalDate, Double> credits = credits(arm);
    var sessions = new ArrayList<Session>();
    double vix = Double.NaN;
    for (int i = 0; i < days.size(); i++) {
      EquityRow row = arm.rows().get(i);
      DayRow day = run.days().get(i);
      if (i > 0 && !Double.isNaN(vix)) {
        EquityRow before = arm.rows().get(i - 1);
        sessions.add(
            new Session(
                vix,
                row.hedgeNet().minus(before.hedgeNet()).dollars(),
                days.get(i).part(Part.HEDGE_ROLL).dollars(),
                days.get(i).part(Part.HEDGE_TIME).dollars(),
                credits.getOrDefault(row.date(), 0.0)));
      }
      vix = day.vix().orElse(vix);
    }
    return sessions;
  }

  /** Dollars of premium by the session of the fill. */
  private static SortedMap<LocalDate, Double> credits(ArmRun arm) {
    var credits = new TreeMap<LocalDate, Double>();
    Stream.concat(arm.condors().stream().map(ClosedCondor::position), arm.open().stream())
        .forEach(
            (OpenCondor condor) ->
                credits.merge(
                    condor.opened(),
                    condor.credit() * condor.quantity() * POINTS_TO_DOLLARS,
                    Double::sum));
    return credits;
  }
}
