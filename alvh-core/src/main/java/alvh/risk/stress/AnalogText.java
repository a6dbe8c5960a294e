package alvh.risk.stress;

import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads episodes from a plain text: {@code = id title}, {@code ~ source}, then a line a session
 * with date, S&P 500, the five indices of the VIX family and four VIX futures; {@code -} is
 * unknown, {@code #} begins a remark. Source: method C9.
 */
public final class AnalogText {
  private static final int FAMILY_FROM = 2;
  private static final int FUTURES_FROM = FAMILY_FROM + Analog.TENORS.size();
  private static final int COLUMNS = FUTURES_FROM + 4;

  private final List<Analog> analogs = new ArrayList<>();
  private final List<Analog.Day> days = new ArrayList<>();
  private String heading = "";
  private String source = "";

  private AnalogText() {}

  /** The episodes of a text, in its order. */
  public static List<Analog> read(String text) {
    var reader = new AnalogText();
    text.lines().map(String::strip).forEach(reader::line);
    reader.close();
    return List.copyOf(reader.analogs);
  }

  private void line(String line) {
    if (line.startsWith("= ")) {
      close();
      heading = line.substring(2);
    } else if (line.startsWith("~ ")) {
      source = line.substring(2);
    } else if (!line.isEmpty() && !line.startsWith("#")) {
      days.add(day(line.split("\\s+")));
    }
  }

  private void close() {
    if (!heading.isEmpty()) {
      int blank = heading.indexOf(' ');
      Check.that(blank > 0, "an episode without a title: %s", heading);
      analogs.add(
          new Analog(heading.substring(0, blank), heading.substring(blank + 1), source, days));
    }
    days.clear();
    heading = "";
    source = "";
  }

  private static Analog.Day day(String[] words) {
    Check.that(words.length == COLUMNS, "%s columns in %s", words.length, words[0]);
    return new Analog.Day(
        LocalDate.parse(words[0]),
        Double.parseDouble(words[1]),
        levels(words, FAMILY_FROM, FUTURES_FROM),
        levels(words, FUTURES_FROM, COLUMNS));
  }

  private static List<OptionalDouble> levels(String[] words, int from, int to) {
    var levels = new ArrayList<OptionalDouble>();
    for (int i = from; i < to; i++) {
      levels.add(
          words[i].equals("-")
              ? OptionalDouble.empty()
              : OptionalDouble.of(Double.parseDouble(words[i])));
    }
    return levels;
  }
}
