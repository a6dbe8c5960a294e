package alvh.risk;

import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.pricing.Greeks;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Condors and VIX futures seen as claims on forward variance ξ(u): a check on the betas, moving
 * nothing.
 *
 * <p>An option sees ξ from now to its expiry, a future the thirty days after its own. Where the
 * curve of ξ moves by two factors, one that fades within months and one within years, two futures
 * can make both vanish.
 *
 * <p>Source: method 1.6 (structural mapping); L. Bergomi, "Smile Dynamics II" (2005), for the rates
 * of fading. The convexity of the future's square root is left out.
 *
 * @param buckets dollars that the options gain where forward variance rises by .01 (ten points of
 *     volatility from zero) up to the first future's settlement, then between futures
 * @param contracts VX of F1 and of F2 that offset both factors; empty where they cannot
 * @param vega30 dollars of the options for a point of VIX, each tenor moving by its share
 */
public record FactorHedge(List<Double> buckets, List<Double> contracts, double vega30) {
  private static final double[] FADING = {5.35, .28};
  private static final double MONTH = 30 / 365.0;
  private static final double DAYS_PER_YEAR = 365;
  private static final double BUMP = .01;
  private static final double TENOR_DECAY = .40;
  private static final double PERCENT = 100;
  private static final double SINGULAR = 1e-9;

  /** The options among the holdings against the first two futures of a curve. */
  public static FactorHedge of(VolSurface surface, Holdings options, FuturesCurve front) {
    var buckets = new ArrayList<Double>();
    for (int k = 1; k <= JointMoves.RANKS; k++) {
      double from = k == 1 ? 0 : years(front, k - 1);
      buckets.add(BUMP * exposure(surface, options, flat(from, years(front, k))));
    }
    double a = futureExposure(front, 1, FADING[0]);
    double b = futureExposure(front, 2, FADING[0]);
    double c = futureExposure(front, 1, FADING[1]);
    double d = futureExposure(front, 2, FADING[1]);
    double fast = -exposure(surface, options, fading(FADING[0]));
    double slow = -exposure(surface, options, fading(FADING[1]));
    double determinant = a * d - b * c;
    List<Double> contracts =
        Math.abs(determinant) < SINGULAR
            ? List.of()
            : List.of((fast * d - slow * b) / determinant, (slow * a - fast * c) / determinant);
    return new FactorHedge(buckets, contracts, vega30(surface, options));
  }

  /** ∫ over an option's life of what ξ gains, by the life in years. */
  private interface Shape {
    double upTo(double years);
  }

  private static Shape flat(double from, double to) {
    return years -> Math.max(0, Math.min(years, to) - from);
  }

  private static Shape fading(double rate) {
    return years -> -Math.expm1(-rate * years) / rate;
  }

  private static double years(FuturesCurve front, int k) {
    return front.days(k) / DAYS_PER_YEAR;
  }

  /** Dollars of the options per unit of a shape of ξ: ∂P/∂w is vega/(2σT). */
  private static double exposure(VolSurface surface, Holdings options, Shape shape) {
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : options.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(surface, option)) {
        VolSurface.Slice slice = OptionPricer.slice(surface, option);
        double volatility = OptionPricer.volatility(slice, option.strike());
        Greeks greeks = OptionPricer.greeks(surface, option);
        double byVariance = greeks.vega() / (2 * volatility * slice.years());
        sum += held.getValue() * option.multiplier() * byVariance * shape.upTo(slice.years());
      }
    }
    return sum;
  }

  /** Dollars of one VX per unit of a factor. */
  private static double futureExposure(FuturesCurve front, int k, double rate) {
    double from = years(front, k);
    Shape shape = fading(rate);
    double mean = (shape.upTo(from + MONTH) - shape.upTo(from)) / MONTH;
    return FutureRoot.VX.multiplier() * PERCENT * mean / (2 * front.price(k) / PERCENT);
  }

  /** Dollars per point of VIX: legs' vega per volatility point times their tenor's share. */
  public static double vega30(VolSurface surface, Holdings options) {
    double atm = PERCENT * surface.slice(MONTH).volatility(0);
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : options.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(surface, option)) {
        Greeks greeks = OptionPricer.greeks(surface, option);
        double years = OptionPricer.slice(surface, option).years();
        double share = Math.pow(MONTH / years, TENOR_DECAY) * atm / surface.vix();
        sum += held.getValue() * option.multiplier() * greeks.vega() / PERCENT * share;
      }
    }
    return sum;
  }

  /** Dollars that gamma costs or earns when the index moves by so many percent either way. */
  public static double gamma(VolSurface surface, Holdings options, double percent) {
    double move = surface.spot() * percent / PERCENT;
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : options.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(surface, option)) {
        double gamma = OptionPricer.greeks(surface, option).gamma();
        sum += held.getValue() * option.multiplier() * gamma * move * move / 2;
      }
    }
    return sum;
  }

  private static boolean isAlive(VolSurface surface, Option option) {
    return !VvixPricer.isVixOption(option) && option.settlesAt().isAfter(surface.asOf());
  }
}
