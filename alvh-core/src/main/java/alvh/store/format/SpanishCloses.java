package alvh.store.format;

import alvh.store.Authority;
import java.util.Locale;
import java.util.Optional;

/**
 * Recent closes of one index under a Spanish header, {@code Fecha,VIX}: a copy by another party.
 */
final class SpanishCloses implements Format {
  @Override
  public String name() {
    return "spanish-closes";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    if (head.row(0).fields().size() != 2
        || !head.word(0, 0).equals("fecha")
        || !head.word(0, 1).matches("[a-z0-9]+")
        || !Dates.isIso(head.word(1, 0))) {
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
