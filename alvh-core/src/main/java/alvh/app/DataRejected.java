package alvh.app;

import alvh.store.RowFinding;
import alvh.store.Store;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists every row that did not come in as it stood in its file. */
@CommandLine.Command(
    name = "rejected",
    description = "List every row that was rejected or repaired on import, with the reason.",
    footer = {"", "Example:", "  alvh data rejected --json"})
final class DataRejected implements Command {
  @Mixin private JsonOption json = new JsonOption();

  private record Document(List<RowFinding> findings) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    try (Store store = session.openStore()) {
      List<RowFinding> findings = store.rowFindings();
      if (json.wanted()) {
        session.json(new Document(findings));
      } else {
        findings.forEach(
            f ->
                session.line(
                    "%s:%d: %s (%s): %s", f.file(), f.line(), f.effect(), f.rule(), f.message()));
        session.line("%d rows were rejected or repaired.", findings.size());
      }
    }
    return DONE;
  }
}
