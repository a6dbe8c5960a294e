package alvh.strategy;

import alvh.risk.ProjectedLoss.Projection;
import alvh.sizing.SizingRules;
import java.util.Locale;

/**
 * The projected loss that sizes the hedge: today's, or that on the surface which is expected for
 * the next scheduled event where the two differ by a tenth.
 *
 * <p>Source: method 1.9 (TS-B), B4, C5, K8.
 *
 * @param loss L* that sizes the hedge, dollars
 * @param words what is to be said of it, with the space before; empty when it is today's
 */
record ForwardLoss(double loss, String words) {
  /** Difference from which the hedge follows the expected surface, share of today's loss. */
  private static final double LEAST = .10;

  static ForwardLoss of(Outlook outlook, BookRisk book, SizingRules rules) {
    double now = book.projectedLoss();
    boolean asked = rules.forward() == SizingRules.Forward.TSB;
    if (!asked || now == 0 || outlook.surface().isEmpty() || outlook.events().isEmpty()) {
      return new ForwardLoss(now, "");
    }
    var events = outlook.events().get();
    Projection then =
        outlook
            .projection()
            .of(events.on(outlook.surface().get()), book.condors(), outlook.spotVolBeta());
    if (Math.abs(then.loss() - now) < LEAST * now) {
      return new ForwardLoss(now, "");
    }
    String words =
        String.format(
            Locale.ROOT,
            " On the surface expected in %d days%s the loss is $%,.0f, %+.0f %%: it sizes the hedge"
                + " (TS-B).",
            events.days(),
            events.name().isEmpty() ? "" : ", after " + events.name() + ",",
            then.loss(),
            100 * (then.loss() / now - 1));
    return new ForwardLoss(then.loss(), words);
  }
}
