package alvh.bench;

import alvh.config.SettingsFile;
import alvh.engine.Arm;
import alvh.engine.Assembly;
import alvh.engine.Backtest;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.report.CardBuilder;
import alvh.signal.Opinion;
import alvh.signal.Panel;
import alvh.signal.Signal;
import alvh.strategy.Decision;
import alvh.strategy.Outlook;
import alvh.strategy.Outlooks;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One session's decision in a running backtest with the default configuration, floor by floor, on
 * the real data beside the repository. An operation is a session.
 */
@State(Scope.Thread)
public class DecisionBenchmark {
  private static final int LEARNT = 9_000;
  private static final int DECIDED = 4_500;
  private static final LocalDate LAST = LocalDate.of(2026, 7, 8);

  private final Assembly assembly = new Assembly(new SettingsFile().settings());
  private final List<MarketSnapshot> seen;
  private final int decided;

  /** The market, read once for all benchmarks of the process. */
  private static final class Market {
    static final History HISTORY = RealMarket.history();
  }

  public DecisionBenchmark() {
    this(LEARNT, DECIDED);
  }

  /**
   * @param learnt sessions from the first on
   * @param decided the last of them, on which the arm acts
   */
  DecisionBenchmark(int learnt, int decided) {
    this.decided = decided;
    this.seen =
        Market.HISTORY.sessions(Backtest.LEARN_FROM, LAST).subList(0, learnt).stream()
            .map(Market.HISTORY::at)
            .toList();
  }

  private List<Outlooks.Sight> sights() {
    Outlooks fresh = assembly.outlooks();
    return seen.stream().map(fresh::look).toList();
  }

  private List<Outlook> outlooks() {
    Outlooks fresh = assembly.outlooks();
    return sights().stream().map(fresh::judge).skip(seen.size() - decided).toList();
  }

  private List<Decision> decisions() {
    Arm arm = assembly.layeredArm();
    return outlooks().stream().map(arm::step).toList();
  }

  /** Surfaces of which nothing was asked: they keep their answers, so every round has its own. */
  @State(Scope.Thread)
  public static class Sights {
    private List<Outlooks.Sight> made = List.of();

    @Setup(Level.Invocation)
    public void make(DecisionBenchmark days) {
      made = days.sights();
    }
  }

  /** The same, of which only the outlook has asked. */
  @State(Scope.Thread)
  public static class Views {
    private List<Outlook> made = List.of();

    @Setup(Level.Invocation)
    public void make(DecisionBenchmark days) {
      made = days.outlooks();
    }
  }

  /** Decisions as an arm has just taken them. */
  @State(Scope.Thread)
  public static class Decisions {
    private List<Decision> made = List.of();

    @Setup(Level.Invocation)
    public void make(DecisionBenchmark days) {
      made = days.decisions();
    }
  }

  /** What was known at the close, gathered from the history. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<MarketSnapshot> decision_snapshot() {
    return seen.stream().map(day -> Market.HISTORY.at(day.date())).toList();
  }

  /** The surface of the day, bent by SKEW, and what signals read off it. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<Outlooks.Sight> decision_surface() {
    return sights();
  }

  /** All signals' readings with their reasons. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<List<Opinion>> decision_signals(Sights sights) {
    List<Signal> signals = List.copyOf(assembly.settings().signals().values());
    var panel = new Panel(signals);
    return sights.made.stream().map(sight -> panel.observe(sight.seen(), sight.figures())).toList();
  }

  /** Signals, vote, triggers and betas. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<Outlook> decision_outlook(Sights sights) {
    Outlooks fresh = assembly.outlooks();
    return sights.made.stream().map(fresh::judge).toList();
  }

  /** Fills, marks, condors, engine, sizing, ladder and orders of the layered hedge. */
  @Benchmark
  @OperationsPerInvocation(DECIDED)
  public List<Decision> decision_arm(Views views) {
    Arm arm = assembly.layeredArm();
    return views.made.stream().map(arm::step).toList();
  }

  /** The card with its tickets. */
  @Benchmark
  @OperationsPerInvocation(DECIDED)
  public int decision_card(Decisions decisions) {
    CardBuilder cards = assembly.cards();
    return decisions.made.stream().mapToInt(d -> cards.card(d).orders().size()).sum();
  }
}
