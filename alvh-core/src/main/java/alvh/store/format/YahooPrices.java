package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Prices of a fund as a much-used download script writes them: below the header stand lines with
 * the ticker and one with {@code Date}, which are rejected as junk. The first column is the date,
 * the second, headed {@code Price} like the first, the adjusted close.
 */
final class YahooPrices implements Format {
  private static final String[] COLUMNS = {"", ".adjclose", ".close", ".high", ".low", ".open"};
  private static final Set<String> JUNK = Set.of("Ticker", "Date");

  @Override
  public String name() {
    return "yahoo-prices";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    if (!head.isHeader(0, "Price", "Price", "Close", "High", "Low", "Open", "Volume")
        || !head.word(1, 0).equals("ticker")) {
      return Optional.empty();
    }
    String symbol = head.word(1, 1).toUpperCase(Locale.ROOT);
    return Optional.of(
        new Layout(
            symbol,
            head.lineAfter(0),
            COLUMNS.length + 1,
            (row, draft) -> read(symbol, row, draft)));
  }

  private static void read(String symbol, Row row, FileDraft draft) {
    if (JUNK.contains(row.text(0))) {
      draft.reject(row.line(), "header-junk", Optional.empty(), "a second header, no prices");
      return;
    }
    LocalDate date = row.date(0);
    for (int field = 1; field < COLUMNS.length; field++) {
      row.putPositive(draft, symbol + COLUMNS[field], date, field);
    }
    row.put(draft, symbol + ".volume", date, COLUMNS.length);
  }
}
