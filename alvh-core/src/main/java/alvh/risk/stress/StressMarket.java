package alvh.risk.stress;

import alvh.market.FuturesCurve;
import alvh.risk.JointShock;
import alvh.risk.SmileMove;
import alvh.risk.SurfaceShock;
import alvh.surface.MovedSurface;
import alvh.surface.StickyRule;
import alvh.surface.VolSurface;
import alvh.time.ExchangeCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Today's market as the point from which every stress departs.
 *
 * <p>Source: method C9, 1.6.
 *
 * @param surface today's
 * @param curve how today's futures move; empty where none were settled
 * @param vvix today's, points; empty where it is missing
 * @param tenorDecay exponent of 30/T in a shock of volatility, that of the projected loss
 * @param smile what the smile away from the money does in it
 */
public record StressMarket(
    VolSurface surface,
    Optional<CurveMove> curve,
    OptionalDouble vvix,
    double tenorDecay,
    SmileMove smile) {
  private static final double THIRTY_DAYS = 30 / 365.0;

  /**
   * One point of a grid.
   *
   * @param spotPercent r, percent of the index
   * @param vixPoints δ, points of VIX beside what the sticky rule itself brings
   * @param slopePoints change of F1 − F2 beside what the betas do
   * @param sessions ahead, 0 for today
   */
  public record Point(double spotPercent, double vixPoints, double slopePoints, int sessions) {}

  /** The market as it stands. */
  public StressState now() {
    return new StressState(surface, curve.map(CurveMove::curve), vvix, 0);
  }

  /**
   * The market at a point of the grid: time passes, the index moves under the rule, then VIX and
   * the slope.
   *
   * @param rule at ratio 0 this is the joint shock of the projected loss
   */
  public StressState at(Point point, StickyRule rule) {
    return on(later(point.sessions()), point, rule);
  }

  /** The same a calendar day later. */
  StressState aDayLater(Point point, StickyRule rule) {
    VolSurface then = later(point.sessions());
    return on(
        new StandingSurface(
            then, then.date().plusDays(1), then.asOf().plus(Duration.ofDays(1)), then.vix()),
        point,
        rule);
  }

  private StressState on(VolSurface later, Point point, StickyRule rule) {
    VolSurface moved = new MovedSurface(later, Math.log1p(point.spotPercent() / 100), rule);
    double answered = surface.vix() * atTheMoney(moved) / atTheMoney(surface);
    VolSurface restated =
        rule.equals(StickyRule.MONEYNESS)
            ? moved
            : new StandingSurface(moved, moved.date(), moved.asOf(), answered);
    VolSurface shocked = new JointShock(point.vixPoints(), 0, tenorDecay, smile).on(restated);
    double vixMove = shocked.vix() - surface.vix();
    return state(
        shocked, curve.map(c -> c.moved(shocked.date(), vixMove, point.slopePoints())), vixMove);
  }

  /**
   * The market so many sessions into an episode of the past.
   *
   * @param futures changes of F1, F2 …, points; NaN where it had no such contract
   */
  public StressState after(SurfaceShock shock, double[] futures, int sessions) {
    VolSurface shocked = shock.on(later(sessions));
    return state(
        shocked,
        curve.map(c -> c.spliced(shocked.date(), futures, shock.vixPoints())),
        shocked.vix() - surface.vix());
  }

  private StressState state(VolSurface shocked, Optional<FuturesCurve> moved, double vixMove) {
    return new StressState(shocked, moved, vvix, vixMove);
  }

  private VolSurface later(int sessions) {
    if (sessions == 0) {
      return surface;
    }
    LocalDate date = surface.date();
    for (int i = 0; i < sessions; i++) {
      date = ExchangeCalendar.NYSE.next(date);
    }
    return new StandingSurface(surface, date, ExchangeCalendar.NYSE.close(date), surface.vix());
  }

  private static double atTheMoney(VolSurface surface) {
    return surface.slice(THIRTY_DAYS).volatility(0);
  }
}
