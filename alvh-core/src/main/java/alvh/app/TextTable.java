package alvh.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for the terminal: columns as wide as their content, words to the left, numbers to the
 * right, two blanks between, no lines drawn. Where it is wider than it may be, the widest column of
 * words is broken over lines.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final String NOTE_INDENT = "    ";
  private static final int NARROWEST_WORDS = 12;

  private final List<TextColumn> columns = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  TextTable words(String head) {
    columns.add(new TextColumn(head, false));
    return this;
  }

  /** A heading with its unit behind a comma. */
  TextTable numbers(String head) {
    columns.add(new TextColumn(head, true));
    return this;
  }

  TextTable row(List<String> cells) {
    return row(cells, "");
  }

  /** A row and a sentence below it. */
  TextTable row(List<String> cells, String note) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + columns.size() + " columns");
    }
    IntStream.range(0, cells.size()).forEach(c -> columns.get(c).add(cells.get(c)));
    notes.add(note);
    return this;
  }

  /** Columns that the widest line fills. */
  int width() {
    return columns.stream().mapToInt(TextColumn::width).sum() + gaps();
  }

  /** Heading first, one line each, no trailing blanks. */
  List<String> lines() {
    return lines(Terminal.NONE, Integer.MAX_VALUE);
  }

  /** The same within the terminal's width, behind an indent; notes are faint. */
  List<String> lines(Terminal terminal, String indent) {
    return lines(terminal, terminal.width() - indent.length()).stream()
        .map(line -> line.isEmpty() ? line : indent + line)
        .toList();
  }

  private List<String> lines(Terminal terminal, int most) {
    int[] widths = widths(most);
    var lines = new ArrayList<String>(block(c -> columns.get(c).head(widths[c]), widths));
    for (int r = 0; r < notes.size(); r++) {
      int row = r;
      lines.addAll(block(c -> columns.get(c).cell(row, widths[c]), widths));
      if (!notes.get(row).isEmpty()) {
        int width = Math.min(most, terminal.width()) - 2 * NOTE_INDENT.length();
        Terminal.wrapped(notes.get(row), width)
            .forEach(line -> lines.add(terminal.faint(NOTE_INDENT + line)));
      }
    }
    return lines;
  }

  private int[] widths(int most) {
    int[] widths = columns.stream().mapToInt(TextColumn::width).toArray();
    int excess = IntStream.of(widths).sum() + gaps() - most;
    if (excess > 0) {
      IntStream.range(0, widths.length)
          .filter(c -> !columns.get(c).hasNumbers())
          .boxed()
          .max(Comparator.comparingInt(c -> widths[c]))
          .ifPresent(c -> widths[c] = Math.max(NARROWEST_WORDS, widths[c] - excess));
    }
    return widths;
  }

  private int gaps() {
    return GAP.length() * (columns.size() - 1);
  }

  /** One or more lines: the cells of a row beside each other. */
  private static List<String> block(CellLines cells, int[] widths) {
    List<List<String>> texts = IntStream.range(0, widths.length).mapToObj(cells::of).toList();
    int height = texts.stream().mapToInt(List::size).max().orElse(0);
    var lines = new ArrayList<String>();
    for (int h = 0; h < height; h++) {
      var line = new ArrayList<String>();
      for (int c = 0; c < widths.length; c++) {
        List<String> cell = texts.get(c);
        line.add(h < cell.size() ? cell.get(h) : " ".repeat(widths[c]));
      }
      lines.add(String.join(GAP, line).stripTrailing());
    }
    return lines;
  }

  /** The lines of the cell in a column. */
  private interface CellLines {
    List<String> of(int column);
  }
}
