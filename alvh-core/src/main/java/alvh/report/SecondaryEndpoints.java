package alvh.report;

import alvh.report.statistic.Interval;

/**
 * What else differs between the layered hedge and another arm at equal cost, from months; the
 * difference of their worst months is the primary endpoint.
 *
 * <p>Source: method 5.3, H5.
 *
 * @param sharpe difference of Sharpe ratios a year over the 13-week bill
 * @param calmar difference of growth over deepest fall, at month ends
 * @param ulcer difference of ulcer indices at month ends, decimal; below zero the layered hedge
 *     lies less deep
 * @param certaintyEquivalent difference of the sure returns a year worth as much at a relative risk
 *     aversion of 5, decimal
 */
public record SecondaryEndpoints(
    Interval sharpe, Interval calmar, Interval ulcer, Interval certaintyEquivalent) {
  /** γ. */
  static final double AVERSION = 5;
}
