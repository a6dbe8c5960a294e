package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.util.Optional;

/**
 * Implied volatility of each S&P 500 expiry by the VIX formula, in index points, one row per day
 * and expiry. Expiry dates are those printed then: Saturdays before February 2015.
 */
final class SpxExpiryVolatility implements Format {
  private static final String SERIES = "SPX.impliedVolatility";
  private static final int PRICE = 3;
  private static final int EXPIRY = 4;
  private static final int DATE = 10;

  @Override
  public String name() {
    return "spx-expiry-volatility";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.isHeader(
            0,
            "symbol",
            "expirationDate",
            "month",
            "price",
            "expiration_date",
            "days_to_expiration",
            "next_price",
            "next_days",
            "days_diff",
            "daily_carry",
            "data_date")
        ? Optional.of(new Layout("all", head.lineAfter(0), 11, SpxExpiryVolatility::read))
        : Optional.empty();
  }

  private static void read(Row row, FileDraft draft) {
    draft.value(SERIES, row.date(DATE), row.date(EXPIRY), row.number(PRICE), row.line());
  }
}
