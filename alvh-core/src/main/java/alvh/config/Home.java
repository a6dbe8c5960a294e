package alvh.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one folder under which the program keeps everything, so that two homes never touch.
 *
 * @param folder ALVH_HOME where it is set, the platform's data folder otherwise
 */
public record Home(Path folder) {
  private static final String VARIABLE = "ALVH_HOME";
  private static final String NAME = "alvh";

  /** The home of this process, from its environment. */
  public static Home ofEnvironment() {
    return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
  }

  static Home of(Map<String, String> environment, String system, String userHome) {
    try {
      return new Home(
          value(environment, VARIABLE)
              .map(Path::of)
              .orElseGet(() -> platformFolder(environment, system, Path.of(userHome)))
              .toAbsolutePath()
              .normalize());
    } catch (InvalidPathException e) {
      throw new UserError(VARIABLE + " is not a folder name: " + e.getInput() + ".", e);
    }
  }

  private static Path platformFolder(
      Map<String, String> environment, String system, Path userHome) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return value(environment, "LOCALAPPDATA")
          .map(Path::of)
          .orElse(userHome.resolve("AppData").resolve("Local"))
          .resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return userHome.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return value(environment, "XDG_DATA_HOME")
        .map(Path::of)
        .orElse(userHome.resolve(".local").resolve("share"))
        .resolve(NAME);
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  /** Where market data lie. */
  public Path data() {
    return folder.resolve("data");
  }
}
