package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cboe's strategy indices at the end of each month, one a column, total return: {@code
 * Date,BXM,…,PUT,…,CNDR,…}.
 */
final class StrategyIndices implements Format {
  @Override
  public String name() {
    return "strategy-indices";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    List<String> header = head.row(0).fields();
    if (!head.word(0, 0).equals("date") || !header.containsAll(List.of("BXM", "PUT", "CNDR"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Layout(
            "monthly", head.lineAfter(0), header.size(), (row, draft) -> read(header, row, draft)));
  }

  private static void read(List<String> header, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    for (int field = 1; field < header.size(); field++) {
      row.put(draft, header.get(field) + ".monthEnd", date, field);
    }
  }
}
