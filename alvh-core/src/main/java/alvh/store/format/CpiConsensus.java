package alvh.store.format;

import alvh.store.Authority;
import java.util.Optional;

/**
 * What economists expected of the consumer price index, percent a month, at each release: {@code
 * date,consensus_mom}. The dates are the days on which the index came out.
 */
final class CpiConsensus implements Format {
  @Override
  public String name() {
    return "cpi-consensus";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public boolean endsWithLineBreak() {
    return false;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(0, "date", "consensus_mom")
        ? Optional.of(
            new Layout(
                "all",
                head.lineAfter(0),
                2,
                (row, draft) -> row.put(draft, "cpi.consensus", row.date(0), 1)))
        : Optional.empty();
  }
}
