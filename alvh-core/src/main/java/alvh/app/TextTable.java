package alvh.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for the terminal: columns as wide as their content, words to the left, numbers to the
 * right, two blanks between, no lines drawn. Where it is wider than it may be, headings and words
 * are broken over lines; where that is not enough, each row becomes a sentence.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final String NOTE_INDENT = "    ";

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
    int least = columns.stream().mapToInt(TextColumn::leastWidth).sum() + gaps();
    int[] widths = widths(most);
    boolean narrow = least > most;
    var lines = new ArrayList<String>();
    if (!narrow) {
      lines.addAll(beside(widths, c -> columns.get(c).head(widths[c])));
    }
    for (int r = 0; r < notes.size(); r++) {
      int row = r;
      lines.addAll(
          narrow
              ? Terminal.wrapped(labelled(row), most)
              : beside(widths, c -> columns.get(c).cell(row, widths[c])));
      lines.addAll(note(row, terminal, most));
    }
    return lines;
  }

  private String labelled(int row) {
    return columns.stream()
        .map(column -> column.labelled(row))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private List<String> note(int row, Terminal terminal, int most) {
    if (notes.get(row).isEmpty()) {
      return List.of();
    }
    int width = Math.min(most, terminal.width()) - 2 * NOTE_INDENT.length();
    return Terminal.wrapped(notes.get(row), width).stream()
        .map(line -> terminal.faint(NOTE_INDENT + line))
        .toList();
  }

  /** Headings of numbers give way first, then the widest words. */
  private int[] widths(int most) {
    int[] widths = columns.stream().mapToInt(TextColumn::width).toArray();
    List<Integer> givingWay =
        IntStream.range(0, widths.length)
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(c -> !columns.get(c).hasNumbers())
                    .thenComparing(c -> -widths[c]))
            .toList();
    for (int c : givingWay) {
      int excess = IntStream.of(widths).sum() + gaps() - most;
      int spare = widths[c] - columns.get(c).leastWidth();
      widths[c] -= Math.clamp(excess, 0, spare);
    }
    return widths;
  }

  private int gaps() {
    return GAP.length() * (columns.size() - 1);
  }

  /** One or more lines: the cells of a row beside each other. */
  private static List<String> beside(int[] widths, IntFunction<List<String>> cells) {
    List<List<String>> texts = IntStream.range(0, widths.length).mapToObj(cells).toList();
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
}
