package alvh.bench;

import alvh.market.QuoteTape;
import alvh.strategy.TapeCondors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Rows of quotes through marking and strike choice, on one thread; an operation is a row. */
@State(Scope.Thread)
public class TapeBenchmark {
  private final QuoteTape tape;
  private final TapeCondors rules = new TapeCondors();

  public TapeBenchmark() {
    this(MadeTape.SESSIONS);
  }

  /**
   * @param sessions of the tape
   */
  TapeBenchmark(int sessions) {
    tape = MadeTape.make(sessions);
  }

  @Benchmark
  @OperationsPerInvocation(MadeTape.SESSIONS * MadeTape.ROWS)
  public int tape_condors() {
    return rules.run(tape).trades().size();
  }
}
