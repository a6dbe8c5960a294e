package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.UnreadableFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Daily prices of a fund from Stooq, {@code Date,Open,High,Low,Close,Volume}, all four prices
 * adjusted for splits and dividends. The fund stands only in the file's name.
 */
final class StooqPrices implements Format {
  private static final String[] COLUMNS = {"", ".adjopen", ".adjhigh", ".adjlow", ".adjclose"};

  @Override
  public String name() {
    return "stooq-prices";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    if (!head.isHeader(0, "Date", "Open", "High", "Low", "Close", "Volume")
        || !Dates.isIso(head.word(1, 0))) {
      return Optional.empty();
    }
    String symbol = head.symbol();
    return Optional.of(
        new Layout(symbol, head.lineAfter(0), 6, (row, draft) -> read(symbol, row, draft)));
  }

  private static void read(String symbol, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    for (int field = 1; field < COLUMNS.length; field++) {
      row.putPositive(draft, symbol + COLUMNS[field], date, field);
    }
  }
}
