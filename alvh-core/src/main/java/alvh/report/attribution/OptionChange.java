package alvh.report.attribution;

import alvh.instrument.Option;
import alvh.pricing.Greeks;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import alvh.time.YearFraction;
import alvh.unit.Check;
import java.util.EnumMap;
import java.util.Map;

/**
 * The change of one index option between two closes by Greek, from the Greeks at the first.
 *
 * <p>Source: method 2.1 (attribution): ΔP ≈ Δ·δS + ½Γ·δS² + vega·δσ + Θ·δt + vanna·δS·δσ +
 * ½volga·δσ² + charm·δS·δt …, with δσ of the option's own strike; the points stand for veta and
 * third orders.
 *
 * @param spot δS, index points
 * @param volatility δσ, decimal a year
 * @param years δt
 */
public record OptionChange(Greeks greeks, double spot, double volatility, double years) {
  public OptionChange {
    Check.positive(years, "years");
  }

  /** Of an option that settles after both surfaces. */
  static OptionChange of(VolSurface before, VolSurface now, Option option) {
    return new OptionChange(
        OptionPricer.greeks(before, option),
        now.spot() - before.spot(),
        volatility(now, option) - volatility(before, option),
        YearFraction.between(before.asOf(), now.asOf()));
  }

  private static double volatility(VolSurface surface, Option option) {
    return OptionPricer.volatility(OptionPricer.slice(surface, option), option.strike());
  }

  /** Index points by cause. */
  public Map<Part, Double> points() {
    var points = new EnumMap<Part, Double>(Part.class);
    points.put(Part.DELTA, greeks.delta() * spot);
    points.put(Part.GAMMA, greeks.gamma() * spot * spot / 2);
    points.put(Part.VEGA, greeks.vega() * volatility);
    points.put(Part.THETA, greeks.theta() * years);
    points.put(Part.VANNA, greeks.vanna() * spot * volatility);
    points.put(Part.VOLGA, greeks.volga() * volatility * volatility / 2);
    points.put(Part.CHARM, greeks.charm() * spot * years);
    points.put(Part.VETA, greeks.veta() * volatility * years);
    points.put(Part.THIRD, third());
    return points;
  }

  private double third() {
    double squared = spot * spot / 2;
    return greeks.speed() * squared * spot / 3
        + greeks.zomma() * squared * volatility
        + greeks.color() * squared * years
        + greeks.ultima() * volatility * volatility * volatility / 6;
  }
}
