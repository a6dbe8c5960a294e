package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Daily put/call ratios of Cboe's products side by side: {@code Fecha,TOTAL_PUT_CALL_RATIO,…}. A
 * product without trades shows a ratio of zero.
 */
final class PutCallRatios implements Format {
  private static final String RATIO = "_PUT_CALL_RATIO";

  @Override
  public String name() {
    return "put-call-ratios";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    List<String> header = head.row(0).fields();
    if (header.size() < 2
        || !head.word(0, 0).equals("fecha")
        || !header.stream().skip(1).allMatch(name -> name.endsWith(RATIO))) {
      return Optional.empty();
    }
    List<String> series =
        header.stream().map(name -> "putcall." + name.replace(RATIO, "")).toList();
    return Optional.of(
        new Layout(
            "all", head.lineAfter(0), header.size(), (row, draft) -> read(series, row, draft)));
  }

  private static void read(List<String> series, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    for (int i = 1; i < series.size(); i++) {
      row.putPositive(draft, series.get(i), date, i);
    }
  }
}
