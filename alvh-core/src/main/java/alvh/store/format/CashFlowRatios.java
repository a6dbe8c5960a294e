package alvh.store.format;

import alvh.store.Authority;
import java.util.Optional;

/**
 * Price over cash flow, which no publisher gives away: {@code date,price_to_cash_flow} of the S&P
 * 500, or {@code date,price_to_ffo} of real estate trusts, whose cash flow is funds from
 * operations.
 *
 * <p>Source: method I13, D8.
 */
final class CashFlowRatios implements Format {
  @Override
  public String name() {
    return "cash-flow-ratios";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    if (head.isHeader(0, "date", "price_to_cash_flow")) {
      return Optional.of(layout(head, "SP500", "SP500.priceCashFlow"));
    }
    return head.isHeader(0, "date", "price_to_ffo")
        ? Optional.of(layout(head, "REIT", "REIT.priceFFO"))
        : Optional.empty();
  }

  private static Layout layout(Head head, String symbol, String series) {
    return new Layout(
        symbol,
        head.lineAfter(0),
        2,
        (row, draft) -> row.putPositive(draft, series, row.date(0), 1));
  }
}
