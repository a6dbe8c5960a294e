package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of several daily closes under a Spanish header: {@code fecha,VIX_close,VIX3M_close,…}.
 * Columns without the ending are FRED series.
 */
final class CompiledCloses implements Format {
  private static final String CLOSE = "_close";

  @Override
  public String name() {
    return "compiled-closes";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    List<String> header = head.row(0).fields();
    boolean closes = header.stream().anyMatch(name -> name.endsWith(CLOSE));
    if (header.size() < 3 || !head.word(0, 0).equals("fecha") || !closes) {
      return Optional.empty();
    }
    List<String> series = header.stream().map(CompiledCloses::series).toList();
    return Optional.of(
        new Layout(
            "all", head.lineAfter(0), header.size(), (row, draft) -> read(series, row, draft)));
  }

  private static String series(String column) {
    return column.endsWith(CLOSE)
        ? column.substring(0, column.length() - CLOSE.length()) + ".close"
        : "fred." + column.toUpperCase(Locale.ROOT);
  }

  private static void read(List<String> series, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    for (int i = 1; i < series.size(); i++) {
      row.put(draft, series.get(i), date, i);
    }
  }
}
