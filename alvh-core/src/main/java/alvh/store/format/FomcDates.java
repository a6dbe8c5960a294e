package alvh.store.format;

import alvh.store.Authority;
import java.util.Optional;

/** The days on which the Federal Open Market Committee decides: one column, {@code date}. */
final class FomcDates implements Format {
  private static final double A_MEETING = 1;

  @Override
  public String name() {
    return "fomc-dates";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(0, "date") && Dates.isIso(head.word(1, 0))
        ? Optional.of(
            new Layout(
                "all",
                head.lineAfter(0),
                1,
                (row, draft) -> draft.value("fomc.meeting", row.date(0), A_MEETING, row.line())))
        : Optional.empty();
  }
}
