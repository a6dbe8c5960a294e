package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.FirstOrderAutoregression;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * The premium that options pay for variance, VRP = (V/100)² − forecast, and how fast it decays.
 *
 * <p>Shown times 10,000, so that VIX 20 against a forecast of 16 reads 400 − 256 = 144. The
 * half-life is ln ½/ln φ of the premium sampled once a week, back from today. Source: method I10.
 *
 * @param horizon sessions that the forecast covers
 * @param longest most sessions that a fit of the forecast uses
 * @param shortest fewest sessions that a fit needs
 * @param refitEvery sessions between fits
 * @param decayWindow sessions of the decay
 * @param decayStep sessions between its samples
 */
public record VariancePremium(
    int horizon, int longest, int shortest, int refitEvery, int decayWindow, int decayStep)
    implements Signal {

  private static final double SHOWN = 10_000;

  public VariancePremium {
    Check.atLeast(shortest, 1, "shortest");
    Check.atLeast(refitEvery, 1, "refitEvery");
    Check.that(shortest <= longest, "shortest %s must not exceed longest %s", shortest, longest);
    Check.that(horizon >= 1 && horizon <= 22, "horizon must lie in 1 to 22, was %s", horizon);
    Check.that(
        decayStep >= 1 && decayWindow > 2 * decayStep,
        "decayWindow %s must hold three samples, decayStep %s apart",
        decayWindow,
        decayStep);
  }

  public VariancePremium() {
    this(21, 1008, 504, 21, 504, 5);
  }

  @Override
  public String id() {
    return "I10";
  }

  @Override
  public String title() {
    return "Variance risk premium";
  }

  @Override
  public String unit() {
    return "squared percent a year";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final VarianceForecast forecast =
        new VarianceForecast(horizon, longest, shortest, refitEvery);
    private final RollingWindow premiums = new RollingWindow(decayWindow);

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble index = today.today(Measure.SPX);
      index.ifPresent(forecast::add);
      OptionalDouble vix = today.today(Measure.VIX);
      if (index.isEmpty() || vix.isEmpty()) {
        return Absence.missing(vix.isEmpty() ? "VIX" : "The S&P 500");
      }
      OptionalDouble expected = forecast.value();
      return expected.isEmpty()
          ? Absence.tooShort("The variance forecast", forecast.pairs(), shortest)
          : judge(vix.getAsDouble(), expected.getAsDouble());
    }

    private Reading judge(double vix, double expected) {
      double premium = vix * vix / SHOWN - expected;
      premiums.add(premium);
      String reason =
          "VIX "
              + Figures.of(vix, 2)
              + " implies a variance of "
              + Figures.of(vix * vix, 0)
              + ", the forecast for "
              + horizon
              + " sessions is "
              + Figures.of(SHOWN * expected, 0)
              + " (volatility "
              + Figures.of(100 * Math.sqrt(expected), 1)
              + "); "
              + decay();
      return new Reading.Measured(SHOWN * premium, 0, premium > 0, reason);
    }

    private String decay() {
      if (!premiums.full()) {
        return "too little history for its half-life.";
      }
      var weekly = new double[(decayWindow - 1) / decayStep + 1];
      for (int i = 0; i < weekly.length; i++) {
        weekly[weekly.length - 1 - i] = premiums.ago(i * decayStep);
      }
      OptionalDouble halfLife = FirstOrderAutoregression.halfLife(weekly);
      return halfLife.isEmpty()
          ? "it does not decay steadily."
          : "half of it decays in "
              + Figures.of(decayStep * halfLife.getAsDouble(), 0)
              + " sessions.";
    }
  }
}
