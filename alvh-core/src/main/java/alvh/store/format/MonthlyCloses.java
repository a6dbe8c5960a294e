package alvh.store.format;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.util.List;
import java.util.Optional;

/**
 * A monthly valuation ratio, {@code date,close} in small letters, such as the cyclically adjusted
 * price-earnings ratio. Zeros stand for missing values. Which ratio it is does not stand in the
 * table.
 */
final class MonthlyCloses implements Format {
  @Override
  public String name() {
    return "monthly-closes";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    if (!head.row(0).fields().equals(List.of("date", "close")) || !Dates.isIso(head.word(1, 0))) {
      return Optional.empty();
    }
    String symbol = head.symbol(head.row(1), 1);
    return Optional.of(
        new Layout(
            symbol,
            head.lineAfter(0),
            2,
            (row, draft) -> row.putPositive(draft, symbol + ".close", row.date(0), 1)));
  }
}
