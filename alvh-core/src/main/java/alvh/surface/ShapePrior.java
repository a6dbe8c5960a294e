package alvh.surface;

import alvh.market.Hindsight;
import java.time.LocalDate;

/**
 * Tilt ρ and curvature C of the smile of one tenor at one level of VIX, as fitted to 1,233 real
 * slices.
 *
 * <p>Where the fit would leave room for a butterfly (three years and more at a high VIX), C is cut
 * back to the bound. Source: method 3 step 3.
 *
 * @param rho ρ
 * @param c C
 */
record ShapePrior(double rho, double c) {
  static final Hindsight HINDSIGHT =
      new Hindsight(
          "smile shape (rho, C) of reconstructed surfaces",
          LocalDate.of(2018, 1, 2),
          LocalDate.of(2023, 12, 29));

  private static final double BUTTERFLY_BOUND = 4;
  private static final double SHORTEST_DAYS = 5;
  private static final double LOWEST_VIX = 9;
  private static final double HIGHEST_VIX = 45;

  /**
   * @param days calendar days to expiry
   * @param vix index points
   */
  static ShapePrior of(double days, double vix) {
    double tenor = Math.log(Math.max(days, SHORTEST_DAYS) / 30);
    double level = Math.log(Math.clamp(vix, LOWEST_VIX, HIGHEST_VIX) / 18);
    double rho = Math.tanh(-0.6891 - 0.1680 * level - 0.1155 * tenor);
    double c = Math.exp(0.0476 + 0.1600 * level + 0.0528 * tenor);
    return new ShapePrior(rho, Math.min(c, mostC(rho)));
  }

  /** The same tilt with C times a factor, cut back at the butterfly bound. */
  ShapePrior bent(double factor) {
    return new ShapePrior(rho, Math.min(c * factor, mostC(rho)));
  }

  /** The factor on C that reaches the butterfly bound. */
  double room() {
    return mostC(rho) / c;
  }

  private static double mostC(double rho) {
    return Math.sqrt(BUTTERFLY_BOUND / (1 + Math.abs(rho)));
  }
}
