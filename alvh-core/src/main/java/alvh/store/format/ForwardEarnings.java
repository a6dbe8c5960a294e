package alvh.store.format;

import alvh.store.Authority;
import java.util.Optional;

/**
 * Forward price-earnings ratio of the S&P 500, {@code date,forward_pe}; zeros are missing values.
 */
final class ForwardEarnings implements Format {
  @Override
  public String name() {
    return "forward-pe";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(0, "date", "forward_pe")
        ? Optional.of(
            new Layout(
                "SP500",
                head.lineAfter(0),
                2,
                (row, draft) -> row.putPositive(draft, "SP500.forwardPE", row.date(0), 1)))
        : Optional.empty();
  }
}
