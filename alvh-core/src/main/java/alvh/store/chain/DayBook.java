package alvh.store.chain;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.store.UnreadableFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of one day and hands the day on when the next one begins.
 *
 * <p>Only one day is ever held, whatever the size of the file. The rows of a day stand together in
 * every publisher's file; a row that comes back to a day that is closed is refused.
 */
final class DayBook {
  private static final Comparator<ChainQuotes> BY_SETTLEMENT =
      Comparator.comparing(ChainQuotes::settlesAt).thenComparing(ChainQuotes::optionClass);

  private final String source;
  private final int rank;
  private final ChainSink sink;
  private final Set<Page> closed = new HashSet<>();
  private final Map<Slice, ExpiryDraft> drafts = new HashMap<>();
  private @Nullable Page page;
  private @Nullable ExpiryDraft latest;
  private @Nullable ExpiryDraft earlier;
  private double spot = Double.NaN;
  private int firstLine;

  private record Page(String underlying, QuoteTime time) {}

  private record Slice(String optionClass, LocalDate expiry) {}

  /**
   * @param source layout and file, as the chain will name it
   * @param rank of the days' snapshot, see {@link ChainSink#day}
   */
  DayBook(String source, int rank, ChainSink sink) {
    this.source = source;
    this.rank = rank;
    this.sink = sink;
  }

  /** The rows that follow are of that day. */
  void turnTo(String underlying, QuoteTime time, double spotOfRow, int line)
      throws IOException, UnreadableFile {
    if (page != null
        && page.time().session().equals(time.session())
        && page.underlying().equals(underlying)) {
      return;
    }
    var next = new Page(underlying, time);
    if (closed.contains(next)) {
      throw BadQuote.unreadable(
          "belongs to %s, whose rows ended before; sort the file by day".formatted(time.session()));
    }
    close();
    page = next;
    spot = spotOfRow;
    firstLine = line;
  }

  /** Refuses what no option can be. */
  void require(LocalDate expiry, double strike, double bid, double ask) {
    if (!(strike > 0)) {
      throw BadQuote.of("impossible-strike", "a strike is positive, not %s".formatted(strike));
    }
    if (bid < 0 || ask < 0) {
      throw BadQuote.of("negative-quote", "bid %s, ask %s".formatted(bid, ask));
    }
    LocalDate session = session();
    if (expiry.isBefore(session)) {
      throw BadQuote.of("expired-option", "expired on %s, before %s".formatted(expiry, session));
    }
  }

  private LocalDate session() {
    if (page == null) {
      throw new IllegalStateException("a quote needs a day");
    }
    return page.time().session();
  }

  /** The expiry's columns, begun where they do not exist. */
  ExpiryDraft slice(String optionClass, LocalDate expiry) {
    ExpiryDraft draft = latest;
    if (draft != null && is(draft, optionClass, expiry)) {
      return draft;
    }
    ExpiryDraft other = earlier;
    earlier = draft;
    draft =
        other != null && is(other, optionClass, expiry)
            ? other
            : drafts.computeIfAbsent(
                new Slice(optionClass, expiry), key -> new ExpiryDraft(optionClass, expiry));
    latest = draft;
    return draft;
  }

  private static boolean is(ExpiryDraft draft, String optionClass, LocalDate expiry) {
    return draft.optionClass().equals(optionClass) && draft.expiry().equals(expiry);
  }

  /** Hands on the day that is open. */
  void close() throws IOException, UnreadableFile {
    Page done = page;
    if (done == null) {
      return;
    }
    closed.add(done);
    List<ChainQuotes> expiries = new ArrayList<>();
    for (ExpiryDraft draft : drafts.values()) {
      expiries.add(draft.seal((line, first, k, same) -> repeated(line, first, k, same)));
    }
    expiries.sort(BY_SETTLEMENT);
    QuoteTime time = done.time();
    page = null;
    latest = null;
    earlier = null;
    drafts.clear();
    if (!expiries.isEmpty()) {
      sink.day(
          new OptionChain(done.underlying(), time.session(), time.asOf(), spot, source, expiries),
          firstLine,
          rank);
    }
  }

  private void repeated(int line, int first, double strike, boolean same) {
    String message =
        same
            ? "repeats line %d".formatted(first)
            : "quotes the contract of strike %s again; line %d stands".formatted(strike, first);
    sink.reject(line, "repeated-contract", Optional.of(session()), message);
  }

  /** Adds a quote that has been found possible. */
  void add(ExpiryDraft slice, Right right, double strike, Quote quote, int line) {
    slice
        .side(right)
        .add(strike, quote.bid(), quote.ask(), quote.volume(), quote.openInterest(), line);
  }
}
