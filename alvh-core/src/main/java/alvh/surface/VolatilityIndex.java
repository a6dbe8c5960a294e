package alvh.surface;

import alvh.market.Measure;

/**
 * The indices that Cboe computes by one formula from options on the S&P 500, by their tenor and the
 * expiries that each may use.
 *
 * <p>Source: method 2.5 and 0, "Notation". Which expiries the members other than VIX use is our
 * reading: the method names their tenors only. On the 56 chains of 2019 Fridays alone put VIX9D
 * into its published range every day (all weekdays: seven days in ten), and monthly expiries give
 * VIX3M, VIX6M and VIX1Y best.
 */
public enum VolatilityIndex {
  VIX9D(9, Eligible.FRIDAYS, Measure.VIX9D),
  VIX(30, Eligible.FRIDAYS_OF_A_FORTNIGHT, Measure.VIX),
  VIX3M(93, Eligible.MONTHLIES, Measure.VIX3M),
  VIX6M(184, Eligible.MONTHLIES, Measure.VIX6M),
  VIX1Y(365, Eligible.MONTHLIES, Measure.VIX1Y);

  /** Which expiries of the chain may be taken. */
  enum Eligible {
    /** Morning settlement on third Fridays, afternoon settlement on all others. */
    FRIDAYS,
    /** Of those the ones in more than 23 and less than 37 days; monthlies before October 2014. */
    FRIDAYS_OF_A_FORTNIGHT,
    /** Morning settlement on third Fridays only. */
    MONTHLIES
  }

  private final int days;
  private final Eligible eligible;
  private final Measure published;

  VolatilityIndex(int days, Eligible eligible, Measure published) {
    this.days = days;
    this.eligible = eligible;
    this.published = published;
  }

  /** The tenor, calendar days. */
  public int days() {
    return days;
  }

  /** The tenor in minutes. */
  public double minutes() {
    return days * VixCalculation.MINUTES_PER_DAY;
  }

  Eligible eligible() {
    return eligible;
  }

  /** The close that the exchange publishes. */
  public Measure published() {
    return published;
  }
}
