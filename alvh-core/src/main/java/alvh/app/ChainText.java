package alvh.app;

import alvh.app.ChainInput.Found;
import alvh.app.ChainRow.Money;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.report.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An option chain on the terminal. */
final class ChainText {
  private static final double PERCENT = 100;

  private final Session session;
  private final Found found;
  private final QuoteMoment moment;
  private final Map<ChainQuotes, Money> money;

  ChainText(Session session, Found found, QuoteMoment moment, Map<ChainQuotes, Money> money) {
    this.session = session;
    this.found = found;
    this.moment = moment;
    this.money = money;
  }

  /**
   * @param rows by expiry
   * @param wanted expiries whose strikes are listed
   */
  void print(List<ChainRow> rows, List<ChainQuotes> wanted) {
    say(session.screen().strong(summary(rows)));
    found.sessions().passedOver(found.chain().session(), found.chosen()).ifPresent(this::say);
    session.line("");
    print(expiries(rows));
    for (ChainQuotes slice : wanted) {
      session.line("");
      session.line("%s %s, index points and %% a year:", slice.optionClass(), slice.expiry());
      print(strikes(slice));
    }
    session.line("");
    remarks(rows, wanted.isEmpty()).forEach(this::say);
  }

  private void print(TextTable table) {
    table.lines(session.screen(), "").forEach(session.out()::println);
  }

  private void say(String sentence) {
    session.screen().wrapped("", sentence).forEach(session.out()::println);
  }

  private String summary(List<ChainRow> rows) {
    OptionChain chain = found.chain();
    int quotes = rows.stream().mapToInt(ChainRow::quotes).sum();
    int bids = rows.stream().mapToInt(ChainRow::bids).sum();
    int crossed = rows.stream().mapToInt(ChainRow::crossed).sum();
    int locked = rows.stream().mapToInt(ChainRow::locked).sum();
    return Figures.text(
        "%s on %s at %s: %s quotes in %s, %s %% with a bid, %d crossed, %d locked.",
        chain.underlying(),
        chain.session(),
        moment.time(),
        Figures.count(quotes),
        rows.size() == 1 ? "one expiry" : rows.size() + " expiries",
        Figures.percent((double) bids / Math.max(1, quotes)),
        crossed,
        locked);
  }

  private static TextTable expiries(List<ChainRow> rows) {
    var table =
        new TextTable()
            .words("class")
            .words("expiry")
            .numbers("days")
            .numbers("strikes")
            .numbers("quotes")
            .numbers("bids")
            .numbers("odd")
            .words("moved")
            .numbers("forward, points")
            .numbers("volatility, %")
            .numbers("call less put");
    for (ChainRow row : rows) {
      table.row(
          List.of(
              row.optionClass(),
              row.expiry().toString(),
              Long.toString(row.days()),
              Integer.toString(row.strikes()),
              Integer.toString(row.quotes()),
              Integer.toString(row.bids()),
              Integer.toString(odd(row)),
              moved(row.unchanged()),
              Chain.text(row.forward(), 2),
              percent(row.volatility()),
              points(row.callLessPut())));
    }
    return table;
  }

  private static int odd(ChainRow row) {
    Integer off = row.offParity();
    return row.crossed() + row.locked() + (off == null ? 0 : off);
  }

  /** Hundredths of a vol point. */
  private static String points(@Nullable Double volatility) {
    return volatility == null ? Figures.UNKNOWN : Figures.number(PERCENT * volatility, 2);
  }

  private static String moved(@Nullable Boolean unchanged) {
    return unchanged == null ? Figures.UNKNOWN : unchanged ? "no" : "yes";
  }

  private TextTable strikes(ChainQuotes slice) {
    Optional<Money> ofSlice = Optional.ofNullable(money.get(slice));
    var table =
        new TextTable()
            .numbers("call bid")
            .numbers("ask")
            .numbers("vol, %")
            .numbers("strike")
            .numbers("put bid")
            .numbers("ask")
            .numbers("vol, %")
            .numbers("gap")
            .words("remark");
    for (StrikeLine line : StrikeLine.of(slice, ofSlice)) {
      StrikeLine.Quote call = line.call();
      StrikeLine.Quote put = line.put();
      table.row(
          List.of(
              price(call == null ? null : call.bid()),
              price(call == null ? null : call.ask()),
              percent(call == null ? null : call.volatility()),
              Figures.number(line.strike(), 1),
              price(put == null ? null : put.bid()),
              price(put == null ? null : put.ask()),
              percent(put == null ? null : put.volatility()),
              points(line.callLessPut()),
              Stream.of(
                      remark("call", call),
                      remark("put", put),
                      line.offParity() ? "off parity" : "")
                  .filter(remark -> !remark.isEmpty())
                  .collect(Collectors.joining("; "))));
    }
    return table;
  }

  private static String remark(String right, StrikeLine.@Nullable Quote quote) {
    return quote == null || quote.remark().isEmpty() ? "" : right + " " + quote.remark();
  }

  private static String price(@Nullable Double price) {
    return Chain.text(price, 3);
  }

  private static String percent(@Nullable Double volatility) {
    return volatility == null ? Figures.UNKNOWN : Figures.number(PERCENT * volatility, 1);
  }

  private List<String> remarks(List<ChainRow> rows, boolean summaryOnly) {
    return Stream.of(
            "Source: " + found.chain().source() + "; " + found.sessions().sentence() + ".",
            "Forward by put-call parity; the volatility is that of the strike nearest to it. Call"
                + " less put, at one strike the gap: volatility of calls less that of puts at the"
                + " same strikes, mean within one standard deviation, vol points. Odd: quotes"
                + " crossed or locked, and strikes off parity, whose call and put contradict the"
                + " forward of the others by more than one and a half of their spreads.",
            moves(rows),
            absences(rows),
            summaryOnly
                ? "'--expiry DATE' lists the strikes of one expiry."
                : "Below intrinsic: the middle of bid and ask is not above what exercise on the"
                    + " forward is worth today, so that no volatility gives it.")
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private String moves(List<ChainRow> rows) {
    String meaning = "Moved: whether any quote differs from the session before";
    if (found.before().isEmpty()) {
      return meaning + ", of which there are no quotes there: so a dash.";
    }
    boolean some = rows.stream().anyMatch(row -> row.unchanged() == null);
    return meaning
        + Figures.text(", %s", found.before().get().session())
        + (some ? "; a dash where it has no such expiry." : ".");
  }

  /** Why some expiries, or all, have no forward. */
  private String absences(List<ChainRow> rows) {
    OptionChain chain = found.chain();
    if (chain.expiries().stream().anyMatch(slice -> slice.root().isEmpty())) {
      return Figures.text(
          "Options on %s may be exercised early: no forward or volatility is computed.",
          chain.underlying());
    }
    List<ChainRow> settled = rows.stream().filter(row -> isSettled(chain, row)).toList();
    List<ChainRow> few =
        rows.stream().filter(row -> row.forward() == null && !isSettled(chain, row)).toList();
    String first =
        settled.isEmpty() ? "" : "No forward and no volatility once settled: " + names(settled);
    String second = few.isEmpty() ? "" : "Too few pairs of quotes for a forward: " + names(few);
    return (first + second).strip();
  }

  private static boolean isSettled(OptionChain chain, ChainRow row) {
    return chain.expiries().stream()
        .anyMatch(
            slice ->
                slice.optionClass().equals(row.optionClass())
                    && slice.expiry().equals(row.expiry())
                    && !slice.settlesAt().isAfter(chain.asOf()));
  }

  private static String names(List<ChainRow> rows) {
    return rows.stream()
        .map(row -> row.optionClass() + " " + row.expiry())
        .collect(Collectors.joining(", ", "", ". "));
  }
}
