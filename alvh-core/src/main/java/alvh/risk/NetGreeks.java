package alvh.risk;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.pricing.Greeks;
import alvh.surface.OptionPricer;
import alvh.surface.StickyRule;
import alvh.surface.SurfaceGreeks;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.util.Map;

/**
 * What S&P 500 options answer to together: the delta of Black with each volatility held, the delta
 * that follows skew, gamma and vega.
 *
 * <p>When the index moves, a fixed strike's volatility moves by (SSR − 1) times the skew there, so
 * that an option's delta is Δ_BS + vega·(SSR − 1)·∂σ/∂k / S: with SSR 1.5 and a skew below zero a
 * book that is short vega is longer the index than its Black delta says. VIX options and futures
 * are left out, as they answer to the index through VIX alone. Source: method B7, 2.2.
 *
 * @param delta dollars a point of the index, volatilities held
 * @param skewDelta dollars a point of the index, volatilities following the skew
 * @param gamma change of the delta for a percent of the index, dollars a point
 * @param vega dollars for a volatility point of every option alike
 */
public record NetGreeks(double delta, double skewDelta, double gamma, double vega) {
  private static final NetGreeks NONE = new NetGreeks(0, 0, 0, 0);
  private static final double PERCENT = 100;

  /** The options that have not settled yet. */
  public static NetGreeks of(VolSurface surface, Holdings options, StickyRule rule) {
    NetGreeks sum = NONE;
    for (Map.Entry<Instrument, Long> held : options.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(surface, option)) {
        sum = sum.plus(one(surface, option, rule), held.getValue() * option.multiplier());
      }
    }
    return sum;
  }

  private static NetGreeks one(VolSurface surface, Option option, StickyRule rule) {
    Greeks fixed = OptionPricer.greeks(surface, option);
    VolSurface.Slice slice = OptionPricer.slice(surface, option);
    double skew = SurfaceGreeks.skew(slice, Math.log(option.strike() / slice.forward()));
    double spot = surface.spot();
    return new NetGreeks(
        fixed.delta(),
        fixed.delta() + fixed.vega() * rule.strikeMove(skew) / spot,
        fixed.gamma() * spot / PERCENT,
        fixed.vega() / PERCENT);
  }

  private NetGreeks plus(NetGreeks other, double quantity) {
    return new NetGreeks(
        delta + quantity * other.delta,
        skewDelta + quantity * other.skewDelta,
        gamma + quantity * other.gamma,
        vega + quantity * other.vega);
  }

  private static boolean isAlive(VolSurface surface, Option option) {
    return !VvixPricer.isVixOption(option) && option.settlesAt().isAfter(surface.asOf());
  }
}
