package alvh.bench;

import alvh.pricing.Black76Batch;
import alvh.pricing.BlackInverseBatch;
import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;

/**
 * What must be right before speed counts: batched prices against another library and their implied
 * volatilities against what they were made from, on every tenth of the options.
 */
final class AccuracyGate {
  private static final int COUNT = OptionSet.COUNT / 10;

  /** The other library forms plain differences of amounts of the size of the forward. */
  private static final double PRICE = 1e-11 * 4000;

  /** What was asked of batched volatilities, relative. */
  private static final double VOLATILITY = 1e-12;

  private AccuracyGate() {}

  static void pass() {
    OptionSet set = OptionSet.of(COUNT);
    Black76Batch.Options o = set.options();
    double[] prices = new double[COUNT];
    new Black76Batch().price(o, set.discount(), prices);
    double[] volatilities = new double[COUNT];
    new BlackInverseBatch().imply(set.quotes(), volatilities, COUNT);
    for (int i = 0; i < COUNT; i++) {
      double years = o.years()[i];
      double other =
          BlackFormulaRepository.price(
              o.forward()[i], o.strike()[i], years, o.volatility()[i], !set.put()[i]);
      require(Math.abs(prices[i] - other) <= PRICE, "price", prices[i], other);
      double volatility = o.volatility()[i];
      require(
          Math.abs(volatilities[i] / volatility - 1) <= VOLATILITY,
          "volatility",
          volatilities[i],
          volatility);
    }
  }

  private static void require(boolean right, String what, double ours, double theirs) {
    if (!right) {
      throw new IllegalStateException(
          "the " + what + " " + ours + " should be " + theirs + ": no speed is measured");
    }
  }
}
