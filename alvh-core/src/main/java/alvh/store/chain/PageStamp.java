package alvh.store.chain;

import alvh.store.UnreadableFile;
import alvh.time.ExchangeCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day and time in the head of a saved quote table. The page writes it in the reader's language:
 * English and Spanish ones are read.
 */
final class PageStamp {
  /** {@code May 13 2019 @ 04:47 ET}, {@code September 14, 2023 at 4:31 PM EDT}. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "([A-Z][a-z]{2,8}) (\\d{1,2}),? (\\d{4})(?: @| at|,)? (\\d{1,2}):(\\d{2})"
              + "(?:\\h([AP]M))?\\h([A-Z]{2,4}(?:[+-]\\d{1,2})?)");

  /** {@code 23 de marzo de 2022, 10:11 GMT-4}. */
  private static final Pattern SPANISH =
      Pattern.compile(
          "(\\d{1,2}) de (\\p{L}{4,10}) de (\\d{4}), (\\d{1,2}):(\\d{2})()"
              + "\\h([A-Z]{2,4}(?:[+-]\\d{1,2})?)");

  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> SPANISH_MONTHS =
      List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
  private static final int LETTERS = 3;

  private PageStamp() {}

  /** The stamp in that line, as New York time; empty where there is none. */
  static Optional<ZonedDateTime> find(String line) throws UnreadableFile {
    Matcher english = ENGLISH.matcher(line);
    if (english.find()) {
      return Optional.of(stamp(english, 2, month(ENGLISH_MONTHS, english.group(1)), line));
    }
    Matcher spanish = SPANISH.matcher(line);
    if (spanish.find()) {
      return Optional.of(stamp(spanish, 1, month(SPANISH_MONTHS, spanish.group(2)), line));
    }
    return Optional.empty();
  }

  private static int month(List<String> months, String word) {
    return 1 + months.indexOf(word.substring(0, LETTERS).toLowerCase(Locale.ROOT));
  }

  private static ZonedDateTime stamp(Matcher match, int dayGroup, int month, String line)
      throws UnreadableFile {
    try {
      LocalDate day = LocalDate.of(number(match, 3), month, number(match, dayGroup));
      String half = Optional.ofNullable(match.group(6)).orElse("");
      int hour = number(match, 4);
      int hourOfDay = half.isEmpty() ? hour : hour % 12 + (half.equals("PM") ? 12 : 0);
      LocalTime time = LocalTime.of(hourOfDay, number(match, 5));
      return day.atTime(time)
          .atZone(zone(match.group(7)))
          .withZoneSameInstant(ExchangeCalendar.NEW_YORK);
    } catch (DateTimeException e) {
      throw new UnreadableFile(
          "names a time in its head that does not exist: '%s'".formatted(Shown.of(line)));
    }
  }

  private static ZoneId zone(String name) {
    return switch (name) {
      case "ET", "EST", "EDT" -> ExchangeCalendar.NEW_YORK;
      case "CT", "CST", "CDT" -> ZoneId.of("America/Chicago");
      default -> ZoneId.of(name);
    };
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
