package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.util.OptionalDouble;

/**
 * The interest rate differential: the 13-week Treasury bill less the month's mean of the overnight
 * rate, which is SOFR since 2018 and the federal funds rate before.
 *
 * <p>The bill enters as it is quoted, a discount on 360 days: a few hundredths of a point below its
 * yield. Source: method I9, 1.12.
 */
final class BillLessOvernight {
  private final OvernightMean secured = new OvernightMean(Measure.SOFR);
  private final OvernightMean funds = new OvernightMean(Measure.FED_FUNDS);
  private boolean substituted;

  /** Percentage points; empty when the bill or both overnight rates are missing or too old. */
  OptionalDouble observe(MarketSnapshot today) {
    OptionalDouble sofr = secured.observe(today);
    OptionalDouble fedFunds = funds.observe(today);
    OptionalDouble overnight = sofr.isPresent() ? sofr : fedFunds;
    substituted = sofr.isEmpty();
    var bill = Arrivals.recent(today, Measure.BILL_13W, Arrivals.LONGEST).map(Observation::value);
    return bill.isEmpty() || overnight.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(bill.get() - overnight.getAsDouble());
  }

  /** What was subtracted last. */
  String overnight() {
    return substituted ? "federal funds (before SOFR)" : "SOFR";
  }
}
