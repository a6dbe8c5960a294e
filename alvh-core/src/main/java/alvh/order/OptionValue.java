package alvh.order;

import alvh.instrument.Option;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;

/** What an S&P 500 option is worth on a surface. */
public final class OptionValue {
  private OptionValue() {}

  /** Present value in points; at or after the expiry's instant the intrinsic value. */
  public static double of(Option option, VolSurface surface) {
    return option.settlesAt().isAfter(surface.asOf())
        ? OptionPricer.price(surface, option)
        : Math.max(0, option.right().sign() * (surface.spot() - option.strike()));
  }
}
