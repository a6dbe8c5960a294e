package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Right;
import alvh.surface.VolSurface;
import alvh.unit.Check;
import java.util.Optional;

/**
 * The first layer of defence: legs are moved once when VIX pierces its mean while the second future
 * lags.
 *
 * <p>Source: method A7, I4, K7. The texts speak of tightening and do not say which leg goes where;
 * short strikes nearer to the index add to the risk that is to be defended. All three readings are
 * arms. Reading: it acts on the session of the pierce, on condors that are held then; the
 * threatened side is the one whose short option has the larger delta; LITERAL_CLOSER moves both
 * short options.
 *
 * @param mode which legs go where
 * @param distance how far the vertical goes in ROLL_AWAY
 * @param shift share of the index
 * @param most times a condor
 */
public record LayerOne(Mode mode, Distance distance, double shift, int most) {
  /** What is moved. */
  public enum Mode {
    /** The threatened side's vertical away from the index, its width kept. */
    ROLL_AWAY,
    /** The threatened side's long option towards its short one. */
    NARROW_WING,
    /** Both short options towards the index. */
    LITERAL_CLOSER
  }

  /** How far it is moved. */
  public enum Distance {
    /** By the share of the index. */
    SHARE,
    /** As far as the break-even gains for a tenth of the remaining credit. */
    BREAK_EVEN
  }

  /** The method's defaults. */
  public LayerOne() {
    this(Mode.ROLL_AWAY, Distance.SHARE, .025, 1);
  }

  public LayerOne {
    Check.that(0 < shift && shift < .25, "shift must lie in (0, .25), was %s", shift);
    Check.that(most >= 1, "most must be at least 1, was %s", most);
  }

  /** The condor's legs afterwards; empty where the strikes do not allow it. */
  Optional<IronCondor> moved(OpenCondor held, Right side, VolSurface surface) {
    var shifts = new StrikeShifts(held.condor(), surface);
    double points = shift * surface.spot();
    return switch (mode) {
      case ROLL_AWAY ->
          distance == Distance.SHARE
              ? shifts.away(side, points)
              : new BreakEvenShift().best(held.condor(), side, held.credit(), surface);
      case NARROW_WING -> shifts.narrowed(side, points);
      case LITERAL_CLOSER -> shifts.closer(points);
    };
  }
}
