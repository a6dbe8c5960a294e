package alvh.surface;

import alvh.math.Brent;
import alvh.math.GaussLegendre;
import alvh.pricing.Black76;
import java.util.OptionalDouble;

/**
 * What signals read off the day's surface, taken once a day for all of them: the equity premium
 * that options imply at thirty days, and the price of downside against upside volatility.
 *
 * <p>The premium is Martin's lower bound R_f·SVIX², where SVIX² is the risk-neutral variance of the
 * simple return: 2/(T·R_f·S²) times the integral of out-of-the-money option prices over strikes. It
 * bounds the expected excess return from below where the investor's risk aversion is at least one.
 * On a surface rebuilt from indices it is little more than the squared VIX.
 *
 * <p>Source: method I11, I15; I. Martin, What is the Expected Return on the Market?, 2017.
 *
 * @param equityPremium lower bound of the expected excess return, decimal a year
 * @param riskReversal volatility of the 25-delta put less that of the 25-delta call, decimal; empty
 *     where the smile has no such strikes
 * @param provenance whether the smile was quoted or inferred
 */
public record SurfaceFigures(
    double equityPremium, OptionalDouble riskReversal, Provenance provenance) {

  private static final double YEARS = 30 / 365.0;
  private static final double DELTA = .25;

  /** Beyond so many standard deviations of the forward the options are worth nothing. */
  private static final double REACH = 12;

  private static final double NEAREST_STRIKE = 1e-7;
  private static final GaussLegendre RULE = new GaussLegendre(24);

  /** Measures the surface at thirty days. */
  public static SurfaceFigures of(VolSurface surface) {
    VolSurface.Slice slice = surface.slice(YEARS);
    return new SurfaceFigures(
        equityPremium(slice, surface.spot()), riskReversal(slice), surface.provenance());
  }

  /** R_f·SVIX², decimal a year, from the slice's time to expiry. */
  static double equityPremium(VolSurface.Slice slice, double spot) {
    double reach = REACH * slice.volatility(0) * Math.sqrt(slice.years());
    double puts = RULE.integrate(k -> priceDensity(slice, k, -1), -reach, 0);
    double calls = RULE.integrate(k -> priceDensity(slice, k, 1), 0, reach);
    return 2 * (puts + calls) / (slice.years() * spot * spot);
  }

  /** Price of an option at strike F·e^k times dK/dk. */
  private static double priceDensity(VolSurface.Slice slice, double k, int cp) {
    double strike = slice.forward() * Math.exp(k);
    return strike
        * Black76.price(
            slice.forward(), strike, slice.years(), slice.volatility(k), slice.discount(), cp);
  }

  private static OptionalDouble riskReversal(VolSurface.Slice slice) {
    double reach = REACH / 2 * slice.volatility(0) * Math.sqrt(slice.years());
    OptionalDouble put = volatilityAtDelta(slice, -reach, -1);
    OptionalDouble call = volatilityAtDelta(slice, reach, 1);
    return put.isEmpty() || call.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(put.getAsDouble() - call.getAsDouble());
  }

  private static OptionalDouble volatilityAtDelta(VolSurface.Slice slice, double farthest, int cp) {
    if (excess(slice, 0, cp) * excess(slice, farthest, cp) > 0) {
      return OptionalDouble.empty();
    }
    double low = Math.min(0, farthest);
    double high = Math.max(0, farthest);
    double k = Brent.root(x -> excess(slice, x, cp), low, high, NEAREST_STRIKE);
    return OptionalDouble.of(slice.volatility(k));
  }

  /** How far the forward delta at log-moneyness k is above a quarter in magnitude. */
  private static double excess(VolSurface.Slice slice, double k, int cp) {
    double strike = slice.forward() * Math.exp(k);
    double delta =
        Black76.forwardDelta(slice.forward(), strike, slice.years(), slice.volatility(k), cp);
    return Math.abs(delta) - DELTA;
  }
}
