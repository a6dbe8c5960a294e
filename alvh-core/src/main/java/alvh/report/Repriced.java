package alvh.report;

import alvh.order.HalfSpreads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The trades of every arm at other costs: each fill gives up another share of the spread that it
 * met, and on sessions of a crash, as the configuration knows them, modelled spreads are four times
 * as wide.
 *
 * <p>The trades stay what they were, so that this says what they would have cost and not what
 * another run would have traded; interest stays as it was. Where the run itself widened spreads of
 * crashes, only its crash rows have them. Half-spreads are kept to the cent a leg and slippage to
 * the cent a contract, so that a run at half earned what stands at half but for some dollars.
 * Source: method 4.6 (a measured factor of four on 2018-02-05), 5.4.
 *
 * @param share of the half-spread that the run's fills gave up; empty where it differs by their
 *     number of legs
 * @param crashMove rise of VIX over a session from which on it counts as a crash, points
 * @param levels shares of the half-spread, from mid to touch
 * @param arms in the order of the run
 * @param days on which VIX rose by so much or more
 */
public record Repriced(
    OptionalDouble share,
    double crashMove,
    List<Double> levels,
    List<Arm> arms,
    List<CrashDay> days) {
  /** What modelled spreads of a crash are multiplied by. */
  public static final double CRASH_FACTOR = 4;

  private static final List<Double> LEVELS = List.of(0.0, .5, .75, 1.0);

  public Repriced {
    levels = List.copyOf(levels);
    arms = List.copyOf(arms);
    days = List.copyOf(days);
  }

  /**
   * What the run's fills met.
   *
   * @param share of the half-spread that they gave up; empty where it differs by their number of
   *     legs
   * @param crashMove rise of VIX over a session from which on it counts as a crash, points
   * @param crashFactor by which modelled spreads of crashes were widened; 1: not at all
   */
  public record Fills(OptionalDouble share, double crashMove, double crashFactor) {
    /** All fills gave up one share, and spreads of crashes were those of other days. */
    public Fills(double share) {
      this(OptionalDouble.of(share), new HalfSpreads().crashMove(), 1);
    }

    /** What a spread that the run met is multiplied by to be that of a crash. */
    double crash() {
      return CRASH_FACTOR / crashFactor;
    }

    /** What it is multiplied by to be that of any other day. */
    double calm() {
      return 1 / crashFactor;
    }
  }

  /**
   * One arm's profit, US dollars.
   *
   * @param profits at each level
   * @param crash at the run's own share with the spreads of crashes
   * @param crashTouch at the touch with the spreads of crashes
   * @param breakEven share of the half-spread at which the profit is used up; empty where nothing
   *     is earned at mid
   */
  public record Arm(
      String name,
      List<Double> profits,
      double crash,
      double crashTouch,
      OptionalDouble breakEven) {}

  /**
   * A session of a crash.
   *
   * @param vixBefore at the close before, points
   * @param arms in the order of the run
   */
  public record CrashDay(LocalDate date, double vixBefore, double vix, List<Outcome> arms) {}

  /**
   * One arm on that session, US dollars.
   *
   * @param result change of the account, after the costs that it had
   * @param slippage what its fills gave up
   * @param crashSlippage what they give up at the spreads of crashes
   */
  public record Outcome(double result, double slippage, double crashSlippage) {}

  static Repriced of(Run run, Fills fills) {
    SortedMap<LocalDate, Double> crashes = crashes(run.days(), fills.crashMove());
    List<Double> levels =
        Stream.concat(LEVELS.stream(), fills.share().stream().boxed()).distinct().sorted().toList();
    return new Repriced(
        fills.share(),
        fills.crashMove(),
        levels,
        run.arms().stream().map(arm -> arm(arm, fills, crashes, levels)).toList(),
        days(run, fills, crashes));
  }

  /** Crashes with VIX of the close before, the last one known. */
  private static SortedMap<LocalDate, Double> crashes(List<DayRow> days, double crashMove) {
    var crashes = new TreeMap<LocalDate, Double>();
    // From no known close nothing rises.
    double before = Double.POSITIVE_INFINITY;
    for (DayRow day : days) {
      double now = day.vix().orElse(before);
      if (now - before >= crashMove) {
        crashes.put(day.date(), before);
      }
      before = now;
    }
    return crashes;
  }

  private static Arm arm(
      ArmRun run, Fills fills, SortedMap<LocalDate, Double> crashes, List<Double> levels) {
    double mid = run.rows().getLast().equity().minus(run.capital()).dollars();
    double touch = 0;
    double crash = 0;
    double crashTouch = 0;
    for (FillCost cost : run.fillCosts()) {
      boolean wide = crashes.containsKey(cost.date());
      mid += cost.slippage().dollars();
      touch += cost.halfSpreadAt(wide ? fills.calm() : 1);
      crash += cost.slippageAt(wide ? fills.crash() : 1);
      crashTouch += cost.halfSpreadAt(wide ? fills.crash() : 1);
    }
    double atMid = mid;
    double spread = touch;
    return new Arm(
        run.name(),
        levels.stream().map(level -> atMid - level * spread).toList(),
        mid - crash,
        mid - crashTouch,
        mid > 0 && spread > 0 ? OptionalDouble.of(mid / spread) : OptionalDouble.empty());
  }

  private static List<CrashDay> days(Run run, Fills fills, SortedMap<LocalDate, Double> crashes) {
    var days = new ArrayList<CrashDay>();
    for (int i = 1; i < run.days().size(); i++) {
      DayRow day = run.days().get(i);
      if (crashes.containsKey(day.date())) {
        int at = i;
        days.add(
            new CrashDay(
                day.date(),
                crashes.getOrDefault(day.date(), Double.NaN),
                day.vix().orElseThrow(),
                run.arms().stream().map(arm -> outcome(arm, at, fills)).toList()));
      }
    }
    return days;
  }

  private static Outcome outcome(ArmRun arm, int at, Fills fills) {
    EquityRow row = arm.rows().get(at);
    double result = row.equity().minus(arm.rows().get(at - 1).equity()).dollars();
    double slippage = 0;
    double crash = 0;
    for (FillCost cost : arm.fillCosts()) {
      if (cost.date().equals(row.date())) {
        slippage += cost.slippage().dollars();
        crash += cost.slippageAt(fills.crash());
      }
    }
    return new Outcome(result, slippage, crash);
  }
}
