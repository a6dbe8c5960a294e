package alvh.instrument;

import alvh.time.Expirations;
import alvh.unit.Check;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 21-character symbol of the Options Symbology Initiative: root padded to six, yymmdd, right,
 * strike in thousandths padded to eight.
 *
 * <p>Its date is the day of settlement. Before February 2015 the exchange printed the Saturday
 * after the third Friday: {@link #parse} accepts that, {@link #asListed} writes it.
 */
public final class OsiSymbol {
  private static final Pattern SYMBOL =
      Pattern.compile("([A-Z0-9]{1,6}?) *(\\d{2})(\\d{2})(\\d{2})([CP])(\\d{8})");
  private static final long MAX_STRIKE_THOUSANDTHS = 99_999_999;

  private OsiSymbol() {}

  public static String format(Option option) {
    return format(option, option.expiry());
  }

  /** The symbol under which the exchange listed it, with the printed expiration date. */
  public static String asListed(Option option) {
    YearMonth month = YearMonth.from(option.expiry());
    boolean monthly = option.root() == OptionRoot.SPX && Expirations.isSpxMonthly(option.expiry());
    return format(option, monthly ? Expirations.printedSpxMonthly(month) : option.expiry());
  }

  private static String format(Option option, LocalDate date) {
    long thousandths = Math.round(option.strike() * 1000);
    Check.that(thousandths <= MAX_STRIKE_THOUSANDTHS, "no symbol for strike %s", option.strike());
    var text = new StringBuilder(21).append(option.root().name());
    while (text.length() < 6) {
      text.append(' ');
    }
    appendPadded(text, date.getYear() % 100, 2);
    appendPadded(text, date.getMonthValue(), 2);
    appendPadded(text, date.getDayOfMonth(), 2);
    text.append(option.right().code());
    appendPadded(text, thousandths, 8);
    return text.toString();
  }

  private static void appendPadded(StringBuilder text, long number, int width) {
    String digits = Long.toString(number);
    text.repeat('0', width - digits.length()).append(digits);
  }

  /** Reads a symbol, padded or not; a Saturday's expiration becomes its day of settlement. */
  public static SymbolReading<Option> parse(String text) {
    Matcher match = SYMBOL.matcher(text.strip());
    if (!match.matches()) {
      return malformed(text, "is not root, yymmdd, C or P and eight digits of strike");
    }
    List<OptionRoot> roots =
        List.of(OptionRoot.values()).stream()
            .filter(root -> root.name().equals(match.group(1)))
            .toList();
    if (roots.isEmpty()) {
      return malformed(text, "has a root other than SPX, SPXW, VIX and VIXW");
    }
    long thousandths = Long.parseLong(match.group(6));
    if (thousandths == 0) {
      return malformed(text, "has a strike of zero");
    }
    try {
      LocalDate printed = LocalDate.of(2000 + number(match, 2), number(match, 3), number(match, 4));
      Right right = match.group(5).equals("C") ? Right.CALL : Right.PUT;
      return new SymbolReading.Read<>(
          new Option(roots.getFirst(), settlement(printed), right, thousandths / 1000.0));
    } catch (DateTimeException e) {
      return malformed(text, "has a date that does not exist");
    }
  }

  private static LocalDate settlement(LocalDate printed) {
    return printed.getDayOfWeek() == DayOfWeek.SATURDAY
        ? Expirations.settlementOf(printed)
        : printed;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static SymbolReading<Option> malformed(String text, String reason) {
    return new SymbolReading.Malformed<>(text, reason);
  }
}
