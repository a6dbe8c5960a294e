package alvh.surface;

import alvh.instrument.Right;
import alvh.math.Brent;
import alvh.pricing.Black76;
import alvh.unit.Check;

/**
 * The strikes that can be traded around a forward: fine steps near it, coarse ones beyond.
 *
 * <p>Source: method 1.11 "RECON strikes".
 *
 * @param forward index points
 * @param fine step inside the band, index points
 * @param coarse step outside, a multiple of {@code fine}
 * @param band half width of the fine part, as a share of the forward
 */
public record StrikeGrid(double forward, double fine, double coarse, double band)
    implements Strikes {
  private static final double WIDEST_DEVIATIONS = 40;
  private static final double TOLERANCE = 1e-9;

  public StrikeGrid {
    Check.positive(forward, "forward");
    Check.positive(fine, "fine step");
    Check.that(coarse >= fine, "coarse step %s is finer than %s", coarse, fine);
    Check.that(band > 0 && band < 1, "band must lie in (0, 1), was %s", band);
  }

  /** Multiples of 5 within ±10 % of the forward, of 25 beyond. */
  public static StrikeGrid recon(double forward) {
    return new StrikeGrid(forward, 5, 25, 0.10);
  }

  @Override
  public double atOrBelow(double level) {
    double lowEdge = forward * (1 - band);
    double highEdge = forward * (1 + band);
    if (level > highEdge) {
      return Math.max(floor(level, coarse), floor(highEdge, fine));
    }
    double nearby = floor(level, fine);
    return nearby >= lowEdge ? nearby : floor(level, coarse);
  }

  @Override
  public double atOrAbove(double level) {
    double lowEdge = forward * (1 - band);
    double highEdge = forward * (1 + band);
    if (level < lowEdge) {
      return Math.min(-floor(-level, coarse), -floor(-lowEdge, fine));
    }
    double nearby = -floor(-level, fine);
    return nearby <= highEdge ? nearby : -floor(-level, coarse);
  }

  private static double floor(double level, double step) {
    return step * Math.floor(level / step);
  }

  @Override
  public double below(double strike) {
    return atOrBelow(strike - 0.5 * fine);
  }

  @Override
  public double above(double strike) {
    return atOrAbove(strike + 0.5 * fine);
  }

  /** The strike, on the grid or not, at which the spot delta has the target's magnitude. */
  public static double exactStrike(
      VolSurface.Slice slice, double spot, Right right, double target) {
    double reach = WIDEST_DEVIATIONS * slice.volatility(0) * Math.sqrt(slice.years());
    double k =
        Brent.root(
            x -> delta(slice, spot, right, slice.forward() * Math.exp(x)) - target,
            -reach,
            reach,
            TOLERANCE);
    return slice.forward() * Math.exp(k);
  }

  /** Magnitude of the spot delta at a strike. */
  public static double delta(VolSurface.Slice slice, double spot, Right right, double strike) {
    double volatility = OptionPricer.volatility(slice, strike);
    double growth = slice.discount() * slice.forward() / spot;
    return growth
        * Math.abs(
            Black76.forwardDelta(slice.forward(), strike, slice.years(), volatility, right.sign()));
  }
}
