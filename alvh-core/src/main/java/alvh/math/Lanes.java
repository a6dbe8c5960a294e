package alvh.math;

import jdk.incubator.vector.DoubleVector;

/**
 * Whether loops over arrays run several numbers at once, in the lanes of one wide register.
 *
 * <p>They do where the module {@code jdk.incubator.vector} was added to the virtual machine and a
 * register holds four doubles or more. Elsewhere the scalar functions of this package do the same
 * operations in the same order, so that the answer is the same to the last bit and only the time
 * differs. Classes whose name ends in {@code Lanes} are loaded only where this says so.
 *
 * <p>A loop stays fast while the compiler sees all of it at once: one short loop for each step over
 * arrays of {@link #BLOCK} numbers, the species a constant, and at most one call of a lane function
 * of this package in a loop. Beyond about forty operations a call is no longer inlined and every
 * vector becomes an object.
 */
public final class Lanes {
  /** Numbers that one step works on: a dozen such arrays fit the first cache. */
  public static final int BLOCK = 256;

  /** Fewer lanes than this are no faster than scalar code. */
  private static final int FEWEST = 4;

  private static final String MODULE = "jdk.incubator.vector";

  /** Whether lanes are used. */
  public static final boolean AVAILABLE =
      ModuleLayer.boot().findModule(MODULE).isPresent() && Width.LANES >= FEWEST;

  private Lanes() {}

  /** Loaded only where the module is. */
  private static final class Width {
    static final int LANES = DoubleVector.SPECIES_PREFERRED.length();
  }
}
