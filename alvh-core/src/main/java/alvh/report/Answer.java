package alvh.report;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Option;
import alvh.layer.EngineState;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.order.VixFutureLots;
import alvh.strategy.CondorEntry;
import alvh.strategy.Decision;
import alvh.strategy.ForwardMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The decision in a few words: what to do, where the engine stands with how much hedge against
 * what, and how far the next change is.
 */
record Answer(Decision decision, List<Card.Change> changes) {
  String text() {
    String next = changes.isEmpty() ? "" : " " + changes.getFirst().text();
    return todo() + " " + hedge() + next;
  }

  private String todo() {
    var actions = new ArrayList<String>();
    int exits = decision.condors().exits().size();
    if (exits > 0) {
      actions.add("buy back " + count(exits, "condor position"));
    }
    long sold = decision.condors().entries().stream().mapToLong(CondorEntry::quantity).sum();
    if (sold > 0) {
      actions.add("sell " + count(sold, "condor"));
    }
    long adjusted = ordered(Order.Purpose.ADJUST_CONDOR).count();
    if (adjusted > 0) {
      actions.add("adjust " + count(adjusted, "condor position"));
    }
    forwardTrade(actions);
    hedgeTrade(actions);
    callTrade(actions);
    spreadTrade(actions);
    if (actions.isEmpty()) {
      return decision.outlook().surface().isEmpty() ? "Nothing can be decided today." : "Hold.";
    }
    return capitalised(joined(actions)) + " at the next close.";
  }

  private static String joined(List<String> actions) {
    int last = actions.size() - 1;
    return last == 0
        ? actions.getFirst()
        : String.join(", ", actions.subList(0, last)) + " and " + actions.get(last);
  }

  /** Synthetic forwards on the index against the condors' delta (A9). */
  private void forwardTrade(List<String> actions) {
    List<Long> trades =
        decision.forwards().trades().stream().map(ForwardMoves.Trade::quantity).toList();
    long bought = trades.stream().filter(n -> n > 0).mapToLong(Long::longValue).sum();
    long sold = -trades.stream().filter(n -> n < 0).mapToLong(Long::longValue).sum();
    if (bought > 0) {
      actions.add("buy " + count(bought, "synthetic forward"));
    }
    if (sold > 0) {
      actions.add("sell " + count(sold, "synthetic forward"));
    }
  }

  /** The futures as the tickets have them, VX and VXM apart. */
  private void hedgeTrade(List<String> actions) {
    String bought = futures(1);
    String sold = futures(-1);
    if (!bought.isEmpty() && !sold.isEmpty()) {
      actions.add("move the hedge between expiries (buy " + bought + ", sell " + sold + ")");
    } else if (!bought.isEmpty()) {
      actions.add("buy " + bought);
    } else if (!sold.isEmpty()) {
      String all = sum(decision.hedge().minis()) == 0 ? "the whole hedge of " : "";
      actions.add("sell " + all + sold);
    }
  }

  /** Contracts on one side by root, such as {@code 3 VX and 20 VXM}; empty where there are none. */
  private String futures(int side) {
    var contracts = new TreeMap<FutureRoot, Long>();
    ordered(Order.Purpose.HEDGE)
        .flatMap(order -> order.legs().stream())
        .filter(leg -> leg.quantity() * side > 0)
        .forEach(
            leg -> {
              if (leg.instrument() instanceof Future future) {
                contracts.merge(future.root(), Math.abs(leg.quantity()), Long::sum);
              }
            });
    return Figures.list(
        contracts.entrySet().stream()
            .map(lot -> Figures.count(lot.getValue()) + " " + lot.getKey())
            .toList());
  }

  /** The deep layers' calls, of which some may be bought while others are sold. */
  private void callTrade(List<String> actions) {
    List<Long> calls =
        ordered(Order.Purpose.HEDGE)
            .flatMap(order -> order.legs().stream())
            .filter(leg -> leg.instrument() instanceof Option)
            .map(OrderLeg::quantity)
            .toList();
    long bought = calls.stream().filter(n -> n > 0).mapToLong(Long::longValue).sum();
    long sold = -calls.stream().filter(n -> n < 0).mapToLong(Long::longValue).sum();
    if (bought > 0) {
      actions.add("buy " + count(bought, "VIX call"));
    }
    if (sold > 0) {
      actions.add("sell " + count(sold, "VIX call"));
    }
  }

  private void spreadTrade(List<String> actions) {
    long closed = spreads(Order.Purpose.CLOSE_SPREAD);
    long opened = spreads(Order.Purpose.OPEN_SPREAD);
    if (closed > 0) {
      actions.add("buy back " + count(closed, "VIX call spread"));
    }
    if (opened > 0) {
      actions.add("sell " + count(opened, "VIX call spread"));
    }
  }

  private long spreads(Order.Purpose purpose) {
    return ordered(purpose).mapToLong(order -> Math.abs(order.legs().getFirst().quantity())).sum();
  }

  private Stream<Order> ordered(Order.Purpose purpose) {
    return decision.orders().stream().filter(order -> order.purpose() == purpose);
  }

  private String hedge() {
    EngineState state = decision.hedge().engine().status().state();
    long minis = sum(decision.hedge().minis());
    String stance =
        state.isEngaged()
            ? "Engine 2, " + state.title()
            : "Engine 2 is off (" + state.title() + ")";
    String held = minis == 0 ? ": no hedge" : ": long " + lots(minis);
    return stance + held + against() + ".";
  }

  /** A holding in tenths of a VX, ten of which may be one VX. */
  private static String lots(long minis) {
    return Figures.count(minis)
        + " VXM"
        + (minis >= VixFutureLots.MINIS ? " (ten count as one VX)" : "");
  }

  private String against() {
    double loss = decision.loss().loss();
    if (loss > 0) {
      return " against a projected loss of $" + Figures.dollars(loss);
    }
    return isEmptyBook()
        ? ", as no condor stays open"
        : ", as the condors would not lose in a VIX spike";
  }

  private boolean isEmptyBook() {
    return decision.condors().entries().isEmpty()
        && decision.before().condors().stream()
            .allMatch(held -> held.closing() || decision.condors().closes(held));
  }

  private static long sum(SortedMap<?, Long> minis) {
    return minis.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String count(long number, String what) {
    return Figures.count(number) + " " + what + (number == 1 ? "" : "s");
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
