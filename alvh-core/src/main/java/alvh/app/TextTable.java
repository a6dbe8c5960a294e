package alvh.app;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for the terminal: columns as wide as their content, words to the left, numbers to the
 * right, two blanks between, no lines drawn.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String> heads = new ArrayList<>();
  private final List<Boolean> numbers = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  TextTable words(String head) {
    heads.add(head);
    numbers.add(false);
    return this;
  }

  /** A heading with its unit behind a comma. */
  TextTable numbers(String head) {
    heads.add(head);
    numbers.add(true);
    return this;
  }

  TextTable row(List<String> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + heads.size() + " columns");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Columns that the widest line fills. */
  int width() {
    int width = GAP.length() * (heads.size() - 1);
    for (int c = 0; c < heads.size(); c++) {
      width += width(c);
    }
    return width;
  }

  /** Heading first, one line each, no trailing blanks. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(line(heads));
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String line(List<String> cells) {
    var line = new StringBuilder();
    for (int c = 0; c < cells.size(); c++) {
      String cell = cells.get(c);
      String blanks = " ".repeat(width(c) - length(cell));
      line.append(c == 0 ? "" : GAP);
      line.append(numbers.get(c) ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    int width = length(heads.get(column));
    for (List<String> row : rows) {
      width = Math.max(width, length(row.get(column)));
    }
    return width;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
