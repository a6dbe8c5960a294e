package alvh.strategy;

import alvh.sizing.SizingRules;
import java.util.Locale;

/**
 * The targets of both ways to size the hedge and the one that is taken.
 *
 * <p>Source: method 1.6, K4, B3.
 *
 * @param mode which of the two was asked for
 * @param byLoss dollars per VIX point that offset the wanted share of the projected loss
 * @param byNotional the same by notional
 * @param scale the signals' factor; it acts only where the configuration says so
 * @param most what offsets the whole projected loss, the cap of every mode
 * @param target what is taken
 */
public record Sizes(
    SizingRules.Mode mode,
    double byLoss,
    double byNotional,
    double scale,
    double most,
    double target) {
  String words() {
    return String.format(
        Locale.ROOT,
        " By projected loss that is $%,.0f a VIX point, by notional $%,.0f; %s takes $%,.0f"
            + " (K4).",
        byLoss,
        byNotional,
        mode,
        target);
  }
}
