package alvh.store.chain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a column. The same date stands in thousands of rows, so the last one is remembered
 * by its bytes.
 */
final class QuoteDates implements FieldCursor.Reading<LocalDate> {
  /** {@code 2019-04-25}, with or without a time behind it. */
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([ T].*)?");

  /** {@code 04/25/2019}: the month comes first, as all of these publishers are American. */
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( .*)?");

  /** {@code Thu Apr 25 2019}. */
  private static final Pattern WORDS =
      Pattern.compile("[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\\d{1,2}) (\\d{4})");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Options on an exchange began in 1973; the calendar reaches as far as this. */
  private static final int FIRST_YEAR = 1980;

  private static final int LAST_YEAR = 2060;

  private byte[] bytes = new byte[0];
  private LocalDate date = LocalDate.EPOCH;

  @Override
  public LocalDate of(byte[] row, int from, int to) {
    if (bytes.length > 0 && Arrays.equals(bytes, 0, bytes.length, row, from, to)) {
      return date;
    }
    LocalDate read = parse(new String(row, from, to - from, StandardCharsets.UTF_8));
    bytes = Arrays.copyOfRange(row, from, to);
    date = read;
    return read;
  }

  static LocalDate parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(text, number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return date(text, number(slashed, 3), number(slashed, 1), number(slashed, 2));
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      int month = MONTHS.indexOf(words.group(1)) + 1;
      return date(text, number(words, 3), month, number(words, 2));
    }
    throw BadQuote.unreadable("'%s' is not a date".formatted(Shown.of(text)));
  }

  static LocalDate date(String text, int year, int month, int day) {
    try {
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return LocalDate.of(year, month, day);
      }
    } catch (DateTimeException e) {
      throw BadQuote.unreadable("'%s' is a date that does not exist".formatted(Shown.of(text)));
    }
    throw BadQuote.unreadable(
        "'%s' lies outside %d to %d".formatted(Shown.of(text), FIRST_YEAR, LAST_YEAR));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
