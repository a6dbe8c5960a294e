package alvh.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a file of comma-separated values after another. Numbers are plain, money has cents,
 * the unknown is empty, a text with a comma or quote is quoted; lines end in a line feed
 * everywhere.
 */
final class Csv {
  private final StringBuilder text = new StringBuilder();
  private boolean startsLine = true;

  Csv header(String... names) {
    for (String name : names) {
      add(name);
    }
    return end();
  }

  Csv add(Object value) {
    if (!startsLine) {
      text.append(',');
    }
    startsLine = false;
    text.append(quoted(value.toString()));
    return this;
  }

  Csv addOrEmpty(Optional<?> value) {
    return add(value.isPresent() ? value.get() : "");
  }

  /** Points with eight places: every step of an average of four legs. */
  Csv addPrice(double price) {
    return add(String.format(Locale.ROOT, "%.8f", price));
  }

  Csv addPrice(OptionalDouble price) {
    return price.isPresent() ? addPrice(price.getAsDouble()) : add("");
  }

  Csv end() {
    text.append('\n');
    startsLine = true;
    return this;
  }

  private static String quoted(String value) {
    boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
