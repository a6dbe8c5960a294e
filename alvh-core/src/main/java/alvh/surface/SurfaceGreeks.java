package alvh.surface;

import alvh.instrument.Option;
import alvh.pricing.Greeks;

/**
 * What an option's delta and theta are when the surface moves along: beside the Black–Scholes
 * values, which hold the option's own volatility fixed.
 *
 * <p>Source: method 2.2.
 *
 * @param fixed Greeks at a fixed volatility
 * @param skew ∂σ/∂k at the option's strike
 * @param delta Δ_BS + vega·(SSR − 1)·skew/S
 * @param thetaADay change of the price over one calendar day, index points: the volatility stays
 *     the same function of moneyness and time to settlement
 * @param thetaWithoutEvents the same with the variance of scheduled events taken out before and
 *     after
 */
public record SurfaceGreeks(
    Greeks fixed, double skew, double delta, double thetaADay, double thetaWithoutEvents) {
  private static final double DAY = 1 / 365.0;

  /** Half-width of the difference behind a skew, in deviations at the money. */
  private static final double STEP = 1e-4;

  /** Without scheduled events. */
  public static SurfaceGreeks of(VolSurface surface, Option option, StickyRule rule) {
    return of(surface, option, rule, EventVariance.NONE);
  }

  /**
   * @param events from the surface's instant on
   */
  public static SurfaceGreeks of(
      VolSurface surface, Option option, StickyRule rule, EventVariance events) {
    VolSurface.Slice slice = OptionPricer.slice(surface, option);
    Greeks fixed = OptionPricer.greeks(surface, option);
    double skew = skew(slice, Math.log(option.strike() / slice.forward()));
    return new SurfaceGreeks(
        fixed,
        skew,
        fixed.delta() + fixed.vega() * rule.strikeMove(skew) / surface.spot(),
        theta(surface, option, slice.years(), EventVariance.NONE),
        theta(surface, option, slice.years(), events));
  }

  /** The theta alone: change of the price over one calendar day, index points. */
  public static double thetaADay(VolSurface surface, Option option) {
    double years = OptionPricer.slice(surface, option).years();
    return theta(surface, option, years, EventVariance.NONE);
  }

  /** ∂σ/∂k of a slice by a central difference. */
  public static double skew(VolSurface.Slice slice, double k) {
    double step = STEP * slice.volatility(0) * Math.sqrt(slice.years());
    return (slice.volatility(k + step) - slice.volatility(k - step)) / (2 * step);
  }

  /** In its last day an option goes to its intrinsic value at today's index. */
  private static double theta(
      VolSurface surface, Option option, double years, EventVariance events) {
    double today = price(surface, option, years, events);
    double tomorrow =
        years > DAY
            ? price(surface, option, years - DAY, events)
            : Math.max(0, option.right().sign() * (surface.spot() - option.strike()));
    return tomorrow - today;
  }

  private static double price(
      VolSurface surface, Option option, double years, EventVariance events) {
    VolSurface.Slice slice = surface.slice(years);
    return OptionPricer.price(events.without(slice), option.strike(), option.right());
  }
}
