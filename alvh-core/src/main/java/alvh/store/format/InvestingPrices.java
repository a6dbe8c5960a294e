package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.UnreadableFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Prices as Investing.com exports them: every field quoted, newest day first, the close headed
 * {@code Price}. What is quoted stands only in the file's name.
 */
final class InvestingPrices implements Format {
  private static final String[] COLUMNS = {"", ".close", ".open", ".high", ".low"};

  @Override
  public String name() {
    return "investing-prices";
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
    if (!head.isHeader(0, "Date", "Price", "Open", "High", "Low", "Vol.", "Change %")) {
      return Optional.empty();
    }
    String symbol = head.symbol();
    return Optional.of(
        new Layout(symbol, head.lineAfter(0), 7, (row, draft) -> read(symbol, row, draft)));
  }

  private static void read(String symbol, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    for (int field = 1; field < COLUMNS.length; field++) {
      row.putPositive(draft, symbol + COLUMNS[field], date, field);
    }
  }
}
