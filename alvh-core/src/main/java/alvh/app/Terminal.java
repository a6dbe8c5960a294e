package alvh.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a terminal can show, and text made to fit it.
 *
 * @param width columns
 * @param coloured whether it may be sent more than text
 */
record Terminal(int width, boolean coloured) {
  /** Which streams go to a terminal, as the launcher found: "out", "err", both or neither. */
  private static final String STREAMS = "alvh.terminals";

  private static final String COLUMNS = "alvh.columns";
  private static final int USUAL_WIDTH = 96;
  private static final int LEAST_WIDTH = 40;

  /** Prose is not read well in longer lines, however wide the window. */
  private static final int WIDEST_PROSE = 100;

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /** A minus before a number, and no hyphen of a date, an id or a word. */
  private static final Pattern MINUS = Pattern.compile("(?<![\\w.)-])-(?=[$.]?\\d)");

  /** A line may end before a word, and not between a number and what belongs to it. */
  private static final Pattern BREAK = Pattern.compile("(?<!\\btier) (?!%)");

  /** No terminal: the usual width, and nothing but text. */
  static final Terminal NONE = new Terminal(USUAL_WIDTH, false);

  /**
   * Reads what the shell says.
   *
   * @param watched whether the output goes to a terminal at all
   */
  static Terminal of(Map<String, String> environment, boolean watched) {
    String columns = environment.getOrDefault("COLUMNS", System.getProperty(COLUMNS, ""));
    int width =
        columns.matches("\\d{1,4}")
            ? Math.max(LEAST_WIDTH, Integer.parseInt(columns))
            : USUAL_WIDTH;
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    boolean plain = dumb || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(width, watched && !plain);
  }

  /** Whether a stream of this process, "out" or "err", goes to a terminal. */
  static boolean isWatched(String stream) {
    String streams = System.getProperty(STREAMS);
    return streams == null
        ? System.console() != null && System.console().isTerminal()
        : List.of(streams.split(",")).contains(stream);
  }

  String strong(String text) {
    return coloured ? BOLD + text + PLAIN : text;
  }

  String faint(String text) {
    return coloured ? FAINT + text + PLAIN : text;
  }

  /** Lines of whole words within the width, each behind the indent. */
  List<String> wrapped(String indent, String text) {
    return wrapped(text, Math.min(width, WIDEST_PROSE) - indent.length()).stream()
        .map(line -> indent + line)
        .toList();
  }

  /** Lines of whole words within so many columns; a longer word has a line of its own. */
  static List<String> wrapped(String text, int columns) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : BREAK.split(typeset(text))) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** With true minus signs. */
  static String typeset(String text) {
    return MINUS.matcher(text).replaceAll("−");
  }

  /** Columns that a text takes. */
  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
