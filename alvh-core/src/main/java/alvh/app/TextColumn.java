package alvh.app;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a {@link TextTable}: words stand to the left and may be broken over lines, numbers
 * stand with their decimal points below each other.
 */
final class TextColumn {
  private final String head;
  private final boolean numbers;
  private final List<String> cells = new ArrayList<>();

  TextColumn(String head, boolean numbers) {
    this.head = head;
    this.numbers = numbers;
  }

  boolean hasNumbers() {
    return numbers;
  }

  void add(String cell) {
    cells.add(Terminal.typeset(cell));
  }

  /** Columns that the widest cell fills. */
  int width() {
    int width = Terminal.length(head);
    for (String cell : cells) {
      width = Math.max(width, Terminal.length(cell) + tail(cell));
    }
    return width;
  }

  /** The heading over so many columns, broken like a cell. */
  List<String> head(int width) {
    return numbers ? List.of(left(head, width)) : words(head, width);
  }

  /** A cell over so many columns: one line, or for words as many as it takes. */
  List<String> cell(int row, int width) {
    String cell = cells.get(row);
    return numbers ? List.of(left(cell + " ".repeat(tail(cell)), width)) : words(cell, width);
  }

  private static List<String> words(String text, int width) {
    return Terminal.wrapped(text, width).stream().map(line -> right(line, width)).toList();
  }

  /** Blanks that bring the cell's decimal point below the others. */
  private int tail(String cell) {
    return numbers ? longestFraction() - fraction(cell) : 0;
  }

  private int longestFraction() {
    return cells.stream().mapToInt(TextColumn::fraction).max().orElse(0);
  }

  private static int fraction(String cell) {
    int point = cell.indexOf('.');
    return point < 0 ? 0 : Terminal.length(cell) - point;
  }

  private static String left(String text, int width) {
    return " ".repeat(Math.max(0, width - Terminal.length(text))) + text;
  }

  private static String right(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Terminal.length(text)));
  }
}
