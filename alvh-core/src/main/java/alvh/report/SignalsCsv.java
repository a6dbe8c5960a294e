package alvh.report;

import alvh.signal.Signal;
import alvh.vote.Vote;
import java.util.Collection;

/**
 * The file signals.csv: what the ids in decisions.jsonl stand for, and what the voters among them
 * weigh. It is the same for every session of a run, and therefore said once.
 */
public final class SignalsCsv {
  private SignalsCsv() {}

  /** In the order of the signals. */
  public static String of(Collection<Signal> signals, Vote vote) {
    var csv = new Csv();
    csv.header("id", "name", "unit", "role", "weight");
    for (Signal signal : signals) {
      boolean votes = signal.role() != Signal.Role.INFORMATION;
      csv.add(signal.id())
          .add(signal.title())
          .add(signal.unit())
          .add(signal.role().name())
          .add(votes ? vote.weight(signal.id()) : 0)
          .end();
    }
    return csv.toString();
  }
}
