package alvh.store.chain;

import alvh.instrument.Right;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Reads option symbols of any class from bytes: class, yymmdd, C or P, eight digits of strike in
 * thousandths. Holds what the last symbol said, so that a row costs no object.
 *
 * <p>{@link alvh.instrument.OsiSymbol} reads the same for the classes that are traded here.
 */
final class ListedSymbol implements FieldCursor.Reading<ListedSymbol> {
  private static final int TAIL = 15;
  private static final int LONGEST_CLASS = 6;
  private static final int CENTURY = 2000;

  private final Words classes = new Words();
  private String optionClass = "";
  private Right right = Right.CALL;
  private double strike;
  private int printed = -1;
  private LocalDate expiry = LocalDate.EPOCH;

  @Override
  public ListedSymbol of(byte[] row, int from, int to) {
    int tail = to - TAIL;
    int end = tail;
    while (end > from && row[end - 1] == ' ') {
      end--;
    }
    if (end <= from || end - from > LONGEST_CLASS || !isClass(row, from, end)) {
      throw malformed(row, from, to);
    }
    int yymmdd = digits(row, tail, tail + 6);
    int thousandths = digits(row, tail + 7, to);
    byte letter = row[tail + 6];
    if (yymmdd < 0 || thousandths < 0 || letter != 'C' && letter != 'P') {
      throw malformed(row, from, to);
    }
    if (yymmdd != printed) {
      expiry = date(yymmdd);
      printed = yymmdd;
    }
    optionClass = classes.of(row, from, end);
    right = letter == 'C' ? Right.CALL : Right.PUT;
    strike = thousandths / 1000.0;
    return this;
  }

  private static LocalDate date(int yymmdd) {
    String text = Integer.toString(yymmdd);
    return OptionClasses.settlementDay(
        QuoteDates.date(text, CENTURY + yymmdd / 10_000, yymmdd / 100 % 100, yymmdd % 100));
  }

  private static boolean isClass(byte[] row, int from, int end) {
    for (int p = from; p < end; p++) {
      byte c = row[p];
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** The number that the digits make; −1 where one of them is none. */
  private static int digits(byte[] row, int from, int to) {
    int number = 0;
    for (int p = from; p < to; p++) {
      int digit = row[p] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static BadQuote malformed(byte[] row, int from, int to) {
    String text = new String(row, from, to - from, StandardCharsets.UTF_8);
    return BadQuote.unreadable("'%s' is not an option's symbol".formatted(Shown.of(text)));
  }

  /** Reads the symbol of that text. */
  ListedSymbol of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(bytes, 0, bytes.length);
  }

  String optionClass() {
    return optionClass;
  }

  /** The day of settlement. */
  LocalDate expiry() {
    return expiry;
  }

  Right right() {
    return right;
  }

  /** Index points. */
  double strike() {
    return strike;
  }

  /** Refuses a row whose columns name another contract than its symbol. */
  void require(LocalDate expiryOfRow, double strikeOfRow) {
    boolean sameDay =
        expiryOfRow.equals(expiry) || OptionClasses.settlementDay(expiryOfRow).equals(expiry);
    if (!sameDay || strikeOfRow != strike) {
      throw BadQuote.of(
          "contradictory-contract",
          "the symbol says %s %s, the columns %s %s"
              .formatted(expiry, strike, expiryOfRow, strikeOfRow));
    }
  }

  /** Refuses a row whose right is another than its symbol's. */
  void require(Right rightOfRow) {
    if (rightOfRow != right) {
      throw BadQuote.of(
          "contradictory-contract", "the symbol says %s, the row %s".formatted(right, rightOfRow));
    }
  }
}
