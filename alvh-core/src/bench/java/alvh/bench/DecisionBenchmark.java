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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
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

  private static final Assembly ASSEMBLY = new Assembly(new SettingsFile().settings());

  /** The days, made once for all benchmarks of the process. */
  private static final class Days {
    static final History HISTORY = RealMarket.history();
    static final List<LocalDate> SESSIONS =
        HISTORY.sessions(Backtest.LEARN_FROM, LAST).subList(0, LEARNT);
    static final List<Outlooks.Sight> SIGHTS = sights();
    static final List<Outlook> OUTLOOKS = outlooks();
    static final List<Decision> DECISIONS = decisions();

    private static List<Outlooks.Sight> sights() {
      Outlooks fresh = ASSEMBLY.outlooks();
      return SESSIONS.stream().map(HISTORY::at).map(fresh::look).toList();
    }

    private static List<Outlook> outlooks() {
      Outlooks fresh = ASSEMBLY.outlooks();
      return SIGHTS.stream().map(fresh::judge).toList().subList(LEARNT - DECIDED, LEARNT);
    }

    private static List<Decision> decisions() {
      Arm arm = ASSEMBLY.layeredArm();
      return OUTLOOKS.stream().map(arm::step).toList();
    }
  }

  /** What was known at the close, gathered from the history. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<MarketSnapshot> decision_snapshot() {
    return Days.SESSIONS.stream().map(Days.HISTORY::at).toList();
  }

  /** The surface of the day, bent by SKEW, and what signals read off it. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<Outlooks.Sight> decision_surface() {
    Outlooks fresh = ASSEMBLY.outlooks();
    return Days.SIGHTS.stream().map(sight -> fresh.look(sight.seen())).toList();
  }

  /** All signals' readings with their reasons. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<List<Opinion>> decision_signals() {
    List<Signal> signals = List.copyOf(ASSEMBLY.settings().signals().values());
    var panel = new Panel(signals);
    return Days.SIGHTS.stream().map(sight -> panel.observe(sight.seen(), sight.figures())).toList();
  }

  /** Signals, vote, triggers and betas. */
  @Benchmark
  @OperationsPerInvocation(LEARNT)
  public List<Outlook> decision_outlook() {
    Outlooks fresh = ASSEMBLY.outlooks();
    return Days.SIGHTS.stream().map(fresh::judge).toList();
  }

  /** Fills, marks, condors, engine, sizing, ladder and orders of the layered hedge. */
  @Benchmark
  @OperationsPerInvocation(DECIDED)
  public List<Decision> decision_arm() {
    Arm arm = ASSEMBLY.layeredArm();
    return Days.OUTLOOKS.stream().map(arm::step).toList();
  }

  /** The card with its tickets. */
  @Benchmark
  @OperationsPerInvocation(DECIDED)
  public int decision_card() {
    CardBuilder cards = ASSEMBLY.cards();
    return Days.DECISIONS.stream().mapToInt(d -> cards.card(d).orders().size()).sum();
  }
}
