package alvh.surface;

import alvh.pricing.Black76;
import alvh.time.YearFraction;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much the sum over listed strikes misses the integral over all of them, on one slice: the
 * strikes end too early (truncation) and lie apart (discretisation).
 *
 * <p>Both are in volatility points of the expiry, 100·√(W/T), and add up to the whole error.
 * Source: method 2.6, "reported separately".
 *
 * @param continuous volatility of the integral over all strikes
 * @param truncation what changes when the integral ends at the lowest and highest strike; negative
 * @param discretisation what changes when the sum takes the place of that integral
 */
public record StripError(double continuous, double truncation, double discretisation) {

  /**
   * @param strikes the strikes that enter the sum, rising, around the forward
   */
  public static StripError of(VolSurface.Slice slice, double[] strikes) {
    Check.that(strikes.length >= 3, "a strip needs three strikes, was %s", strikes.length);
    double low = Math.log(strikes[0] / slice.forward());
    double high = Math.log(strikes[strikes.length - 1] / slice.forward());
    Check.that(low < 0 && high > 0, "strikes must lie on both sides of %s", slice.forward());
    var contract = new LogContract(slice);
    double inside = contract.between(low, high);
    double all = inside + contract.beyond(low) + contract.beyond(high);
    double continuous = points(all, slice);
    double cut = points(inside, slice);
    return new StripError(continuous, cut - continuous, sum(slice, strikes) - cut);
  }

  private static double points(double totalVariance, VolSurface.Slice slice) {
    return 100 * Math.sqrt(totalVariance / slice.years());
  }

  /** The exchange's sum on the slice's own prices, in volatility points. */
  private static double sum(VolSurface.Slice slice, double[] strikes) {
    List<StrikeQuotes> quotes = new ArrayList<>();
    for (double strike : strikes) {
      double call = price(slice, strike, 1);
      double put = price(slice, strike, -1);
      quotes.add(new StrikeQuotes(strike, call, call, put, put));
    }
    double minutes = slice.years() * YearFraction.MINUTES_PER_YEAR;
    double rate = -Math.log(slice.discount()) / slice.years();
    return switch (StripVariance.of(new QuoteStrip(minutes, rate, quotes))) {
      case StripVariance found -> 100 * found.volatility();
      case StripOutcome.Unusable none -> throw new IllegalArgumentException(none.reason());
    };
  }

  private static double price(VolSurface.Slice slice, double strike, int cp) {
    double volatility = OptionPricer.volatility(slice, strike);
    return Black76.price(slice.forward(), strike, slice.years(), volatility, slice.discount(), cp);
  }

  /** What the sum misses altogether, volatility points. */
  public double total() {
    return truncation + discretisation;
  }
}
