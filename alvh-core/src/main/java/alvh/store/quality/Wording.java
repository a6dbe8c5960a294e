package alvh.store.quality;

import java.util.Locale;

/** Sentences with numbers that read the same on every machine, whatever its language. */
final class Wording {
  private Wording() {}

  static String of(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
