package alvh.app;

import alvh.report.replica.ReplicaStudy;
import alvh.report.replica.TailStudy;
import alvh.store.Store;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs replicas of published strategy indices and holds them against what was published. */
@CommandLine.Command(
    name = "replicate",
    description = {
      "Replicate published indices of option strategies on rebuilt surfaces.",
      "CNDR, PUT and BXM month by month against Cboe's levels with the bounds that they must keep,",
      "engines that are wrong on purpose and must not, and the months that differ most; VXTH by",
      "its rules."
    },
    footer = {"", "Example:", "  alvh replicate CNDR"})
final class Replicate implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      paramLabel = "INDEX",
      arity = "0..1",
      description = "CNDR, PUT, BXM or VXTH (default: all).")
  private String index = "";

  @Option(names = "--rolls", description = "Print every roll with its strikes.")
  private boolean rolls;

  @Override
  public int run(Session session) {
    ReplicaInput.requireKnown(index);
    try (Store store = session.openStore();
        Progress progress = Progress.start(session, "Replicating", 4)) {
      var input = new ReplicaInput(session, store);
      progress.step("");
      List<ReplicaStudy> studies = input.studies(index, () -> progress.step(""));
      Optional<TailStudy> tail = input.tail(index);
      if (json.wanted()) {
        session.json(document(studies, tail));
      } else {
        print(new ReplicaText(new Printout(session.out(), session.screen())), studies, tail);
      }
    }
    return DONE;
  }

  private static ReplicaDocument document(List<ReplicaStudy> studies, Optional<TailStudy> tail) {
    return new ReplicaDocument(
        studies.stream().map(ReplicaDocument::of).toList(),
        tail.map(study -> ReplicaDocument.of(ReplicaInput.TAIL_NAME, study)).orElse(null));
  }

  private void print(ReplicaText text, List<ReplicaStudy> studies, Optional<TailStudy> tail) {
    for (ReplicaStudy study : studies) {
      text.study(study);
      if (rolls) {
        text.rolls(study);
      }
    }
    tail.ifPresentOrElse(text::tail, () -> text.withoutTail(index));
    if (rolls) {
      tail.ifPresent(text::rolls);
    }
  }
}
