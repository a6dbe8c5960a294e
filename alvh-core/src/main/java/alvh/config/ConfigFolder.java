package alvh.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of configurations that have a name, found from wherever the program is started.
 *
 * @param folder the folder {@code config} beside the launcher
 */
public record ConfigFolder(Path folder) {
  /** The system property by which the launcher says where it lies. */
  static final String ROOT = "alvh.root";

  private static final String NAME = "config";
  private static final String SUFFIX = ".yaml";

  /** The folder of this process; beside the working directory when there was no launcher. */
  public static ConfigFolder ofProcess() {
    return new ConfigFolder(Path.of(System.getProperty(ROOT, "")).resolve(NAME));
  }

  /** The names, in the order of the alphabet. */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file behind a path as it stands or, where there is none, behind a name in this folder. */
  public Path find(String name) {
    try {
      return Stream.of(Path.of(name), folder.resolve(name), folder.resolve(name + SUFFIX))
          .filter(Files::isRegularFile)
          .findFirst()
          .orElseThrow(() -> absent(name));
    } catch (InvalidPathException e) {
      throw new UserError("The configuration '" + name + "' is no file name.", e);
    }
  }

  private UserError absent(String name) {
    List<String> names = names();
    String hint =
        names.isEmpty()
            ? "check the path."
            : "there are " + String.join(", ", names) + ", or give a path.";
    return new UserError(
        "There is no configuration %s, neither as a file nor in %s: %s"
            .formatted(name, folder.toAbsolutePath().normalize(), hint));
  }
}
