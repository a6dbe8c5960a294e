package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.UnreadableFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index history out of Cboe's data shop: two lines of disclaimer, then the header {@code time,
 * volume, open, high, low, close} to which the first row is glued without a line break. The index
 * stands only in the file's name.
 */
final class CboeDataShopIndex implements Format {
  private static final List<String> HEADER =
      List.of("time", "volume", "open", "high", "low", "close");
  private static final int COLUMNS = HEADER.size();
  private static final int LAST_HEADER_FIELD = COLUMNS - 1;

  @Override
  public String name() {
    return "cboe-datashop-index";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    for (int i = 0; i < head.rows().size(); i++) {
      if (startsWithHeader(head.row(i).fields())) {
        String symbol = head.symbol(firstRow(head.row(i)), 5);
        return Optional.of(
            new Layout(
                symbol, head.row(i).line(), COLUMNS, (row, draft) -> read(symbol, row, draft)));
      }
    }
    return Optional.empty();
  }

  private static boolean startsWithHeader(List<String> fields) {
    return fields.size() >= COLUMNS
        && fields.subList(0, LAST_HEADER_FIELD).equals(HEADER.subList(0, LAST_HEADER_FIELD))
        && fields.get(LAST_HEADER_FIELD).startsWith(HEADER.get(LAST_HEADER_FIELD));
  }

  private static void read(String symbol, Row row, FileDraft draft) {
    if (!startsWithHeader(row.fields())) {
      put(symbol, row, draft);
    } else if (row.fields().size() > COLUMNS) {
      Row first = withoutHeader(row);
      put(symbol, first, draft);
      draft.repair(row.line(), "glued-header", first.date(0), "row cut off the header before it");
    }
  }

  private static Row firstRow(Row header) {
    return header.fields().size() > COLUMNS ? withoutHeader(header) : header;
  }

  private static Row withoutHeader(Row row) {
    var fields = new ArrayList<>(row.fields().subList(LAST_HEADER_FIELD, row.fields().size()));
    fields.set(0, fields.getFirst().substring(HEADER.get(LAST_HEADER_FIELD).length()));
    return new Row(row.line(), fields);
  }

  private static void put(String symbol, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    row.putPositive(draft, symbol + ".open", date, 2);
    row.putPositive(draft, symbol + ".high", date, 3);
    row.putPositive(draft, symbol + ".low", date, 4);
    row.putPositive(draft, symbol + ".close", date, 5);
  }
}
