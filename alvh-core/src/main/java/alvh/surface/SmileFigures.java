package alvh.surface;

import alvh.instrument.Right;

/**
 * The numbers by which a smile is told at a glance: its level at the money and its lean at 25
 * delta.
 *
 * <p>Deltas are to the forward and undiscounted, so that a call and a put of 25 delta lie about
 * equally many deviations from the money. Source: method 2.2.
 *
 * @param atTheMoney volatility at the forward, decimal a year
 * @param put25 volatility of the put of 25 delta, decimal a year
 * @param call25 the same of the call
 * @param skew put less call, vol points
 */
public record SmileFigures(double atTheMoney, double put25, double call25, double skew) {
  private static final double QUARTER = 0.25;
  private static final double POINTS = 100;

  public static SmileFigures of(VolSurface.Slice slice) {
    double put = at(slice, Right.PUT);
    double call = at(slice, Right.CALL);
    return new SmileFigures(slice.volatility(0), put, call, POINTS * (put - call));
  }

  private static double at(VolSurface.Slice slice, Right right) {
    double present = slice.discount() * slice.forward();
    double strike = StrikeGrid.exactStrike(slice, present, right, QUARTER);
    return slice.volatility(Math.log(strike / slice.forward()));
  }
}
