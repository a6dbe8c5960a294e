package alvh.store.chain;

import alvh.store.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The beginning of a file, by which layouts know it.
 *
 * @param fileName last part of the path; says which underlying only where the content does not
 * @param text the first characters, without a byte-order mark
 */
record ChainHead(String fileName, String text) {
  private static final int BYTES = 1 << 14;
  private static final int LINES = 8;

  static ChainHead of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(String.valueOf(file.getFileName()), in.readNBytes(BYTES));
    }
  }

  static ChainHead of(String fileName, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new ChainHead(fileName, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private List<String> lines() {
    return text.lines().limit(LINES).toList();
  }

  /** The line with that number, from 1; empty where the file has fewer. */
  String line(int number) {
    List<String> lines = lines();
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The columns that the line names. */
  Columns columns(int line) {
    return Columns.of(line(line));
  }

  /** The first line among the first ones that has a column of that name. */
  Optional<Integer> lineWith(String column) {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (Columns.of(lines.get(i)).has(column)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * The names of a table's columns, in lower case without blanks, quotation marks and brackets.
   *
   * @param line of the header, as it stands in the file
   */
  record Columns(String line, List<String> names) {
    static Columns of(String line) {
      return new Columns(
          line,
          Arrays.stream(line.split(",", -1))
              .map(name -> name.replaceAll("[\\s\"\\[\\]]+", " ").strip().toLowerCase(Locale.ROOT))
              .toList());
    }

    boolean has(String... wanted) {
      return Arrays.stream(wanted).allMatch(names::contains);
    }

    /** The first column of that name from there on; a file without it cannot be read. */
    int of(int from, String name) throws UnreadableFile {
      int index = names.subList(from, names.size()).indexOf(name);
      if (index < 0) {
        throw new UnreadableFile("has no column '%s' where its layout has one".formatted(name));
      }
      return from + index;
    }

    int index(String name) throws UnreadableFile {
      return of(0, name);
    }

    int size() {
      return names.size();
    }
  }
}
