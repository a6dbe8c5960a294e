package alvh.report;

import alvh.strategy.Decision;
import java.util.List;
import java.util.Locale;

/**
 * The decision in one sentence: what to do, where the engine stands, how far the next change is.
 */
final class Answer {
  private Answer() {}

  static String of(Decision decision, List<Card.Ticket> orders, List<Card.Change> changes) {
    String todo =
        orders.isEmpty()
            ? "Hold."
            : String.format(
                Locale.ROOT,
                "%d %s for the next close.",
                orders.size(),
                orders.size() == 1 ? "order" : "orders");
    long minis = decision.hedge().minis().values().stream().mapToLong(Long::longValue).sum();
    String hedge =
        minis == 0
            ? String.format(
                Locale.ROOT,
                "Engine 2 stands at %s: no hedge, projected loss $%,.0f",
                decision.hedge().engine().status().state(),
                decision.loss().loss())
            : String.format(
                Locale.ROOT,
                "Engine 2 stands at %s: long %d VXM-equivalents against a projected loss of $%,.0f"
                    + " (offset %.0f %%)",
                decision.hedge().engine().status().state(),
                minis,
                decision.loss().loss(),
                100 * decision.hedge().offset());
    String next = changes.isEmpty() ? "." : "; next: " + changes.getFirst().text();
    return todo + " " + hedge + next;
  }
}
