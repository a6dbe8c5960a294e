package alvh.store.format;

import alvh.config.Discovery;
import alvh.config.UserError;
import alvh.store.FileDraft;
import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainIntake;
import alvh.store.format.FileReader.Recognised;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings files into a store, all of one call or none.
 *
 * <p>A folder is walked; what cannot be read there is passed over with the reason. A file that the
 * user has named is meant: when it cannot be read, the whole call is refused.
 */
public final class Importer {
  private final Store store;
  private final InstantSource clock;
  private final FileReader reader;

  public Importer(Store store, InstantSource clock) {
    this(store, clock, Discovery.implementationsOf(Format.class));
  }

  Importer(Store store, InstantSource clock, List<Format> formats) {
    this.store = store;
    this.clock = clock;
    this.reader = new FileReader(formats);
  }

  /**
   * A file to be read.
   *
   * @param name as it is shown: relative to the folder that the user named
   * @param named whether the user named the file itself
   */
  public record Candidate(Path path, String name, boolean named) {}

  /** The files under the paths, folders walked in order of name. */
  public List<Candidate> candidates(List<Path> paths) {
    var found = new ArrayList<Candidate>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        found.addAll(inside(path));
      } else if (Files.isReadable(path)) {
        found.add(new Candidate(path, String.valueOf(path.getFileName()), true));
      } else {
        throw new UserError(
            "There is no readable file or folder %s; check the path.".formatted(path));
      }
    }
    return found;
  }

  private static List<Candidate> inside(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new Candidate(file, shownName(folder, file), false))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UserError("The folder %s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  private static String shownName(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Imports the files and then lets the inspection look at the store, all in one transaction.
   *
   * @param progress hears of each file once it is done
   * @param inspection takes unusable values out of use
   */
  public List<Outcome> importAll(
      List<Candidate> candidates, Consumer<Outcome> progress, Consumer<Store> inspection) {
    if (store.isSimulated()) {
      throw new UserError(
          "This store holds a simulated market, and real files do not mix with it: choose another"
              + " folder by ALVH_HOME.");
    }
    return store.inTransaction(
        () -> {
          Map<String, String> seen = new LinkedHashMap<>();
          var outcomes = new ArrayList<Outcome>();
          try (var chains = new ChainIntake(store, clock, requests(candidates))) {
            for (Candidate candidate : candidates) {
              Outcome outcome = importOne(candidate, chains.next(), seen);
              outcomes.add(outcome);
              progress.accept(outcome);
            }
          }
          inspection.accept(store);
          return outcomes;
        });
  }

  private static List<ChainIntake.Request> requests(List<Candidate> candidates) {
    return candidates.stream().map(c -> new ChainIntake.Request(c.path(), c.name())).toList();
  }

  /**
   * @param seen name by identity of the files that this call has dealt with
   */
  private Outcome importOne(
      Candidate candidate, ChainIntake.Arrival arrival, Map<String, String> seen) {
    try {
      Optional<FileDraft.Origin> chains = arrival.origin();
      if (chains.isPresent()) {
        requireNew(chains.get(), seen);
        Outcome outcome = take(candidate, arrival, chains.get());
        seen.put(chains.get().identity(), candidate.name());
        return outcome;
      }
      Recognised file = reader.recognise(candidate.path(), candidate.name());
      requireNew(file.origin(), seen);
      Outcome outcome = take(candidate, file);
      seen.put(file.origin().identity(), candidate.name());
      return outcome;
    } catch (UnreadableFile e) {
      return refuse(candidate, e.reason());
    } catch (IOException e) {
      return refuse(candidate, "cannot be read: " + e.getMessage());
    }
  }

  private static void requireNew(FileDraft.Origin origin, Map<String, String> seen)
      throws UnreadableFile {
    String first = seen.get(origin.identity());
    if (first != null) {
      throw new UnreadableFile("holds the same series as " + first + ", which comes first");
    }
  }

  private Outcome take(Candidate candidate, ChainIntake.Arrival arrival, FileDraft.Origin origin)
      throws IOException, UnreadableFile {
    Optional<SourceFile> earlier = store.source(origin.identity());
    if (earlier.filter(f -> f.sha256().equals(origin.sha256())).isPresent()) {
      return new Outcome.Unchanged(candidate.name(), earlier.get());
    }
    SourceFile source = arrival.write(origin);
    return new Outcome.Imported(candidate.name(), source, earlier.isPresent());
  }

  private Outcome take(Candidate candidate, Recognised file) throws IOException, UnreadableFile {
    Optional<SourceFile> earlier = store.source(file.origin().identity());
    if (earlier.filter(f -> f.sha256().equals(file.origin().sha256())).isPresent()) {
      return new Outcome.Unchanged(candidate.name(), earlier.get());
    }
    FileDraft draft = reader.read(file);
    SourceFile source = store.put(draft, clock.instant());
    return new Outcome.Imported(candidate.name(), source, earlier.isPresent());
  }

  private static Outcome refuse(Candidate candidate, String reason) {
    if (candidate.named()) {
      throw new UserError("%s %s; nothing was imported.".formatted(candidate.path(), reason));
    }
    return new Outcome.PassedOver(candidate.name(), reason);
  }
}
