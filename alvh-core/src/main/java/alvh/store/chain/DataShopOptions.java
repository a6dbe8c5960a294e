package alvh.store.chain;

import alvh.instrument.Right;
import alvh.store.Authority;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainHead.Columns;
import alvh.time.ExchangeCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Option quotes of the exchange's data shop: a snapshot at 15:45 and the closing quotes in one row,
 * with or without the columns of implied volatility and Greeks, which are left aside.
 *
 * <p>The snapshot is read by default: it was made while the underlying still traded. On half days
 * since 2020-02-05 it is that of 12:45.
 */
final class DataShopOptions implements ChainLayout {
  private static final LocalTime SNAPSHOT = LocalTime.of(15, 45);
  private static final LocalTime SNAPSHOT_OF_HALF_DAYS = LocalTime.of(12, 45);
  private static final LocalDate HALF_DAYS_SINCE = LocalDate.of(2020, 2, 5);

  @Override
  public String name() {
    return "datashop-options";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Recognised> recognise(ChainHead head) throws UnreadableFile {
    Columns columns = head.columns(1);
    boolean own =
        columns.has("underlying_symbol", "quote_date", "root", "expiration", "strike")
            && columns.has("option_type", "bid_1545", "ask_1545", "trade_volume", "open_interest")
            && columns.has("underlying_bid_1545", "underlying_ask_1545");
    if (!own) {
      return Optional.empty();
    }
    String[] first = head.line(2).split(",", -1);
    if (first.length < columns.size()) {
      throw new UnreadableFile("has a header and no whole row");
    }
    String subject =
        first[columns.index("underlying_symbol")].strip().replace("^", "")
            + ":"
            + first[columns.index("quote_date")].strip();
    return Optional.of(
        new Recognised(
            subject, (in, file, sink) -> new Table(columns).read(in, name() + " " + file, sink)));
  }

  private static QuoteTime snapshot(LocalDate day) {
    boolean early = ExchangeCalendar.NYSE.isHalfDay(day) && !day.isBefore(HALF_DAYS_SINCE);
    return QuoteTime.ofDay(day, early ? SNAPSHOT_OF_HALF_DAYS : SNAPSHOT);
  }

  /** Where the quotes of one snapshot stand. */
  private record Fields(int bid, int ask, int underlyingBid, int underlyingAsk) {
    static Fields of(Columns columns, String end) throws UnreadableFile {
      return new Fields(
          columns.index("bid_" + end),
          columns.index("ask_" + end),
          columns.index("underlying_bid_" + end),
          columns.index("underlying_ask_" + end));
    }

    /** Middle of the underlying, NaN where it has no quotes. */
    double spot(FieldCursor row) {
      double middle = 0.5 * (row.number(underlyingBid) + row.number(underlyingAsk));
      return middle > 0 ? middle : Double.NaN;
    }
  }

  /** One file while it is read. */
  private static final class Table {
    private final Columns columns;
    private final int classField;
    private final int underlyingField;
    private final int typeField;
    private final int dayField;
    private final int expiryField;
    private final int strikeField;
    private final int volumeField;
    private final int interestField;
    private final Fields snapshot;
    private final Optional<Fields> close;
    private final QuoteDates days = new QuoteDates();
    private final QuoteDates expiries = new QuoteDates();
    private final Words words = new Words();

    Table(Columns columns) throws UnreadableFile {
      this.columns = columns;
      this.classField = columns.index("root");
      this.underlyingField = columns.index("underlying_symbol");
      this.typeField = columns.index("option_type");
      this.dayField = columns.index("quote_date");
      this.expiryField = columns.index("expiration");
      this.strikeField = columns.index("strike");
      this.volumeField = columns.index("trade_volume");
      this.interestField = columns.index("open_interest");
      this.snapshot = Fields.of(columns, "1545");
      boolean closes =
          columns.has("bid_eod", "ask_eod", "underlying_bid_eod", "underlying_ask_eod");
      this.close = closes ? Optional.of(Fields.of(columns, "eod")) : Optional.empty();
    }

    void read(InputStream in, String source, ChainSink sink) throws IOException, UnreadableFile {
      var first = new DayBook(source + ", 15:45", 0, sink);
      var second = new DayBook(source + ", close", 1, sink);
      new ChainRows(1, columns.size())
          .read(in, row -> read(row, first, second), List.of(first, second), sink);
    }

    private void read(FieldCursor row, DayBook first, DayBook second)
        throws IOException, UnreadableFile {
      String optionClass = row.read(classField, words);
      if (OptionClasses.isBinary(optionClass)) {
        throw BadQuote.of("binary-option", optionClass + " pays a fixed amount or nothing");
      }
      String underlying = row.read(underlyingField, words);
      String plain = underlying.startsWith("^") ? underlying.substring(1) : underlying;
      Right right = right(row.read(typeField, words));
      LocalDate day = row.read(dayField, days);
      LocalDate expiry = OptionClasses.settlementDay(row.read(expiryField, expiries));
      double strike = row.number(strikeField);
      Quote early = quote(row, snapshot);
      first.turnTo(plain, snapshot(day), snapshot.spot(row), row.line());
      first.require(expiry, strike, early.bid(), early.ask());
      if (close.isPresent()) {
        Quote late = quote(row, close.get());
        second.turnTo(plain, QuoteTime.ofClose(day), close.get().spot(row), row.line());
        second.require(expiry, strike, late.bid(), late.ask());
        second.add(second.slice(optionClass, expiry), right, strike, late, row.line());
      }
      first.add(first.slice(optionClass, expiry), right, strike, early, row.line());
    }

    private Quote quote(FieldCursor row, Fields fields) {
      return new Quote(
          row.number(fields.bid()),
          row.number(fields.ask()),
          row.count(volumeField),
          row.count(interestField));
    }

    private static Right right(String type) {
      return switch (type) {
        case "C", "c", "call" -> Right.CALL;
        case "P", "p", "put" -> Right.PUT;
        default -> throw BadQuote.unreadable("'%s' is not C or P".formatted(Shown.of(type)));
      };
    }
  }
}
