package alvh.store.format;

import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of a file: its line and its fields, with the readings that formats share.
 *
 * @param line from 1, of the row's first character
 * @param fields without surrounding blanks
 */
public record Row(int line, List<String> fields) {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  /** How publishers write that there is no value. */
  private static final Set<String> NOTHING = Set.of("", ".", "NA", "N/A", "null", "NaN", "-");

  public Row {
    fields = fields.stream().map(String::strip).toList();
  }

  /** The same line with its first fields cut off. */
  Row from(int field) {
    return new Row(line, fields.subList(field, fields.size()));
  }

  String text(int field) {
    if (field >= fields.size()) {
      throw new BadRow("has %d fields, one more is needed".formatted(fields.size()));
    }
    return fields.get(field);
  }

  boolean isBlank() {
    return fields.stream().allMatch(String::isEmpty);
  }

  boolean isMissing(int field) {
    return NOTHING.contains(text(field));
  }

  LocalDate date(int field) {
    String text = text(field);
    return Dates.parse(text).orElseThrow(() -> new BadRow("'%s' is not a date".formatted(text)));
  }

  /** A finite number. */
  double number(int field) {
    String text = text(field);
    if (!NUMBER.matcher(text).matches()) {
      throw new BadRow("'%s' is not a number".formatted(text));
    }
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new BadRow("'%s' is too large".formatted(text));
    }
    return value;
  }

  /** Puts the field's value into the series, or that it is missing. */
  void put(FileDraft draft, String series, LocalDate date, int field) {
    if (isMissing(field)) {
      draft.missing(series, date, line);
    } else {
      draft.value(series, date, number(field), line);
    }
  }

  /** As {@link #put}, for series that cannot be zero: a zero stands for a missing value. */
  void putPositive(FileDraft draft, String series, LocalDate date, int field) {
    if (!isMissing(field) && number(field) == 0) {
      draft.missing(series, date, line);
      draft.repair(line, "zero-means-missing", date, "0 in " + series + " read as missing");
    } else {
      put(draft, series, date, field);
    }
  }
}
