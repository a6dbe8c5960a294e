package alvh.risk;

import alvh.surface.VolSurface;

/**
 * A sudden move of the index and of volatility by tenor, laid on today's surface at its instant.
 *
 * <p>Source: method 1.6 "Surface under shock", C9.
 */
public interface SurfaceShock {
  /** Index level after the shock over that before. */
  double spotFactor();

  /** δ, points of VIX. */
  double vixPoints();

  /**
   * δ_T, decimal volatility a year at the money.
   *
   * @param atm30 at-the-money volatility at 30 days, decimal
   * @param vix index points
   * @param years T
   */
  double atTheMoney(double atm30, double vix, double years);

  /** What the smile away from the money does. */
  SmileMove smile();

  /** The surface right after the shock. */
  default VolSurface on(VolSurface surface) {
    return new ShockedSurface(surface, this);
  }
}
