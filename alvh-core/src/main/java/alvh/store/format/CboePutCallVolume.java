package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Cboe's own archive of call and put volume of one product: a disclaimer, a line that names the
 * product, then {@code DATE,CALL,PUT,TOTAL,P/C Ratio}.
 */
final class CboePutCallVolume implements Format {
  private static final String PRODUCT = "product: ";

  @Override
  public String name() {
    return "cboe-put-call-volume";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    if (!head.isHeader(2, "DATE", "CALL", "PUT", "TOTAL", "P/C Ratio")
        || !head.word(1, 1).startsWith(PRODUCT)) {
      return Optional.empty();
    }
    String product = head.word(1, 1).substring(PRODUCT.length()).toUpperCase(Locale.ROOT);
    String series = "putcall." + product;
    return Optional.of(
        new Layout(product, head.lineAfter(2), 5, (row, draft) -> read(series, row, draft)));
  }

  private static void read(String series, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    row.put(draft, series + ".calls", date, 1);
    row.put(draft, series + ".puts", date, 2);
    row.putPositive(draft, series, date, 4);
  }
}
