package alvh.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes any lines as a journal whose chain is whole, as somebody could who has the program. */
public final class ForgedJournal {
  private ForgedJournal() {}

  /** Writes the lines in their order into a new file. */
  public static void write(Path file, List<Line> lines) {
    var text = new LineText();
    try (FileChannel open =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        var writer = new JournalWriter(open, new Chain(), Durability.AT_END)) {
      lines.forEach(line -> writer.append(text.bytes(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
