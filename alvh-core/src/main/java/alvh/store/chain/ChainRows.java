package alvh.store.chain;

import alvh.store.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The loop over the rows of a table of quotes: what a row cannot give becomes a finding, and a file
 * whose rows are mostly unreadable is not what its head promised.
 *
 * @param header line of the last header, from 1
 * @param columns fields that a whole row has at least
 */
record ChainRows(int header, int columns) {
  /** A file in which more rows than this share cannot be read is refused as a whole. */
  private static final double MOST_UNREADABLE = 0.5;

  /** Takes one row; what it cannot read it refuses with {@link BadQuote}. */
  interface RowReader {
    void read(FieldCursor row) throws IOException, UnreadableFile;
  }

  void read(InputStream in, RowReader reader, List<DayBook> books, ChainSink sink)
      throws IOException, UnreadableFile {
    long rows = 0;
    long unreadable = 0;
    try (var cursor = new FieldCursor(in)) {
      cursor.skipTo(header + 1);
      while (cursor.next()) {
        rows++;
        unreadable += readRow(cursor, reader, sink) ? 0 : 1;
      }
    }
    if (rows == 0) {
      throw new UnreadableFile("has a header and no rows");
    }
    if (unreadable > MOST_UNREADABLE * rows) {
      throw new UnreadableFile("%d of its %d rows cannot be read".formatted(unreadable, rows));
    }
    for (DayBook book : books) {
      book.close();
    }
  }

  private boolean readRow(FieldCursor cursor, RowReader reader, ChainSink sink)
      throws IOException, UnreadableFile {
    try {
      if (cursor.fields() < columns) {
        if (cursor.isLast()) {
          throw new UnreadableFile(
              "is cut off: line %d has %d of %d fields"
                  .formatted(cursor.line(), cursor.fields(), columns));
        }
        throw BadQuote.unreadable("has %d of %d fields".formatted(cursor.fields(), columns));
      }
      reader.read(cursor);
      sink.row();
      return true;
    } catch (BadQuote e) {
      sink.reject(cursor.line(), e.rule(), Optional.empty(), e.message());
      return !e.rule().equals("unreadable-row");
    }
  }
}
