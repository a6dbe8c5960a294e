package alvh.store.chain;

import alvh.instrument.Right;
import alvh.store.Authority;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainHead.Columns;
import alvh.time.Expirations;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chains with a call and a put in each row under bracketed headings, {@code [C_BID]}, {@code
 * [STRIKE]}, {@code [P_BID]}, one month a file.
 *
 * <p>The file names no class and no underlying. The underlying is the file name's first word; of
 * SPX and VIX the monthly expirations count as the monthly class and all others as the weekly one.
 * That is our reading: where both classes expire on a third Friday the file does not tell them
 * apart.
 */
final class OptionsDxWide implements ChainLayout {
  private static final double HOURS_A_DAY = 24;
  private static final int SECONDS_AN_HOUR = 3600;

  @Override
  public String name() {
    return "optionsdx-wide";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Recognised> recognise(ChainHead head) throws UnreadableFile {
    Columns columns = head.columns(1);
    boolean own =
        columns.has("quote_date", "quote_time_hours", "underlying_last", "expire_date", "strike")
            && columns.has("c_bid", "c_ask", "c_volume", "p_bid", "p_ask", "p_volume");
    if (!own) {
      return Optional.empty();
    }
    String[] first = head.line(2).split(",", -1);
    if (first.length < columns.size()) {
      throw new UnreadableFile("has a header and no whole row");
    }
    String underlying = underlying(head.fileName());
    String subject = underlying + ":" + first[columns.index("quote_date")].strip();
    return Optional.of(
        new Recognised(
            subject,
            (in, file, sink) ->
                new Table(columns, underlying).read(in, name() + " " + file, sink)));
  }

  private static String underlying(String fileName) throws UnreadableFile {
    String word = fileName.split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
    if (word.isEmpty() || word.length() > 6) {
      throw new UnreadableFile(
          "does not say which underlying it quotes; name it after it, as in spx_eod_202301.txt");
    }
    return word;
  }

  private static String optionClass(String underlying, LocalDate expiry) {
    return switch (underlying) {
      case "SPX" -> Expirations.isSpxMonthly(expiry) ? "SPX" : "SPXW";
      case "VIX" -> Expirations.isVixMonthly(expiry) ? "VIX" : "VIXW";
      default -> underlying;
    };
  }

  /** Where one side of a row stands. */
  private record Fields(int bid, int ask, int volume) {
    static Fields of(Columns columns, String side) throws UnreadableFile {
      return new Fields(
          columns.index(side + "bid"), columns.index(side + "ask"), columns.index(side + "volume"));
    }
  }

  /** One file while it is read. */
  private static final class Table {
    private final Columns columns;
    private final String underlying;
    private final int dayField;
    private final int timeField;
    private final int expiryField;
    private final int strikeField;
    private final int spotField;
    private final Fields calls;
    private final Fields puts;
    private final QuoteDates days = new QuoteDates();
    private final QuoteDates expiries = new QuoteDates();

    Table(Columns columns, String underlying) throws UnreadableFile {
      this.columns = columns;
      this.underlying = underlying;
      this.dayField = columns.index("quote_date");
      this.timeField = columns.index("quote_time_hours");
      this.expiryField = columns.index("expire_date");
      this.strikeField = columns.index("strike");
      this.spotField = columns.index("underlying_last");
      this.calls = Fields.of(columns, "c_");
      this.puts = Fields.of(columns, "p_");
    }

    void read(InputStream in, String source, ChainSink sink) throws IOException, UnreadableFile {
      var book = new DayBook(source, 0, sink);
      new ChainRows(1, columns.size()).read(in, row -> read(row, book), List.of(book), sink);
    }

    private void read(FieldCursor row, DayBook book) throws IOException, UnreadableFile {
      LocalDate day = row.read(dayField, days);
      LocalTime time = time(row.number(timeField));
      LocalDate expiry = OptionClasses.settlementDay(row.read(expiryField, expiries));
      double strike = row.number(strikeField);
      Quote call = quote(row, calls);
      Quote put = quote(row, puts);
      double spot = row.number(spotField);
      book.turnTo(underlying, QuoteTime.ofDay(day, time), spot, row.line());
      book.require(expiry, strike, call.bid(), call.ask());
      book.require(expiry, strike, put.bid(), put.ask());
      ExpiryDraft slice = book.slice(optionClass(underlying, expiry), expiry);
      book.add(slice, Right.CALL, strike, call, row.line());
      book.add(slice, Right.PUT, strike, put, row.line());
    }

    private static Quote quote(FieldCursor row, Fields fields) {
      return new Quote(
          row.number(fields.bid()), row.number(fields.ask()), row.count(fields.volume()), -1);
    }

    private static LocalTime time(double hours) {
      if (!(hours >= 0 && hours < HOURS_A_DAY)) {
        throw BadQuote.unreadable("%s is not a time of day".formatted(hours));
      }
      return LocalTime.ofSecondOfDay(Math.round(hours * SECONDS_AN_HOUR) % 86_400);
    }
  }
}
