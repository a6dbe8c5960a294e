package alvh.app;

import alvh.instrument.Right;
import alvh.unit.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a European option is priced on: level, strike, time and rates, as a user has given them.
 *
 * <p>On a forward the level is F and the rate discounts alone; on a spot the level is S and the
 * forward is S·e^{(r−q)T}. Source: method 2.1.
 *
 * @param name what the user called it, or the words "call" and "put"
 * @param onForward whether the level is the forward, and sensitivities are to the forward
 * @param level index points
 * @param years time to settlement, 525,600 minutes each
 * @param rate r, continuously compounded, decimal a year
 * @param yield q, continuously compounded, decimal a year; absent on a forward, which has its
 *     dividends in it
 */
record OptionTerms(
    String name,
    Right right,
    boolean onForward,
    double level,
    double strike,
    double years,
    double rate,
    @Nullable Double yield) {
  OptionTerms {
    Check.positive(level, "level");
    Check.positive(strike, "strike");
    Check.positive(years, "years");
    Check.finite(rate, "rate");
    Check.that(onForward == (yield == null), "a spot has a yield and a forward has none");
    if (yield != null) {
      Check.finite(yield, "yield");
    }
  }

  /** The yield of the formula: on a forward the rate, so that the level has no drift. */
  double carried() {
    return yield == null ? rate : yield;
  }

  double forward() {
    return level * Math.exp((rate - carried()) * years);
  }

  double discount() {
    return Math.exp(-rate * years);
  }

  double days() {
    return 365 * years;
  }

  /** What sensitivities are measured against, in words. */
  String underlying() {
    return onForward ? "forward" : "index";
  }
}
