package alvh.store.format;

import alvh.store.UnreadableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The beginning of a file, by which formats know it.
 *
 * @param fileName last part of the path; says which series only where the content does not
 * @param rows the first rows that are not blank, header included
 */
public record Head(String fileName, List<Row> rows) {
  private static final Pattern SYMBOL = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{2,}");

  /** The row with that index, or an empty one where the file has fewer. */
  Row row(int index) {
    return index < rows.size() ? rows.get(index) : new Row(0, List.of());
  }

  /** The field in lower case; empty where there is none. */
  String word(int row, int field) {
    List<String> fields = row(row).fields();
    return field < fields.size() ? fields.get(field).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether the row is exactly that header, letter case aside. */
  boolean isHeader(int row, String... names) {
    List<String> fields = row(row).fields();
    return fields.size() == names.length
        && Arrays.equals(
            fields.toArray(), names, (a, b) -> ((String) a).compareToIgnoreCase((String) b));
  }

  /** Line of the row after that one. */
  int lineAfter(int row) {
    return row(row).line() + 1;
  }

  /**
   * The series that a table without its name holds: the one whose history begins with that row, or
   * else the file name's first word in capitals and digits ({@code VIX_History.csv} is VIX).
   */
  String symbol(Row firstRow, int valueField) throws UnreadableFile {
    Optional<String> known = FirstRow.symbol(firstRow, valueField);
    return known.isPresent() ? known.get() : symbol();
  }

  /** The series that the file name gives. */
  String symbol() throws UnreadableFile {
    String stem = fileName.replaceFirst("\\.[A-Za-z]+$", "");
    return Arrays.stream(stem.split("[^A-Za-z0-9]+"))
        .filter(word -> SYMBOL.matcher(word).matches())
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableFile(
                    "does not say which series it holds; name it after the series, as in"
                        + " VIX_History.csv"));
  }
}
