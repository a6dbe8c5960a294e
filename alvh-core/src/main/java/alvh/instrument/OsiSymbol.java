package alvh.instrument;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The 21-character symbol of the Options Symbology Initiative. */
public final class OsiSymbol {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private OsiSymbol() {}

  /** Root padded to six, yymmdd, right, strike in thousandths padded to eight. */
  public static String format(Option option) {
    return String.format(
        Locale.ROOT,
        "%-6s%s%c%08d",
        option.root(),
        DATE.format(option.expiry()),
        option.right().code(),
        Math.round(option.strike() * 1000));
  }
}
