package alvh.app;

import alvh.config.UserError;
import alvh.journal.Durability;
import alvh.journal.Line;
import alvh.journal.Recovery;
import alvh.journal.RunJournal;
import alvh.report.Card;
import alvh.report.CloseUp;
import alvh.report.Run;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run writes while it goes: its journal, and the decisions of the layered hedge as cards.
 *
 * @param begun the journal's first line
 */
record RunRecord(Line.Begun begun, RunJournal journal, DecisionFile decisions)
    implements Closeable {
  /**
   * Begins both files, or goes on with those that an interrupted run has left.
   *
   * @param resume whether to go on where there is something to go on from
   */
  static RunRecord open(RunFiles files, Line.Begun begun, boolean resume) {
    Path journal = files.file(RunJournal.FILE);
    Path decisions = files.file(RunFiles.DECISIONS);
    if (!resume || !Files.exists(journal)) {
      return new RunRecord(
          begun,
          RunJournal.begin(journal, begun, Durability.AT_END),
          DecisionFile.begin(decisions));
    }
    try (var left = new DecisionFile.Left(decisions)) {
      Recovery recovery = Recovery.of(journal, left);
      RunJournal goesOn = RunJournal.resume(journal, recovery, begun, Durability.AT_END);
      return new RunRecord(begun, goesOn, DecisionFile.resume(decisions, left));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a folder in which another run lies: another span, other settings, or unreadable. */
  static void refuseAnother(RunFiles files, Line.Begun begun) {
    if (!files.has(RunJournal.FILE)) {
      return;
    }
    Optional<Line.Begun> lies = RunJournal.begun(files.file(RunJournal.FILE));
    boolean same =
        lies.isPresent()
            && lies.get().from().equals(begun.from())
            && lies.get().to().equals(begun.to())
            && lies.get().configuration().equals(begun.configuration());
    if (!same) {
      throw new UserError(
          ("The folder %s holds another run, %s: name another folder with --out, or add"
                  + " --replace.")
              .formatted(
                  files.folder(),
                  lies.map(run -> run.from() + " to " + run.to())
                      .orElse("whose journal cannot be read")));
    }
  }

  /** The layered hedge has decided. */
  void decided(Card card) {
    journal.decided(decisions.write(card));
  }

  /** Ends the journal with the hashes of the files that it stands for; returns its own. */
  String finish(Run run, RunFiles files) {
    decisions.close();
    List<CloseUp> worst = run.arms().stream().flatMap(arm -> arm.worst().stream()).toList();
    return journal.finish(worst, files.hashes(decisions.hash()));
  }

  @Override
  public void close() {
    decisions.close();
    journal.close();
  }
}
