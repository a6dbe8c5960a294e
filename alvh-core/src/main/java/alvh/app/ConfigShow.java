package alvh.app;

import alvh.config.ConfigFolder;
import alvh.config.SettingsFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows every parameter of a configuration, the defaults included. */
@CommandLine.Command(
    name = "show",
    description = "Show every parameter: the defaults, or a configuration laid over them.",
    footer = {"", "Example:", "  alvh config show"})
final class ConfigShow implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A path, or the name of a file in config/; the defaults if absent.")
  private String file = "";

  @Override
  public Group group() {
    return Group.CONFIG;
  }

  @Override
  public int run(Session session) {
    var settings = new SettingsFile();
    var shown =
        file.isEmpty() ? settings.settings() : settings.read(ConfigFolder.ofProcess().find(file));
    if (json.wanted()) {
      session.json(settings.tree(shown));
    } else {
      session.out().print(settings.text(shown));
    }
    return DONE;
  }
}
