package alvh.order;

import alvh.unit.Check;

/**
 * What the market shows for one instrument.
 *
 * @param mid points
 * @param halfSpread half of ask less bid, points
 * @param source where both come from
 */
public record Quote(double mid, double halfSpread, PriceSource source) {
  public Quote {
    Check.that(mid >= 0, "mid must not be negative, was %s", mid);
    Check.that(halfSpread >= 0, "half-spread must not be negative, was %s", halfSpread);
  }

  /** A quote that nobody published. */
  public Quote(double mid, double halfSpread) {
    this(mid, halfSpread, PriceSource.GIVEN);
  }

  /** What a buyer pays at once, points. */
  public double ask() {
    return mid + halfSpread;
  }

  /** What a seller gets at once, points. */
  public double bid() {
    return mid - halfSpread;
  }
}
