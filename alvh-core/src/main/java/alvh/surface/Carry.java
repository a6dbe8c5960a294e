package alvh.surface;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.surface.SurfaceInput.Origin;
import alvh.unit.Check;
import java.util.Optional;

/**
 * Interest rate and dividend yield of a day, continuously compounded, decimals a year, one for all
 * tenors.
 *
 * <p>The rate is that of the 13-week bill, last known; the yield is the dividends of the last
 * twelve months over the index, last known. Source: method 0 and 1.12.
 */
record Carry(double rate, Origin rateOrigin, double yield, Origin yieldOrigin) {
  private static final double BILL_DAYS = 91;
  private static final double DISCOUNT_BASIS = 360;

  /** What the snapshot knows; the fallbacks where it knows nothing. */
  static Carry of(MarketSnapshot today, double spot, double fallbackRate, double fallbackYield) {
    Optional<Observation> bill = today.last(Measure.BILL_13W);
    Optional<Observation> dividend = today.last(Measure.SPX_DIVIDEND_12M);
    return new Carry(
        bill.map(b -> ofDiscountRate(b.value())).orElse(fallbackRate),
        bill.map(b -> origin(b, today)).orElse(Origin.ASSUMED),
        dividend.map(d -> d.value() / spot).orElse(fallbackYield),
        dividend.map(d -> Origin.LAST_KNOWN).orElse(Origin.ASSUMED));
  }

  private static Origin origin(Observation observation, MarketSnapshot today) {
    return observation.date().equals(today.date()) ? Origin.PUBLISHED : Origin.LAST_KNOWN;
  }

  /**
   * A bill costs 1 − d·91/360 per unit; its continuous yield follows.
   *
   * @param percent bank discount rate d in percent a year
   */
  static double ofDiscountRate(double percent) {
    double price = 1 - percent / 100 * BILL_DAYS / DISCOUNT_BASIS;
    Check.that(price > 0, "a discount rate of %s %% leaves the bill no price", percent);
    return -Math.log(price) * 365 / BILL_DAYS;
  }

  SurfaceInput rateInput() {
    return new SurfaceInput("rate", rate, "a year", rateOrigin);
  }

  SurfaceInput yieldInput() {
    return new SurfaceInput("dividend yield", yield, "a year", yieldOrigin);
  }
}
