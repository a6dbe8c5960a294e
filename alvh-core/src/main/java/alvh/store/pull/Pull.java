package alvh.store.pull;

import alvh.config.Discovery;
import alvh.config.UserError;
import alvh.store.FileDraft;
import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.UnreadableFile;
import alvh.store.format.FileReader;
import alvh.store.format.FileReader.Recognised;
import alvh.store.format.Format;
import alvh.store.format.Importer;
import alvh.store.format.Importer.Candidate;
import alvh.store.format.Outcome;
import alvh.store.pull.Publisher.Wish;
import alvh.store.pull.Pulled.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Fetches the publishers' current files and imports them.
 *
 * <p>Each file is fetched whole or not at all; what could be fetched is then imported together, in
 * one transaction. Publishers shorten their files at times; a file with much less than the stored
 * version of it does not take that one's place.
 */
public final class Pull {
  /** A file may lose this share of its rows to corrections and still replace the stored one. */
  private static final double MOST_LOST = .05;

  private final Downloader downloader;
  private final Store store;
  private final Path folder;
  private final InstantSource clock;
  private final FileReader reader = new FileReader(Discovery.implementationsOf(Format.class));

  /**
   * @param folder where fetched files are kept
   */
  public Pull(Downloader downloader, Store store, Path folder, InstantSource clock) {
    this.downloader = downloader;
    this.store = store;
    this.folder = folder;
    this.clock = clock;
  }

  public static List<Publisher> publishers() {
    return Discovery.implementationsOf(Publisher.class);
  }

  /**
   * The files of the publishers with those names.
   *
   * @param names all publishers when empty
   * @param source where to look in place of the publishers' own hosts
   */
  public static List<RemoteFile> files(List<String> names, Wish wish, Optional<URI> source) {
    List<String> known = publishers().stream().map(Publisher::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UserError(
            "There is no publisher '%s'; choose from %s."
                .formatted(name, String.join(", ", known)));
      }
    }
    return publishers().stream()
        .filter(publisher -> names.isEmpty() || names.contains(publisher.name()))
        .flatMap(publisher -> publisher.files(wish).stream())
        .map(file -> source.map(file::below).orElse(file))
        .toList();
  }

  /**
   * Fetches and imports them.
   *
   * @param progress hears of each file once it is fetched or given up
   * @param inspection takes unusable values out of use
   */
  public List<Pulled> run(
      List<RemoteFile> files, Consumer<RemoteFile> progress, Consumer<Store> inspection) {
    var results = new ArrayList<Pulled>();
    var arrived = new ArrayList<Fetched>();
    for (RemoteFile file : files) {
      try {
        Fetched fetched = downloader.fetch(file, folder.resolve(file.publisher()));
        Optional<Pulled> refused = refuse(fetched);
        refused.ifPresentOrElse(results::add, () -> arrived.add(fetched));
      } catch (PullFailure e) {
        results.add(Pulled.failed(file, e.sentence()));
      }
      progress.accept(file);
    }
    results.addAll(importAll(arrived, inspection));
    return inOrder(files, results);
  }

  /** Why the file must not come in: it is no data, or much less than what the store has. */
  private Optional<Pulled> refuse(Fetched fetched) {
    String name = fetched.file().name();
    try {
      Recognised file = reader.recognise(fetched.path(), name);
      Optional<SourceFile> stored = store.source(file.origin().identity());
      if (stored.isEmpty() || stored.get().sha256().equals(fetched.sha256())) {
        return Optional.empty();
      }
      FileDraft draft = reader.read(file);
      int before = stored.get().imported();
      if (draft.importedRows() >= (1 - MOST_LOST) * before) {
        return Optional.empty();
      }
      String message =
          "%s now has %d rows and the stored version %d: the stored one stays."
              .formatted(name, draft.importedRows(), before);
      return Optional.of(Pulled.of(fetched, Fate.KEPT_STORED, before, message));
    } catch (UnreadableFile e) {
      discard(fetched);
      String host = fetched.file().uri().getHost();
      return Optional.of(
          Pulled.of(
              fetched, Fate.FAILED, 0, "%s as sent by %s %s.".formatted(name, host, e.reason())));
    } catch (IOException e) {
      return Optional.of(
          Pulled.failed(fetched.file(), "%s cannot be read: %s.".formatted(name, e.getMessage())));
    }
  }

  private static void discard(Fetched fetched) {
    try {
      Files.deleteIfExists(fetched.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Pulled> importAll(List<Fetched> arrived, Consumer<Store> inspection) {
    if (arrived.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates =
        arrived.stream()
            .map(fetched -> new Candidate(fetched.path(), fetched.file().shownName(), false))
            .toList();
    List<Outcome> outcomes =
        new Importer(store, clock).importAll(candidates, outcome -> {}, inspection);
    var results = new ArrayList<Pulled>();
    for (int i = 0; i < outcomes.size(); i++) {
      results.add(result(arrived.get(i), outcomes.get(i)));
    }
    return results;
  }

  private static Pulled result(Fetched fetched, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Imported imported ->
          Pulled.of(fetched, Fate.IMPORTED, imported.source().imported(), "");
      case Outcome.Unchanged unchanged ->
          Pulled.of(fetched, Fate.UNCHANGED, unchanged.source().imported(), "");
      case Outcome.PassedOver passed ->
          Pulled.of(
              fetched, Fate.FAILED, 0, "%s %s.".formatted(fetched.file().name(), passed.reason()));
    };
  }

  private static List<Pulled> inOrder(List<RemoteFile> files, List<Pulled> results) {
    var byUri = results.stream().collect(Collectors.toMap(Pulled::uri, result -> result));
    return files.stream().map(file -> byUri.get(file.uri().toString())).toList();
  }
}
