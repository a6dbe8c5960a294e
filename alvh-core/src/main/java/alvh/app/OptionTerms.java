package alvh.app;

import alvh.instrument.Right;
import alvh.unit.Check;

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
 * @param yield q, continuously compounded, decimal a year; equals the rate on a forward
 */
record OptionTerms(
    String name,
    Right right,
    boolean onForward,
    double level,
    double strike,
    double years,
    double rate,
    double yield) {
  OptionTerms {
    Check.positive(level, "level");
    Check.positive(strike, "strike");
    Check.positive(years, "years");
    Check.finite(rate, "rate");
    Check.finite(yield, "yield");
    Check.that(!onForward || yield == rate, "a forward has no yield of its own, was %s", yield);
  }

  double forward() {
    return level * Math.exp((rate - yield) * years);
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
