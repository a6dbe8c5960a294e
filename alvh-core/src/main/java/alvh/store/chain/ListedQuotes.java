package alvh.store.chain;

import alvh.instrument.Right;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainHead.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Tables with one quote a row whose {@code optionroot} holds the whole symbol; two layouts share
 * them and differ in the time of day of their quotes.
 */
final class ListedQuotes {
  private final Function<LocalDate, QuoteTime> time;
  private final Columns columns;
  private final int symbolField;
  private final int typeField;
  private final int expiryField;
  private final int dayField;
  private final int strikeField;
  private final int spotField;
  private final int bidField;
  private final int askField;
  private final int volumeField;
  private final int interestField;

  private final ListedSymbol symbols = new ListedSymbol();
  private final Words types = new Words();
  private final QuoteDates expiries = new QuoteDates();
  private final QuoteDates days = new QuoteDates();
  private LocalDate day = LocalDate.EPOCH;
  private QuoteTime timeOfDay = new QuoteTime(LocalDate.EPOCH, Instant.EPOCH);

  private ListedQuotes(Columns columns, Function<LocalDate, QuoteTime> time) throws UnreadableFile {
    this.columns = columns;
    this.time = time;
    this.symbolField = columns.index("optionroot");
    this.typeField = columns.index("type");
    this.expiryField = columns.index("expiration");
    this.dayField = columns.index("quotedate");
    this.strikeField = columns.index("strike");
    this.spotField = columns.index("underlying_last");
    this.bidField = columns.index("bid");
    this.askField = columns.index("ask");
    this.volumeField = columns.index("volume");
    this.interestField = columns.index("openinterest");
  }

  /** Underlying and first day of the file. */
  static String subject(ChainHead head) throws UnreadableFile {
    Columns columns = head.columns(1);
    String[] first = head.line(2).split(",", -1);
    if (first.length < columns.size()) {
      throw new UnreadableFile("has a header and no whole row");
    }
    try {
      String symbol = first[columns.index("optionroot")].strip();
      String optionClass = new ListedSymbol().of(symbol).optionClass();
      LocalDate day = QuoteDates.parse(first[columns.index("quotedate")].strip());
      return OptionClasses.underlying(optionClass) + ":" + day;
    } catch (BadQuote e) {
      throw new UnreadableFile("cannot be read in its first row: " + e.message());
    }
  }

  /**
   * @param name of the layout
   * @param time from the printed day to session and instant
   */
  static ChainLayout.Reader reader(
      String name, Columns columns, Function<LocalDate, QuoteTime> time) {
    return (in, file, sink) -> new ListedQuotes(columns, time).read(in, name + " " + file, sink);
  }

  private void read(InputStream in, String source, ChainSink sink)
      throws IOException, UnreadableFile {
    var book = new DayBook(source, 0, sink);
    new ChainRows(1, columns.size()).read(in, row -> read(row, book), List.of(book), sink);
  }

  private void read(FieldCursor row, DayBook book) throws IOException, UnreadableFile {
    ListedSymbol symbol = row.read(symbolField, symbols);
    LocalDate printed = row.read(dayField, days);
    if (!printed.equals(day)) {
      timeOfDay = time.apply(printed);
      day = printed;
    }
    double strike = row.number(strikeField);
    var quote =
        new Quote(
            row.number(bidField),
            row.number(askField),
            row.count(volumeField),
            row.count(interestField));
    symbol.require(row.read(expiryField, expiries), strike);
    symbol.require(right(row.read(typeField, types)));
    String underlying = OptionClasses.underlying(symbol.optionClass());
    book.turnTo(underlying, timeOfDay, row.number(spotField), row.line());
    book.require(symbol.expiry(), strike, quote.bid(), quote.ask());
    ExpiryDraft slice = book.slice(symbol.optionClass(), symbol.expiry());
    book.add(slice, symbol.right(), strike, quote, row.line());
  }

  private static Right right(String type) {
    return switch (type) {
      case "call" -> Right.CALL;
      case "put" -> Right.PUT;
      default -> throw BadQuote.unreadable("'%s' is not call or put".formatted(Shown.of(type)));
    };
  }
}
