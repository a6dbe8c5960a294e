package alvh.app;

import alvh.config.SettingsFile;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a configuration: every key known, every value within its bounds. */
@CommandLine.Command(
    name = "check",
    description = "Check a configuration: unknown keys and impossible values are refused.",
    footer = {"", "Example:", "  alvh config check my-condor.yaml"})
final class ConfigCheck implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "FILE", description = "A path, or the name of a file in config/.")
  private String file = "";

  /** What was checked and how many parameters differ from the defaults. */
  private record Document(String file, boolean valid, int changed) {}

  @Override
  public Group group() {
    return Group.CONFIG;
  }

  @Override
  public int run(Session session) {
    Path path = RunInput.configuration(file);
    var settings = new SettingsFile();
    settings.read(path);
    int changed = settings.changed(path);
    if (json.wanted()) {
      session.json(new Document(path.toString(), true, changed));
    } else {
      session.line("%s is valid; it changes %d of the defaults.", path, changed);
    }
    return DONE;
  }
}
