package alvh.risk;

import alvh.surface.VolSurface;
import alvh.surface.Worked;
import alvh.unit.Check;

/**
 * VIX and index jump at once, and no time passes.
 *
 * <p>Moneyness is counted from the shocked forward; the at-the-money volatility of tenor T rises by
 * δ·(ATM30/VIX)·(30/T)^decay points. Source: method 1.6 "Joint shock".
 *
 * @param vixPoints δ, points of VIX
 * @param spotPercent r, percent of the index
 * @param tenorDecay exponent of 30/T: how much less distant tenors move
 * @param smile what the smile away from the money does
 */
public record JointShock(double vixPoints, double spotPercent, double tenorDecay, SmileMove smile)
    implements SurfaceShock {
  private static final double REFERENCE_DAYS = 30;
  private static final double SHORTEST_DAYS = 5;
  private static final double DAYS_PER_YEAR = 365;

  public JointShock {
    Check.finite(vixPoints, "VIX shock");
    Check.that(spotPercent > -100, "the index cannot lose %s percent", spotPercent);
    Check.finite(tenorDecay, "tenor decay");
  }

  /** The surface right after a shock. */
  private record Shocked(JointShock shock) implements Worked.Question<VolSurface> {
    @Override
    public Class<VolSurface> type() {
      return VolSurface.class;
    }

    @Override
    public VolSurface answer(VolSurface surface) {
      return new ShockedSurface(surface, shock);
    }
  }

  @Override
  public VolSurface on(VolSurface surface) {
    return surface.answer(new Shocked(this));
  }

  @Override
  public double spotFactor() {
    return 1 + spotPercent / 100;
  }

  @Override
  public double atTheMoney(double atm30, double vix, double years) {
    double days = Math.max(years * DAYS_PER_YEAR, SHORTEST_DAYS);
    return vixPoints * atm30 / vix * Math.pow(REFERENCE_DAYS / days, tenorDecay);
  }
}
