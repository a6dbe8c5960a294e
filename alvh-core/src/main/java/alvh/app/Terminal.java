package alvh.app;

import java.util.Map;

/**
 * What a terminal can show.
 *
 * @param width columns
 * @param coloured whether it may be sent more than text
 */
record Terminal(int width, boolean coloured) {
  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  /**
   * Reads what the shell says.
   *
   * @param watched whether the output goes to a terminal at all
   */
  static Terminal of(Map<String, String> environment, boolean watched) {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width =
        columns.matches("\\d{1,4}")
            ? Math.max(LEAST_WIDTH, Integer.parseInt(columns))
            : USUAL_WIDTH;
    return new Terminal(width, watched && environment.getOrDefault("NO_COLOR", "").isEmpty());
  }
}
