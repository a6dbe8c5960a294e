package alvh.store.format;

import alvh.store.FileDraft;
import alvh.store.FileScan;
import alvh.store.UnreadableFile;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one file of any known format: finds the format by the file's head, then takes row after
 * row, never more than one in memory beside the numbers gathered.
 */
public final class FileReader {
  private static final int HEAD_ROWS = 12;
  private static final int LONGEST_RECORD = 1 << 20;
  private static final int SHOWN = 40;

  /** A file in which more rows than this share cannot be read is not what its head promised. */
  private static final double MOST_UNREADABLE = 0.5;

  private final List<Format> formats;

  public FileReader(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  /** A file whose format and subject are known and whose rows are still unread. */
  public record Recognised(
      Path file,
      FileDraft.Origin origin,
      Format format,
      Layout layout,
      boolean endsWithLineBreak) {}

  /** Finds the file's format by its head. */
  public Recognised recognise(Path file, String name) throws IOException, UnreadableFile {
    if (Files.size(file) == 0) {
      throw new UnreadableFile("is empty");
    }
    FileScan.requireText(file);
    Head head = head(file);
    if (head.rows().isEmpty()) {
      throw new UnreadableFile("holds nothing but blank lines");
    }
    Match match = match(head);
    FileScan scan = FileScan.of(file);
    String identity = match.format().name() + ":" + match.layout().subject();
    var origin =
        new FileDraft.Origin(
            identity,
            name,
            scan.sha256(),
            scan.bytes(),
            match.format().name(),
            match.format().authority());
    return new Recognised(file, origin, match.format(), match.layout(), scan.endsWithLineBreak());
  }

  private record Match(Format format, Layout layout) {}

  private Match match(Head head) throws UnreadableFile {
    var matches = new ArrayList<Match>();
    for (Format format : formats) {
      Optional<Layout> layout = format.recognise(head);
      layout.ifPresent(found -> matches.add(new Match(format, found)));
    }
    if (matches.isEmpty()) {
      throw new UnreadableFile(unknown(head));
    }
    if (matches.size() > 1) {
      throw new UnreadableFile(
          "could be %s or %s"
              .formatted(matches.get(0).format().name(), matches.get(1).format().name()));
    }
    return matches.getFirst();
  }

  private static String unknown(Head head) {
    String first = String.join(",", head.row(0).fields()).replaceAll("\\s+", " ");
    if (first.startsWith("<")) {
      return "is a web page, not data";
    }
    String start = first.length() > SHOWN ? first.substring(0, SHOWN) + "…" : first;
    return "has no known format: it begins with '%s'".formatted(start);
  }

  private static Head head(Path file) throws IOException, UnreadableFile {
    var rows = new ArrayList<Row>();
    try (CsvReader<CsvRecord> reader = open(file)) {
      for (CsvRecord record : reader) {
        Row row = row(record);
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() == HEAD_ROWS) {
          break;
        }
      }
    } catch (CsvParseException e) {
      if (rows.isEmpty()) {
        throw new UnreadableFile("is no table: its first line is not comma-separated text");
      }
    }
    return new Head(String.valueOf(file.getFileName()), rows);
  }

  /** Reads the rows. */
  public FileDraft read(Recognised recognised) throws IOException, UnreadableFile {
    if (!recognised.endsWithLineBreak() && recognised.format().endsWithLineBreak()) {
      throw new UnreadableFile(
          "is cut off: its last line does not end; fetch it again, or end the line if it is whole");
    }
    var draft = new FileDraft(recognised.origin());
    int unreadable = readRows(recognised, draft);
    int read = draft.importedRows();
    if (read == 0 && draft.rejectedRows() == 0) {
      throw new UnreadableFile("has a header and no rows");
    }
    if (unreadable > MOST_UNREADABLE * (read + unreadable)) {
      throw new UnreadableFile(
          "looks like %s, but %d of its %d rows cannot be read"
              .formatted(recognised.format().name(), unreadable, read + unreadable));
    }
    return draft;
  }

  private static int readRows(Recognised recognised, FileDraft draft)
      throws IOException, UnreadableFile {
    Layout layout = recognised.layout();
    int unreadable = 0;
    int line = 0;
    try (CsvReader<CsvRecord> reader = open(recognised.file());
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      while (records.hasNext()) {
        Row row = row(records.next());
        line = row.line();
        if (line < layout.firstLine() || row.isBlank()) {
          continue;
        }
        if (!records.hasNext() && row.fields().size() < layout.columns()) {
          throw new UnreadableFile(
              "is cut off: line %d has %d of %d fields"
                  .formatted(row.line(), row.fields().size(), layout.columns()));
        }
        unreadable += readRow(row, layout, draft) ? 0 : 1;
      }
    } catch (CsvParseException e) {
      throw new UnreadableFile(
          "is damaged after line %d: a quotation mark is never closed".formatted(line));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return unreadable;
  }

  /** Whether the row could be read. */
  private static boolean readRow(Row row, Layout layout, FileDraft draft) {
    try {
      if (row.fields().size() < layout.columns()) {
        throw new BadRow("has %d of %d fields".formatted(row.fields().size(), layout.columns()));
      }
      layout.reader().read(row, draft);
      return true;
    } catch (BadRow e) {
      Optional<LocalDate> date = row.fields().stream().findFirst().flatMap(Dates::parse);
      draft.refuse(row.line(), date, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private static Row row(CsvRecord record) {
    return new Row(Math.toIntExact(record.getStartingLineNumber()), record.getFields());
  }

  private static CsvReader<CsvRecord> open(Path file) throws IOException {
    return CsvReader.builder()
        .detectBomHeader(true)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_RECORD)
        .ofCsvRecord(file);
  }
}
