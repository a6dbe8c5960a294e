package alvh.feed;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A group of simulated series, gathered row by row as a publisher's file would hold them, with the
 * hash of its content.
 */
final class SeriesBook {
  private static final long NO_EXPIRY = 0;

  private final String subject;
  private final List<Row> rows = new ArrayList<>();
  private final MessageDigest digest = Hashes.sha256();

  private record Row(String series, long day, long expiry, double value) {}

  /**
   * @param subject what the group is called, such as {@code indices}
   */
  SeriesBook(String subject) {
    this.subject = subject;
  }

  /** A value in the series' unit. */
  void put(String series, LocalDate date, double value) {
    add(new Row(series, date.toEpochDay(), NO_EXPIRY, value));
  }

  /** A value of one contract. */
  void put(String series, LocalDate date, LocalDate expiry, double value) {
    add(new Row(series, date.toEpochDay(), expiry.toEpochDay(), value));
  }

  private void add(Row row) {
    rows.add(row);
    digest.update(row.series().getBytes(StandardCharsets.UTF_8));
    digest.update(
        ByteBuffer.allocate(3 * Long.BYTES)
            .putLong(row.day())
            .putLong(row.expiry())
            .putDouble(row.value())
            .array());
  }

  /** The group as a file that a store takes in; called once, when all rows are there. */
  FileDraft draft(String label) {
    String hash = HexFormat.of().formatHex(digest.digest());
    var draft =
        new FileDraft(
            new FileDraft.Origin(
                SimulatedLabel.FORMAT + ":" + subject,
                label + " " + subject,
                hash,
                (long) rows.size() * 3 * Long.BYTES,
                SimulatedLabel.FORMAT,
                Authority.SIMULATED));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      LocalDate date = LocalDate.ofEpochDay(row.day());
      if (row.expiry() == NO_EXPIRY) {
        draft.value(row.series(), date, row.value(), i + 1);
      } else {
        draft.value(row.series(), date, LocalDate.ofEpochDay(row.expiry()), row.value(), i + 1);
      }
    }
    return draft;
  }
}
