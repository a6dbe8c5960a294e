package alvh.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A column of a {@link TextTable}: words stand to the left and may be broken over lines, numbers
 * stand with their decimal points below each other; of theirs only the heading may be broken.
 */
final class TextColumn {
  private static final int NARROWEST_WORDS = 12;

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

  /** Columns that the widest cell or the heading fills. */
  int width() {
    return Math.max(cellWidth(), Terminal.length(head));
  }

  /** Columns without which it cannot be read. */
  int leastWidth() {
    return numbers
        ? Math.max(cellWidth(), longestWord(head))
        : Math.min(width(), Math.max(NARROWEST_WORDS, longestWord(head)));
  }

  private int cellWidth() {
    return cells.stream().mapToInt(cell -> Terminal.length(cell) + tail(cell)).max().orElse(0);
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Terminal::length).max().orElse(0);
  }

  /** The heading over so many columns. */
  List<String> head(int width) {
    return numbers
        ? Terminal.wrapped(head, width).stream().map(line -> toTheRight(line, width)).toList()
        : words(head, width);
  }

  /** A cell over so many columns: one line, or for words as many as it takes. */
  List<String> cell(int row, int width) {
    String cell = cells.get(row);
    return numbers ? List.of(toTheRight(cell + " ".repeat(tail(cell)), width)) : words(cell, width);
  }

  /** A cell behind its heading, for where there is no room for columns. */
  String labelled(int row) {
    return (head + " " + cells.get(row)).strip();
  }

  private static List<String> words(String text, int width) {
    return Terminal.wrapped(text, width).stream().map(line -> toTheLeft(line, width)).toList();
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

  private static String toTheRight(String text, int width) {
    return " ".repeat(Math.max(0, width - Terminal.length(text))) + text;
  }

  private static String toTheLeft(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Terminal.length(text)));
  }
}
