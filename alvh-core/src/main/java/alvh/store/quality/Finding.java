package alvh.store.quality;

import alvh.store.Column;
import alvh.store.Exclusion;
import alvh.store.RowFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something in the stored data that a rule has found.
 *
 * @param rule name of the rule, such as {@code open-outside-range}
 * @param file the source file's name
 * @param line in that file, from 1; the row before a hole, the first row of a stretch
 * @param date the day it speaks of, where there is one
 * @param message one sentence with the offending values
 * @param excluded the values that must not be used; empty unless the effect is to exclude
 */
public record Finding(
    String rule,
    String file,
    int line,
    Optional<LocalDate> date,
    String message,
    Effect effect,
    List<Exclusion> excluded) {

  /** Something to know about one row. */
  static Finding note(QualityRule rule, Column column, int row, String message) {
    return note(rule, column, row, column.date(row), message);
  }

  /** Something to know about a day that the file lacks, shown at the row before it. */
  static Finding note(QualityRule rule, Column column, int row, LocalDate date, String message) {
    return new Finding(
        rule.name(),
        column.source().name(),
        column.line(row),
        Optional.of(date),
        message,
        Effect.NOTES,
        List.of());
  }

  /** A row of which the values of those columns must not be used. */
  static Finding exclusion(
      QualityRule rule, Column column, int row, String message, List<Column> columns) {
    List<Exclusion> excluded =
        columns.stream().map(c -> exclusion(rule, c, column.line(row), message)).toList();
    return new Finding(
        rule.name(),
        column.source().name(),
        column.line(row),
        Optional.of(column.date(row)),
        message,
        Effect.EXCLUDES,
        excluded);
  }

  private static Exclusion exclusion(QualityRule rule, Column column, int line, String message) {
    return new Exclusion(column.source().id(), column.series(), line, rule.name(), message);
  }

  /** What the importer said of a row. */
  static Finding of(RowFinding row) {
    Effect effect =
        switch (row.effect()) {
          case REJECTED -> Effect.REJECTED;
          case REPAIRED -> Effect.REPAIRED;
        };
    return new Finding(
        row.rule(), row.file(), row.line(), row.date(), row.message(), effect, List.of());
  }
}
