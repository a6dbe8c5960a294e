package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Right;
import alvh.surface.OptionPricer;
import alvh.surface.StrikeGrid;
import alvh.surface.Strikes;
import alvh.surface.VolSurface;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Moves legs of a condor to other listed strikes of the same expiry: a vertical as a whole, so that
 * its width stays, or one leg.
 *
 * <p>Source: method A7, 1.8 (BE calculator).
 */
final class StrikeShifts {
  /** No shift goes further, share of the index. */
  private static final double FARTHEST = .25;

  /** Strikes stand at multiples of it, index points. */
  private static final double FINEST = 5;

  private final IronCondor condor;
  private final VolSurface surface;
  private final Strikes strikes;
  private final VolSurface.Slice slice;

  StrikeShifts(IronCondor condor, VolSurface surface) {
    Check.that(condor.isCovered(), "the wings of %s expire first", condor);
    this.condor = condor;
    this.surface = surface;
    this.slice = OptionPricer.slice(surface, condor.shortPut());
    this.strikes =
        surface.strikes(slice.years()).orElseGet(() -> StrikeGrid.recon(slice.forward()));
  }

  /** The side whose short option has the larger delta. */
  static Right threatened(IronCondor condor, VolSurface surface) {
    double put = shortDelta(condor, surface, Right.PUT);
    return put >= shortDelta(condor, surface, Right.CALL) ? Right.PUT : Right.CALL;
  }

  /** Magnitude of a short option's spot delta. */
  static double shortDelta(IronCondor condor, VolSurface surface, Right side) {
    var option = side == Right.PUT ? condor.shortPut() : condor.shortCall();
    var slice = OptionPricer.slice(surface, option);
    return StrikeGrid.delta(slice, surface.spot(), side, option.strike());
  }

  /** All condors with the side's vertical moved away from the index, the nearest first. */
  List<IronCondor> away(Right side) {
    double sign = side == Right.PUT ? -1 : 1;
    var shifted = new ArrayList<IronCondor>();
    double most = FARTHEST * surface.spot();
    for (double points = FINEST; points <= most; points += FINEST) {
      Optional<IronCondor> moved = moved(side, sign * points, sign * points);
      moved.ifPresent(shifted::add);
    }
    return shifted;
  }

  /** The vertical moved away by as nearly so many points as its width allows. */
  Optional<IronCondor> away(Right side, double points) {
    return away(side).stream()
        .min(Comparator.comparingDouble(c -> Math.abs(distance(c, side) - points)));
  }

  private double distance(IronCondor moved, Right side) {
    return side == Right.PUT
        ? condor.shortPut().strike() - moved.shortPut().strike()
        : moved.shortCall().strike() - condor.shortCall().strike();
  }

  /** The side's long option moved towards its short one, at most to the strike beside it. */
  Optional<IronCondor> narrowed(Right side, double points) {
    boolean put = side == Right.PUT;
    double wing = put ? condor.longPut().strike() : condor.longCall().strike();
    double goal =
        put
            ? Math.min(wing + points, strikes.below(condor.shortPut().strike()))
            : Math.max(wing - points, strikes.above(condor.shortCall().strike()));
    double to = nearest(goal) - wing;
    return moved(side, 0, put ? Math.max(0, to) : Math.min(0, to));
  }

  /** Both short options moved towards the index, the wings where they are. */
  Optional<IronCondor> closer(double points) {
    double put = nearest(condor.shortPut().strike() + points);
    double call = nearest(condor.shortCall().strike() - points);
    return put < surface.spot() && surface.spot() < call
        ? Optional.of(of(condor.longPut().strike(), put, call, condor.longCall().strike()))
        : Optional.empty();
  }

  private double nearest(double level) {
    double below = strikes.atOrBelow(level);
    double above = strikes.atOrAbove(level);
    return level - below <= above - level ? below : above;
  }

  /** Empty where a strike is not listed or nothing moves. */
  private Optional<IronCondor> moved(Right side, double byShort, double byLong) {
    boolean put = side == Right.PUT;
    double near = (put ? condor.shortPut() : condor.shortCall()).strike() + byShort;
    double far = (put ? condor.longPut() : condor.longCall()).strike() + byLong;
    boolean listed = (byShort == 0 || isListed(near)) && (byLong == 0 || isListed(far));
    if (!listed || byShort == 0 && byLong == 0) {
      return Optional.empty();
    }
    return Optional.of(
        put
            ? of(far, near, condor.shortCall().strike(), condor.longCall().strike())
            : of(condor.longPut().strike(), condor.shortPut().strike(), near, far));
  }

  private boolean isListed(double strike) {
    return strike > 0 && strikes.atOrBelow(strike) == strike;
  }

  private IronCondor of(double longPut, double shortPut, double shortCall, double longCall) {
    return IronCondor.of(
        condor.shortPut().root(), condor.expiry(), longPut, shortPut, shortCall, longCall);
  }
}
