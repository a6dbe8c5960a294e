package alvh.store.chain;

import alvh.config.Discovery;
import alvh.market.OptionChain;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainLayout.Recognised;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the layout of a file of option chains by its content and reads it. */
public final class ChainFiles {
  private static final List<ChainLayout> LAYOUTS = Discovery.implementationsOf(ChainLayout.class);

  private ChainFiles() {}

  /** All layouts that are known. */
  public static List<ChainLayout> layouts() {
    return LAYOUTS;
  }

  /**
   * Whether the time of a chain's quotes is assumed, because files of its layout name a day only.
   *
   * @param source layout and file, as the chain names them
   */
  public static boolean assumesTime(String source) {
    return LAYOUTS.stream()
        .filter(ChainLayout::assumesTime)
        .anyMatch(layout -> source.startsWith(layout.name() + " "));
  }

  /** A file of option chains whose quotes are still unread. */
  record ChainFile(Path path, ChainLayout layout, Recognised content) {
    String identity() {
      return layout.name() + ":" + content.subject();
    }

    void read(String name, ChainSink sink) throws IOException, UnreadableFile {
      try (InputStream in = Files.newInputStream(path)) {
        content.reader().read(in, name, sink);
      }
    }
  }

  /** The file with its layout; empty where it holds no chains of a known layout. */
  static Optional<ChainFile> recognise(Path file) throws IOException, UnreadableFile {
    ChainHead head = ChainHead.of(file);
    for (ChainLayout layout : LAYOUTS) {
      Optional<Recognised> found = layout.recognise(head);
      if (found.isPresent()) {
        return Optional.of(new ChainFile(file, layout, found.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * The chains of the file, day after day; of a day with several snapshots the one that is read
   * unless another is asked for.
   *
   * @throws UnreadableFile where the file is of no known layout or damaged
   */
  public static List<OptionChain> read(Path file) throws IOException, UnreadableFile {
    Optional<ChainFile> found = recognise(file);
    if (found.isEmpty()) {
      throw new UnreadableFile("holds no option chain of a known layout");
    }
    var chains = new ArrayList<OptionChain>();
    found
        .get()
        .read(
            String.valueOf(file.getFileName()),
            new ChainSink() {
              @Override
              public void day(OptionChain chain, int line, int rank) {
                if (rank == 0) {
                  chains.add(chain);
                }
              }

              @Override
              public void reject(int line, String rule, Optional<LocalDate> date, String message) {}

              @Override
              public void row() {}
            });
    return List.copyOf(chains);
  }
}
