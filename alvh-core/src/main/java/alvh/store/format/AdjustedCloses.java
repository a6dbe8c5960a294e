package alvh.store.format;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.util.List;
import java.util.Optional;

/**
 * Closes adjusted for splits and dividends, {@code Date,Close}; for a rate or an index the same as
 * its closes. What is quoted stands only in the file's name.
 */
final class AdjustedCloses implements Format {
  @Override
  public String name() {
    return "adjusted-closes";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    if (!head.row(0).fields().equals(List.of("Date", "Close")) || !Dates.isIso(head.word(1, 0))) {
      return Optional.empty();
    }
    String symbol = head.symbol(head.row(1), 1);
    return Optional.of(
        new Layout(
            symbol,
            head.lineAfter(0),
            2,
            (row, draft) -> row.putPositive(draft, symbol + ".adjclose", row.date(0), 1)));
  }
}
