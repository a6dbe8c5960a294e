package alvh.store.format;

import alvh.store.FileDraft;

/**
 * How the rows of one recognised file are to be read.
 *
 * @param subject what the file is about, such as {@code VIX}; the second half of its identity
 * @param firstLine line of the first row, from 1
 * @param columns fields that a whole row has at least
 * @param reader called for each row
 */
public record Layout(String subject, int firstLine, int columns, RowReader reader) {

  /**
   * Takes the values of one row into the draft; what it cannot read it refuses with {@link BadRow}.
   */
  @FunctionalInterface
  public interface RowReader {
    void read(Row row, FileDraft draft);
  }
}
