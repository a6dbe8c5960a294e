package alvh.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to one row on its way in, so that nothing is dropped or changed in silence.
 *
 * @param file the source file's name
 * @param line line in that file, from 1
 * @param rule short name of the rule, such as {@code zero-settle}
 * @param date the date the row speaks of, where it could be read
 * @param message one sentence with the offending value
 */
public record RowFinding(
    String file, int line, Effect effect, String rule, Optional<LocalDate> date, String message) {

  /** What the importer did with the row. */
  public enum Effect {
    /** The row, or the value named, is not in the store. */
    REJECTED,
    /** The row is in the store with another value than the file's. */
    REPAIRED
  }
}
