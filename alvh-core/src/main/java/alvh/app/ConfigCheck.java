package alvh.app;

import alvh.config.Change;
import alvh.config.ConfigFolder;
import alvh.config.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a configuration: every key known, every value within its bounds. */
@CommandLine.Command(
    name = "check",
    description = "Check a configuration: unknown keys and impossible values are refused.",
    footer = {"", "Example:", "  alvh config check hold-to-expiry"})
final class ConfigCheck implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "FILE", description = "A path, or the name of a file in config/.")
  private String file = "";

  /** What was checked and which parameters differ from the defaults. */
  private record Document(String file, boolean valid, int changed, List<Change> changes) {}

  @Override
  public Group group() {
    return Group.CONFIG;
  }

  @Override
  public int run(Session session) {
    Path path = ConfigFolder.ofProcess().find(file);
    List<Change> changes = new SettingsFile().changes(path);
    if (json.wanted()) {
      session.json(new Document(path.toString(), true, changes.size(), changes));
    } else {
      changes.forEach(c -> session.line("%s: %s (default %s)", c.key(), c.to(), c.from()));
      session.line("%s is valid; it changes %d of the defaults.", path, changes.size());
    }
    return DONE;
  }
}
