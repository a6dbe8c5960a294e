package alvh.store.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layouts in which publishers write a date. Each layout is told from the others by its shape,
 * and a slashed date is always month first, as all of these publishers are American.
 */
final class Dates {
  /** {@code 2026-10-05}, with or without a time of day behind it. */
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})( [0-9:]+)?");

  /** {@code 10/05/2026} or {@code 1/5/2026}. */
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  /** {@code Oct 05, 2026}. */
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  /** {@code 2026.10}, and {@code 2026.1} for the same month: a number that has lost its zero. */
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\.(\\d{1,2})");

  private Dates() {}

  static boolean isIso(String text) {
    return ISO.matcher(text.strip()).matches();
  }

  static boolean isSlashed(String text) {
    return SLASHED.matcher(text.strip()).matches();
  }

  static boolean isDate(String text) {
    return parse(text.strip()).isPresent();
  }

  /** The date in whichever of the layouts the text is written. */
  static Optional<LocalDate> parse(String text) {
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
      }
      Matcher slashed = SLASHED.matcher(text);
      if (slashed.matches()) {
        return Optional.of(date(slashed.group(3), slashed.group(1), slashed.group(2)));
      }
      return text.indexOf(',') < 0
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), WORDS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day of a month written as year, point, month. */
  static Optional<LocalDate> parseMonth(String text) {
    Matcher matcher = YEAR_MONTH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(2);
    int month = digits.equals("1") ? 10 : Integer.parseInt(digits);
    int year = Integer.parseInt(matcher.group(1));
    return month < 1 || month > 12 ? Optional.empty() : Optional.of(LocalDate.of(year, month, 1));
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
