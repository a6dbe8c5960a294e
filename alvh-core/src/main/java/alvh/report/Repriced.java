package alvh.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The trades of every arm at other costs: each fill gives up another share of the spread that it
 * met, and on sessions on which VIX rises by ten points modelled spreads are four times as wide.
 *
 * <p>The trades stay what they were, so that this says what they would have cost and not what
 * another run would have traded; interest stays as it was. Source: method 4.6 (a measured factor of
 * four on 2018-02-05), 5.4.
 *
 * @param levels shares of the half-spread, from mid to touch
 * @param arms in the order of the run
 * @param days on which VIX rose by ten points or more
 */
public record Repriced(List<Double> levels, List<Arm> arms, List<CrashDay> days) {
  /** Rise of VIX over a session from which on it counts as a crash, points. */
  public static final double CRASH_MOVE = 10;

  /** What modelled spreads of such a session are multiplied by. */
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
   * @param kappa share of the half-spread that they gave up
   * @param crashFactor by which modelled spreads of crashes were widened; 1: not at all
   * @param uniform whether all gave up that share; where it differs by the number of legs, what
   *     they would have cost elsewhere is not known
   */
  public record Fills(double kappa, double crashFactor, boolean uniform) {
    /** All fills gave up the same share. */
    public Fills(double kappa, double crashFactor) {
      this(kappa, crashFactor, true);
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
   * A session on which VIX rose by ten points or more.
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

  /** Empty where fills were at mid or by number of legs, which says nothing of the spread. */
  static Optional<Repriced> of(Run run, Fills fills) {
    if (fills.kappa() <= 0 || !fills.uniform()) {
      return Optional.empty();
    }
    SortedMap<LocalDate, Double> crashes = crashes(run.days());
    List<Double> levels =
        Stream.concat(LEVELS.stream(), Stream.of(fills.kappa())).distinct().sorted().toList();
    return Optional.of(
        new Repriced(
            levels,
            run.arms().stream().map(arm -> arm(arm, fills, crashes, levels)).toList(),
            days(run, fills, crashes)));
  }

  /** Crashes with VIX of the close before. */
  private static SortedMap<LocalDate, Double> crashes(List<DayRow> days) {
    var crashes = new TreeMap<LocalDate, Double>();
    for (int i = 1; i < days.size(); i++) {
      OptionalDouble before = days.get(i - 1).vix();
      OptionalDouble now = days.get(i).vix();
      if (before.isPresent()
          && now.isPresent()
          && now.getAsDouble() - before.getAsDouble() >= CRASH_MOVE) {
        crashes.put(days.get(i).date(), before.getAsDouble());
      }
    }
    return crashes;
  }

  private static Arm arm(
      ArmRun run, Fills fills, SortedMap<LocalDate, Double> crashes, List<Double> levels) {
    double profit = run.rows().getLast().equity().minus(run.capital()).dollars();
    double atMid = profit;
    double touch = 0;
    double crashTouch = 0;
    for (FillCost cost : run.fillCosts()) {
      boolean crash = crashes.containsKey(cost.date());
      atMid += cost.slippage().dollars();
      touch += cost.slippage().dollars() / fills.kappa();
      crashTouch += (crash ? widened(cost, fills) : cost.slippage().dollars()) / fills.kappa();
    }
    double mid = atMid;
    double spread = touch;
    return new Arm(
        run.name(),
        levels.stream().map(level -> mid - level * spread).toList(),
        mid - fills.kappa() * crashTouch,
        mid - crashTouch,
        mid > 0 && spread > 0 ? OptionalDouble.of(mid / spread) : OptionalDouble.empty());
  }

  /** What the fills of a crash give up at its spreads, US dollars. */
  private static double widened(FillCost cost, Fills fills) {
    return cost.quoted().dollars() + cost.modelled() * CRASH_FACTOR / fills.crashFactor();
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
        crash += widened(cost, fills);
      }
    }
    return new Outcome(result, slippage, crash);
  }
}
