package alvh.order;

import alvh.unit.Check;

/**
 * Which share of their half-spreads the legs of a package give up, by their number: packages are
 * quoted tighter than their legs.
 *
 * <p>Source: method 4.6 (one κ for all).
 *
 * @param one of a single leg: 0 fills at mid, 1 at the touch
 * @param four of a package of four legs or more
 */
public record SpreadShare(double one, double two, double three, double four) {
  public SpreadShare {
    Check.atLeast(one, 0, "the share of one leg");
    Check.atLeast(two, 0, "the share of two legs");
    Check.atLeast(three, 0, "the share of three legs");
    Check.atLeast(four, 0, "the share of four legs");
  }

  /** The same for all packages. */
  public SpreadShare(double kappa) {
    this(kappa, kappa, kappa, kappa);
  }

  /** κ of a package of so many legs. */
  public double of(int legs) {
    return switch (legs) {
      case 1 -> one;
      case 2 -> two;
      case 3 -> three;
      default -> four;
    };
  }
}
