package alvh.strategy;

import alvh.unit.Check;

/**
 * How far the long options of a condor lie from its short ones: by their own delta, or by a fixed
 * number of index points.
 *
 * <p>Source: method E2, 1.11 (condor). Reading: where strikes are coarse the listed one nearest to
 * the width is taken, and a wing by width goes along when a short strike is shifted.
 *
 * @param mode by delta or by width
 * @param width index points between short and long strike where the mode asks for it
 */
public record Wing(Mode mode, double width) {
  /** What says where a long option lies. */
  public enum Mode {
    /** The delta of {@code condor.wingDelta}. */
    DELTA,
    /** So many index points beyond the short option. */
    WIDTH
  }

  /** By delta. */
  public Wing() {
    this(Mode.DELTA, 50);
  }

  public Wing {
    Check.positive(width, "width");
  }
}
