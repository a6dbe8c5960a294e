package alvh.order;

import alvh.unit.Check;

/**
 * What the market shows for one instrument.
 *
 * @param mid points
 * @param halfSpread half of ask less bid, points
 */
public record Quote(double mid, double halfSpread) {
  public Quote {
    Check.that(mid >= 0, "mid must not be negative, was %s", mid);
    Check.that(halfSpread >= 0, "half-spread must not be negative, was %s", halfSpread);
  }
}
