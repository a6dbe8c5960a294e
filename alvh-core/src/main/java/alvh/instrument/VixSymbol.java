package alvh.instrument;

import alvh.time.Expirations;
import alvh.time.VixWeeklies;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of VIX futures: {@code VXG18}, on the exchange's screens {@code VX/G8}, in its files
 * {@code CFE_G18_VX} or {@code CFE_VX_G2018}; a weekly carries the week of the year, {@code VX06}.
 *
 * <p>The letter and year are those of the settlement day's month, which is the contract's month. A
 * year of one digit is read as the next such year on or after a reference year.
 */
public final class VixSymbol {
  private static final String MONTH_CODES = "FGHJKMNQUVXZ";
  private static final Pattern CODE =
      Pattern.compile("(VXM?)(\\d{2})?/?([FGHJKMNQUVXZ])(\\d{1,2})");
  private static final Pattern FILE =
      Pattern.compile("CFE_([FGHJKMNQUVXZ])(\\d{2})_(VXM?)(?:\\.csv)?");
  private static final Pattern LONG_FILE =
      Pattern.compile("CFE_(VXM?)_([FGHJKMNQUVXZ])(20\\d{2})(?:\\.csv)?");

  private VixSymbol() {}

  /** {@code VXG18}, {@code VX06G18}. */
  public static String format(Future future) {
    return name(future) + code(future) + twoDigits(future.expiry().getYear() % 100);
  }

  /** {@code VX/G8}, {@code VX06/G8}. */
  public static String display(Future future) {
    return name(future) + '/' + code(future) + future.expiry().getYear() % 10;
  }

  /** {@code CFE_G18_VX}: the exchange's file of a monthly. */
  public static String fileName(Future future) {
    int year = future.expiry().getYear() % 100;
    return "CFE_" + code(future) + twoDigits(year) + '_' + future.root().name();
  }

  private static String name(Future future) {
    LocalDate expiry = future.expiry();
    return VixWeeklies.isWeekly(expiry)
        ? future.root().name() + twoDigits(VixWeeklies.weekOfYear(expiry))
        : future.root().name();
  }

  private static char code(Future future) {
    return MONTH_CODES.charAt(future.expiry().getMonthValue() - 1);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Reads a symbol or a file name. A display name's year is the first one from {@code since}. */
  public static SymbolReading<Future> parse(String text, int since) {
    String trimmed = text.strip();
    Matcher file = FILE.matcher(trimmed);
    if (file.matches()) {
      return monthly(file.group(3), file.group(1), 2000 + Integer.parseInt(file.group(2)));
    }
    Matcher longFile = LONG_FILE.matcher(trimmed);
    if (longFile.matches()) {
      return monthly(longFile.group(1), longFile.group(2), Integer.parseInt(longFile.group(3)));
    }
    Matcher code = CODE.matcher(trimmed);
    if (!code.matches()) {
      return malformed(text, "is not a VIX future such as VXG18, VX/G8 or CFE_G18_VX");
    }
    int year = year(code.group(4), since);
    return code.group(2) == null
        ? monthly(code.group(1), code.group(3), year)
        : weekly(text, code, year);
  }

  private static int year(String digits, int since) {
    int number = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + number : since + Math.floorMod(number - since, 10);
  }

  private static SymbolReading<Future> monthly(String root, String letter, int year) {
    LocalDate expiry = Expirations.vixMonthly(YearMonth.of(year, month(letter)));
    return new SymbolReading.Read<>(new Future(FutureRoot.valueOf(root), expiry));
  }

  private static SymbolReading<Future> weekly(String text, Matcher code, int year) {
    int week = Integer.parseInt(code.group(2));
    YearMonth month = YearMonth.of(year, month(code.group(3)));
    List<LocalDate> found =
        VixWeeklies.between(month.atDay(1), month.atEndOfMonth()).stream()
            .filter(day -> VixWeeklies.weekOfYear(day) == week)
            .toList();
    return found.isEmpty()
        ? malformed(text, "names week " + week + ", in which no weekly of that month settles")
        : new SymbolReading.Read<>(new Future(FutureRoot.valueOf(code.group(1)), found.getFirst()));
  }

  private static int month(String letter) {
    return MONTH_CODES.indexOf(letter) + 1;
  }

  private static SymbolReading<Future> malformed(String text, String reason) {
    return new SymbolReading.Malformed<>(text, reason);
  }
}
