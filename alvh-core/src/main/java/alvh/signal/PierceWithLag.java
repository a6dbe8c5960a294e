package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * VIX pierces its moving mean from below while the second future has not followed: volatility that
 * the curve does not believe in yet.
 *
 * <p>The lag is judged on the day of the pierce (our reading; it alone repeats the dates of method
 * 1.4). The future's mean includes today; VIX's by default too. Source: method I4, A7.
 *
 * @param window sessions of both moving means
 * @param withToday whether VIX is held against a mean that includes today; the lift table of method
 *     1.4 was counted without
 * @param lagMode how the second future must lag
 * @param lagRatio in mode RATIO, the share of VIX's relative rise that the future may have made
 * @param validity sessions for which the event stays valid by itself
 * @param minDays calendar days that the front contract must have left
 */
public record PierceWithLag(
    int window, boolean withToday, LagMode lagMode, double lagRatio, int validity, int minDays)
    implements Signal {

  /** When the second future counts as lagging. */
  public enum LagMode {
    /** It stands above its mean by at most a share of what VIX does. */
    RATIO,
    /** It does not stand above its mean at all. */
    STRICT
  }

  public PierceWithLag {
    Check.atLeast(minDays, 0, "minDays");
    Check.that(window >= 2, "window must be at least 2 sessions, was %s", window);
    Check.that(lagRatio >= 0, "lagRatio must not be negative, was %s", lagRatio);
    Check.that(validity >= 1, "validity must be at least 1 session, was %s", validity);
  }

  public PierceWithLag() {
    this(20, true, LagMode.RATIO, .25, 3, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "v1";
  }

  @Override
  public String title() {
    return "VIX pierces its mean, second future lags";
  }

  @Override
  public String unit() {
    return "points";
  }

  @Override
  public Role role() {
    return Role.EVENT;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final RollingWindow spot = new RollingWindow(window);
    private final RollingWindow second = new RollingWindow(window);
    private double mean = Double.NaN;
    private boolean belowBefore;

    @Override
    public Reading observe(MarketSnapshot today) {
      Optional<FuturesCurve> front = TermStructure.front(today, minDays);
      front.ifPresent(curve -> second.add(curve.price(2)));
      OptionalDouble vix = today.today(Measure.VIX);
      if (vix.isEmpty()) {
        return Absence.missing("VIX");
      }
      boolean pierced = pierces(vix.getAsDouble());
      if (front.isEmpty()) {
        return Absence.missing("The second VIX future");
      }
      if (Double.isNaN(mean) || !second.full()) {
        return Absence.tooShort("The mean", Math.min(spot.size(), second.size()), window);
      }
      return judge(vix.getAsDouble(), pierced);
    }

    private boolean pierces(double vix) {
      double before = mean();
      spot.add(vix);
      mean = withToday ? mean() : before;
      boolean pierced = belowBefore && vix > mean;
      belowBefore = vix <= mean;
      return pierced;
    }

    /** Not a number while the window fills: then every comparison with it is false. */
    private double mean() {
      return spot.full() ? spot.mean() : Double.NaN;
    }

    private Reading judge(double vix, boolean pierced) {
      double rise = vix / mean - 1;
      double followed = second.ago(0) / second.mean() - 1;
      double allowed = lagMode == LagMode.STRICT ? 0 : lagRatio * Math.max(rise, 0);
      boolean lags = followed <= allowed;
      String reason =
          "VIX "
              + Figures.of(vix, 2)
              + (pierced ? " pierced its " : vix > mean ? " was above its " : " stands below its ")
              + window
              + "-day mean "
              + Figures.of(mean, 2)
              + (pierced ? " today" : vix > mean ? " before today" : "")
              + "; the second future stands "
              + Figures.signed(100 * followed, 1)
              + " % from its own mean, "
              + Figures.signed(100 * allowed, 1)
              + " % is allowed.";
      return new Reading.Measured(vix, mean, pierced && lags, reason);
    }
  }
}
