package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table of VIX futures settlements by trade date and expiry, put together from several places and
 * already on today's scale.
 */
final class CompiledVxSettlements implements Format {
  @Override
  public String name() {
    return "compiled-vx-settlements";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(0, "Date", "Expiry", "Settle", "Source")
        ? Optional.of(new Layout("all", head.lineAfter(0), 4, CompiledVxSettlements::read))
        : Optional.empty();
  }

  private static void read(Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    double settle = row.number(2);
    if (settle == 0) {
      draft.reject(row.line(), "zero-settle", Optional.of(date), "settlement is 0: none was made");
    } else {
      draft.value("VX.settle", date, row.date(1), settle, row.line());
    }
  }
}
