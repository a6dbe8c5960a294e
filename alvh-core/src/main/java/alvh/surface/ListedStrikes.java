package alvh.surface;

import alvh.unit.Check;
import java.util.Arrays;

/** The strikes of an expiry that are quoted, both bid for and asked, out of the money. */
final class ListedStrikes implements Strikes {
  private final double[] strikes;

  /**
   * @param strikes index points, rising; handed over
   */
  ListedStrikes(double[] strikes) {
    Check.that(strikes.length > 0, "an expiry without a quoted strike");
    this.strikes = strikes;
  }

  @Override
  public double atOrBelow(double level) {
    int at = Arrays.binarySearch(strikes, level);
    return strikes[Math.max(0, at >= 0 ? at : -at - 2)];
  }

  @Override
  public double atOrAbove(double level) {
    int at = Arrays.binarySearch(strikes, level);
    return strikes[Math.min(strikes.length - 1, at >= 0 ? at : -at - 1)];
  }

  @Override
  public double below(double strike) {
    return atOrBelow(Math.nextDown(strike));
  }

  @Override
  public double above(double strike) {
    return atOrAbove(Math.nextUp(strike));
  }
}
