package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far each decision of the Federal Open Market Committee moved the federal funds future,
 * percentage points: {@code Date,MP1,Unscheduled}. {@code 1E10} stands for a missing value.
 */
final class FomcSurprises implements Format {
  private static final double MISSING = 1e10;

  @Override
  public String name() {
    return "fomc-surprises";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(0, "Date", "MP1", "Unscheduled")
        ? Optional.of(new Layout("all", head.lineAfter(0), 3, FomcSurprises::read))
        : Optional.empty();
  }

  private static void read(Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    if (!row.isMissing(1) && row.number(1) >= MISSING) {
      draft.missing("fomc.surprise", date, row.line());
      draft.repair(row.line(), "mark-means-missing", date, row.text(1) + " read as missing");
    } else {
      row.put(draft, "fomc.surprise", date, 1);
    }
    row.put(draft, "fomc.unscheduled", date, 2);
  }
}
