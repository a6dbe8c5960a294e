package alvh.store.chain;

import alvh.instrument.Right;
import alvh.store.Authority;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainHead.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exchange's quote table as downloaded, a call and a put in each row, in the layout of 2019 and
 * in that since 2022. Two or three lines stand above the header: the index, and when the page was
 * saved, in the reader's language.
 */
final class QuoteTable implements ChainLayout {
  /** {@code Last: 4500.5298}, or the field behind the name in {@code ^SPX (…),2881.4,…}. */
  private static final Pattern LEVEL =
      Pattern.compile("(?:^\\^[^,]*,|Last:\\s*)(\\d+(?:\\.\\d+)?)");

  @Override
  public String name() {
    return "quote-table";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Recognised> recognise(ChainHead head) throws UnreadableFile {
    Optional<Integer> header = head.lineWith("calls");
    if (header.isEmpty() || !head.columns(header.get()).has("expiration date", "strike", "puts")) {
      return Optional.empty();
    }
    ZonedDateTime stamp = stamp(head, header.get());
    Columns columns = head.columns(header.get());
    int put = columns.index("puts");
    if (!columns.names().subList(0, put).contains("bid")
        || !columns.names().subList(put, columns.size()).contains("ask")) {
      throw new UnreadableFile("is a quote table without bid and ask");
    }
    var rows = new ChainRows(header.get(), columns.size());
    var time = QuoteTime.ofStamp(stamp.toLocalDate(), stamp.toLocalTime());
    double spot = spot(head, header.get());
    return Optional.of(
        new Recognised(
            underlying(head, header.get() + 1, columns) + ":" + stamp.toLocalDateTime(),
            (in, file, sink) ->
                new Table(columns, time, spot).read(in, rows, name() + " " + file, sink)));
  }

  private static ZonedDateTime stamp(ChainHead head, int header) throws UnreadableFile {
    for (int line = 1; line < header; line++) {
      Optional<ZonedDateTime> stamp = PageStamp.find(head.line(line));
      if (stamp.isPresent()) {
        return stamp.get();
      }
    }
    throw new UnreadableFile(
        "is a quote table whose head names no day and time in English or Spanish");
  }

  private static double spot(ChainHead head, int header) {
    for (int line = 1; line < header; line++) {
      Matcher level = LEVEL.matcher(head.line(line));
      if (level.find()) {
        return Double.parseDouble(level.group(1));
      }
    }
    return Double.NaN;
  }

  private static String underlying(ChainHead head, int line, Columns columns)
      throws UnreadableFile {
    String[] fields = head.line(line).split(",", -1);
    int call = columns.index("calls");
    if (fields.length <= call) {
      throw new UnreadableFile("has a header and no whole row");
    }
    try {
      return OptionClasses.underlying(new ListedSymbol().of(fields[call].strip()).optionClass());
    } catch (BadQuote e) {
      throw new UnreadableFile("cannot be read in its first row: " + e.message());
    }
  }

  /** Where one side of a row stands. */
  private record Fields(int symbol, int bid, int ask, int volume, int interest) {
    static Fields of(Columns columns, String side) throws UnreadableFile {
      int symbol = columns.index(side);
      List<String> names = columns.names();
      String volume = names.contains("volume") ? "volume" : "vol";
      String interest = names.contains("open interest") ? "open interest" : "open int";
      return new Fields(
          symbol,
          columns.of(symbol, "bid"),
          columns.of(symbol, "ask"),
          columns.of(symbol, volume),
          columns.of(symbol, interest));
    }
  }

  /** One file while it is read. */
  private static final class Table {
    private final QuoteTime time;
    private final double spot;
    private final int expiryField;
    private final int strikeField;
    private final Fields call;
    private final Fields put;
    private final QuoteDates dates = new QuoteDates();
    private final ListedSymbol calls = new ListedSymbol();
    private final ListedSymbol puts = new ListedSymbol();

    Table(Columns columns, QuoteTime time, double spot) throws UnreadableFile {
      this.time = time;
      this.spot = spot;
      this.expiryField = columns.index("expiration date");
      this.strikeField = columns.index("strike");
      this.call = Fields.of(columns, "calls");
      this.put = Fields.of(columns, "puts");
    }

    void read(InputStream in, ChainRows rows, String source, ChainSink sink)
        throws IOException, UnreadableFile {
      var book = new DayBook(source, 0, sink);
      rows.read(in, row -> read(row, book), List.of(book), sink);
    }

    /** Both sides are read before one is added: a row comes in as a whole or not at all. */
    private void read(FieldCursor row, DayBook book) throws IOException, UnreadableFile {
      LocalDate expiry = row.read(expiryField, dates);
      double strike = row.number(strikeField);
      ListedSymbol ofCall = row.read(call.symbol(), calls);
      ofCall.require(expiry, strike);
      ofCall.require(Right.CALL);
      ListedSymbol ofPut = row.read(put.symbol(), puts);
      ofPut.require(expiry, strike);
      ofPut.require(Right.PUT);
      String underlying = OptionClasses.underlying(ofCall.optionClass());
      book.turnTo(underlying, time, spot, row.line());
      Quote ofCalls = quote(row, call);
      Quote ofPuts = quote(row, put);
      book.require(ofCall.expiry(), strike, ofCalls.bid(), ofCalls.ask());
      book.require(ofPut.expiry(), strike, ofPuts.bid(), ofPuts.ask());
      add(book, ofCall, ofCalls, row.line());
      add(book, ofPut, ofPuts, row.line());
    }

    private static Quote quote(FieldCursor row, Fields fields) {
      return new Quote(
          row.number(fields.bid()),
          row.number(fields.ask()),
          row.count(fields.volume()),
          row.count(fields.interest()));
    }

    private static void add(DayBook book, ListedSymbol symbol, Quote quote, int line) {
      ExpiryDraft slice = book.slice(symbol.optionClass(), symbol.expiry());
      book.add(slice, symbol.right(), symbol.strike(), quote, line);
    }
  }
}
