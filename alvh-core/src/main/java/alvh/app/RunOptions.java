package alvh.app;

import picocli.CommandLine.Option;

/** What every command that replays history is asked, for {@code @Mixin}. */
final class RunOptions {
  @Option(
      names = "--from",
      paramLabel = "D",
      description = "First session on which condors are sold (default: ${DEFAULT-VALUE}).",
      defaultValue = "2007-01-03")
  private String from = "2007-01-03";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration: a path, or the name of a file in config/.")
  private String config = "";

  String from() {
    return from;
  }

  String config() {
    return config;
  }
}
