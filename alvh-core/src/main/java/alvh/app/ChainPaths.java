package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainFiles;
import alvh.time.ExchangeCalendar;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The option chains in files and folders, one session after another; a session that comes again, as
 * on a holiday's page, is passed over.
 */
final class ChainPaths {
  private final Set<LocalDate> sessions = new TreeSet<>();
  private final List<String> passedOver = new ArrayList<>();
  private final String underlying;

  /**
   * @param underlying such as SPX; chains on others are passed over
   */
  ChainPaths(String underlying) {
    this.underlying = underlying;
  }

  /** All regular files below the paths, in the order of their names. */
  static List<Path> files(List<Path> paths) {
    var files = new ArrayList<Path>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UserError("There is no file or folder %s: check the path.".formatted(path));
      }
      try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
        below.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UserError("The folder %s cannot be read: check it.".formatted(path), e);
      }
    }
    return files;
  }

  /** Hands on the chains of a file that have not been seen. */
  void read(Path file, Consumer<OptionChain> taker) throws IOException {
    try {
      for (OptionChain chain : ChainFiles.read(file)) {
        if (!chain.underlying().equals(underlying)) {
          passedOver.add(file.getFileName() + " holds options on " + chain.underlying());
        } else if (!ExchangeCalendar.NYSE.isSession(chain.session())) {
          passedOver.add(file.getFileName() + " is of " + chain.session() + ", a holiday");
        } else if (sessions.add(chain.session())) {
          taker.accept(chain);
        } else {
          passedOver.add(
              file.getFileName() + " has the quotes of " + chain.session() + " once more");
        }
      }
    } catch (UnreadableFile e) {
      passedOver.add(file.getFileName() + " " + e.reason());
    }
  }

  /** What was not taken, each with its reason. */
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
