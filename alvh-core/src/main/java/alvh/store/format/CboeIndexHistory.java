package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.UnreadableFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Cboe's history of one index with its day's range: {@code DATE,OPEN,HIGH,LOW,CLOSE}, dates
 * slashed. The index itself stands only in the file's name.
 */
final class CboeIndexHistory implements Format {
  @Override
  public String name() {
    return "cboe-index-history";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    if (!head.isHeader(0, "DATE", "OPEN", "HIGH", "LOW", "CLOSE")
        || !Dates.isSlashed(head.word(1, 0))) {
      return Optional.empty();
    }
    String symbol = head.symbol(head.row(1), 4);
    return Optional.of(
        new Layout(symbol, head.lineAfter(0), 5, (row, draft) -> read(symbol, row, draft)));
  }

  private static void read(String symbol, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    row.putPositive(draft, symbol + ".open", date, 1);
    row.putPositive(draft, symbol + ".high", date, 2);
    row.putPositive(draft, symbol + ".low", date, 3);
    row.putPositive(draft, symbol + ".close", date, 4);
  }
}
