package alvh.surface;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.pricing.Black76;
import alvh.pricing.Greeks;
import alvh.time.YearFraction;
import alvh.unit.Check;

/**
 * What an S&P 500 option is worth on a surface: the slice of its settlement, the smile at its
 * strike.
 */
public final class OptionPricer {
  private OptionPricer() {}

  /** What an option is worth; its legs stand in many books. */
  private record Price(Option option) implements Worked.Question<Double> {
    @Override
    public int hashCode() {
      return option.hashCode();
    }

    @Override
    public boolean equals(Object question) {
      return question instanceof Price other && option.equals(other.option);
    }

    @Override
    public Class<Double> type() {
      return Double.class;
    }

    @Override
    public Double answer(VolSurface surface) {
      return price(slice(surface, option), option.strike(), option.right());
    }
  }

  /** Middle price in index points. The option must settle after the surface's instant. */
  public static double price(VolSurface surface, Option option) {
    return surface.answer(new Price(option));
  }

  /** Greeks at the option's own volatility, which is held fixed when spot moves (sticky strike). */
  public static Greeks greeks(VolSurface surface, Option option) {
    return surface.answer(new AtItsVolatility(option));
  }

  /** An option's Greeks. */
  private record AtItsVolatility(Option option) implements Worked.Question<Greeks> {
    @Override
    public int hashCode() {
      return option.hashCode();
    }

    @Override
    public boolean equals(Object question) {
      return question instanceof AtItsVolatility other && option.equals(other.option);
    }

    @Override
    public Class<Greeks> type() {
      return Greeks.class;
    }

    @Override
    public Greeks answer(VolSurface surface) {
      return worked(surface, option);
    }
  }

  private static Greeks worked(VolSurface surface, Option option) {
    VolSurface.Slice slice = slice(surface, option);
    double years = slice.years();
    double rate = -Math.log(slice.discount()) / years;
    double yield = rate - Math.log(slice.forward() / surface.spot()) / years;
    double volatility = volatility(slice, option.strike());
    return Greeks.of(
        surface.spot(), option.strike(), years, volatility, rate, yield, option.right().sign());
  }

  /** Volatility of the slice at a strike, decimal a year. */
  public static double volatility(VolSurface.Slice slice, double strike) {
    return slice.volatility(Math.log(strike / slice.forward()));
  }

  /** Price of an option on a slice, index points. */
  public static double price(VolSurface.Slice slice, double strike, Right right) {
    return Black76.price(
        slice.forward(),
        strike,
        slice.years(),
        volatility(slice, strike),
        slice.discount(),
        right.sign());
  }

  /** The slice at the option's settlement. */
  public static VolSurface.Slice slice(VolSurface surface, Option option) {
    boolean onIndex = option.root() == OptionRoot.SPX || option.root() == OptionRoot.SPXW;
    Check.that(onIndex, "%s is no option on the S&P 500", option);
    double years = YearFraction.between(surface.asOf(), option.settlesAt());
    Check.that(years > 0, "%s has settled at %s", option, surface.asOf());
    return surface.slice(years);
  }
}
