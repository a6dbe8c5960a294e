package alvh.order;

import alvh.instrument.Option;
import alvh.pricing.Black76;
import alvh.surface.VolSurface;
import alvh.time.YearFraction;

/** What an S&P 500 option is worth on a surface. */
public final class OptionValue {
  private OptionValue() {}

  /** Present value in points; at or after the expiry's instant the intrinsic value. */
  public static double of(Option option, VolSurface surface) {
    double years = YearFraction.between(surface.asOf(), option.settlesAt());
    int cp = option.right().sign();
    if (years <= 0) {
      return Math.max(0, cp * (surface.spot() - option.strike()));
    }
    VolSurface.Slice slice = surface.slice(years);
    double volatility = slice.volatility(Math.log(option.strike() / slice.forward()));
    return Black76.price(
        slice.forward(), option.strike(), years, volatility, slice.discount(), cp);
  }
}
