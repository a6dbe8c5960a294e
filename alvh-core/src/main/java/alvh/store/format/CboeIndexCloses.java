package alvh.store.format;

import alvh.store.Authority;
import java.util.Locale;
import java.util.Optional;

/**
 * Cboe's history of one index that has no range: {@code DATE,VVIX}, dates slashed. FRED writes the
 * same header over dates of another layout.
 */
final class CboeIndexCloses implements Format {
  @Override
  public String name() {
    return "cboe-index-closes";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    if (head.row(0).fields().size() != 2
        || !head.word(0, 0).equals("date")
        || !head.word(0, 1).matches("[a-z0-9]+")
        || !Dates.isSlashed(head.word(1, 0))) {
      return Optional.empty();
    }
    String symbol = head.word(0, 1).toUpperCase(Locale.ROOT);
    return Optional.of(
        new Layout(
            symbol,
            head.lineAfter(0),
            2,
            (row, draft) -> row.putPositive(draft, symbol + ".close", row.date(0), 1)));
  }
}
