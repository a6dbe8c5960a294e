package alvh.order;

import alvh.unit.Check;
import java.util.List;

/**
 * How orders are filled: on which close, and how far from mid.
 *
 * <p>Source: method 0 (NEXT_CLOSE, SAME_CLOSE), 4.6 (κ). Reading: the method has one κ and no
 * shares by number of legs; those here are how far the backtester of a vendor of option data
 * (ORATS) lets a package travel through its spread, 75, 66, 56 and 53 % of its width for one to
 * four legs, as shares of the half-spread.
 *
 * @param model how far from mid
 * @param at on which close
 * @param oneLeg share of the half-spread that a single leg gives up, for BY_LEGS
 * @param fourLegs the same of each leg of a package of four or more
 */
public record FillRules(
    Model model, Clock at, double oneLeg, double twoLegs, double threeLegs, double fourLegs) {
  /** How far from mid. */
  public enum Model {
    MID,
    /** The share {@code costs.kappa} of every half-spread. */
    FRACTION,
    /** A share of every half-spread that falls with the number of legs. */
    BY_LEGS,
    TOUCH
  }

  /** On which close. */
  public enum Clock {
    /** No order meets the prices it was decided on. */
    NEXT_CLOSE,
    /** Every order is filled at the very prices it was decided on: optimistic. */
    SAME_CLOSE
  }

  public FillRules {
    for (double share : List.of(oneLeg, twoLegs, threeLegs, fourLegs)) {
      Check.that(share >= 0 && share <= 1, "a share must lie in [0, 1], was %s", share);
    }
  }

  /** The defaults. */
  public FillRules() {
    this(Model.FRACTION, Clock.NEXT_CLOSE, .50, .32, .12, .06);
  }

  /**
   * Which share of the half-spreads is given up.
   *
   * @param kappa that of FRACTION
   */
  public SpreadShare share(double kappa) {
    return switch (model) {
      case MID -> new SpreadShare(0);
      case FRACTION -> new SpreadShare(kappa);
      case BY_LEGS -> new SpreadShare(oneLeg, twoLegs, threeLegs, fourLegs);
      case TOUCH -> new SpreadShare(1);
    };
  }
}
