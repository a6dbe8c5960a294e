package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.UnreadableFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chart exported from TradingView, {@code time,open,high,low,close}, possibly with indicators
 * behind. What is charted stands only in the file's name; three of the names are NYSE breadth, of
 * which the close is the day's count.
 */
final class TradingViewPrices implements Format {
  private static final List<String> HEADER = List.of("time", "open", "high", "low", "close");
  private static final int CLOSE = 4;
  private static final Map<String, String> BREADTH =
      Map.of("ADV", "NYSE.advancing", "DECL", "NYSE.declining", "UCHG", "NYSE.unchanged");

  @Override
  public String name() {
    return "tradingview-prices";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public boolean endsWithLineBreak() {
    return false;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    List<String> header = head.row(0).fields();
    if (header.size() < HEADER.size()
        || !header.subList(0, HEADER.size()).equals(HEADER)
        || !Dates.isIso(head.word(1, 0))) {
      return Optional.empty();
    }
    String symbol = head.symbol(head.row(1), CLOSE);
    return Optional.of(
        new Layout(
            symbol, head.lineAfter(0), header.size(), (row, draft) -> read(symbol, row, draft)));
  }

  private static void read(String symbol, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    String breadth = BREADTH.get(symbol);
    if (breadth != null) {
      row.putPositive(draft, breadth, date, CLOSE);
      return;
    }
    for (int field = 1; field <= CLOSE; field++) {
      row.putPositive(draft, symbol + "." + HEADER.get(field), date, field);
    }
  }
}
