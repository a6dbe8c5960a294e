package alvh.strategy;

import alvh.sizing.SizingRules;
import java.util.Locale;

/**
 * The targets of both ways to size the hedge and the one that is taken.
 *
 * <p>Source: method 1.6, K4, B3, C10, E7.
 *
 * @param mode which of the two was asked for
 * @param byLoss dollars per VIX point that offset the wanted share of the projected loss
 * @param byNotional the same by notional
 * @param scale the signals' factor; it acts only where the configuration says so
 * @param most what offsets the whole projected loss, the cap of every mode
 * @param target what is taken
 * @param limits what else multiplied and capped it
 */
public record Sizes(
    SizingRules.Mode mode,
    double byLoss,
    double byNotional,
    double scale,
    double most,
    double target,
    SizeLimits limits) {
  private static final double PERCENT = 100;
  private static final double ROUNDING = 1e-9;

  /** Targets that only the mode has made. */
  public Sizes(
      SizingRules.Mode mode,
      double byLoss,
      double byNotional,
      double scale,
      double most,
      double target) {
    this(mode, byLoss, byNotional, scale, most, target, SizeLimits.NONE);
  }

  String words() {
    return String.format(
            Locale.ROOT,
            " By projected loss that is $%,.0f a VIX point, by notional $%,.0f; %s takes $%,.0f"
                + " (K4).",
            byLoss,
            byNotional,
            mode,
            target)
        + limits.occasions().words()
        + (limits.carried() < 1 - ROUNDING ? carryWords() : "")
        + (limits.betaLimit().orElse(Double.MAX_VALUE) <= target + ROUNDING
                && limits.betaLimit().getAsDouble() == most
            ? " It stops where the book would move more with the index (C10)."
            : "");
  }

  private String carryWords() {
    return String.format(
        Locale.ROOT,
        " Carrying the hedge would cost %.1f %% a year and a condor is expected to earn %.1f %%:"
            + " %.0f %% of the target is left (E7).",
        PERCENT * limits.hedgeCost(),
        PERCENT * limits.earned().orElse(0),
        PERCENT * limits.carried());
  }
}
