package alvh.strategy;

import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.OrderLeg;
import alvh.order.VixFutureLots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The orders that lead from what is held to what is wanted. Their ids are derived, not drawn. */
final class Orders {
  private Orders() {}

  static List<Order> of(LocalDate date, Standing standing, CondorMoves moves, HedgePlan plan) {
    return of(date, standing, moves, plan, PressMoves.NONE);
  }

  static List<Order> of(
      LocalDate date, Standing standing, CondorMoves moves, HedgePlan plan, PressMoves press) {
    return of(date, standing, moves, plan, press, ForwardMoves.NONE);
  }

  static List<Order> of(
      LocalDate date,
      Standing standing,
      CondorMoves moves,
      HedgePlan plan,
      PressMoves press,
      ForwardMoves forwards) {
    var orders = new ArrayList<Order>();
    moves.exits().forEach(exit -> orders.add(close(date, exit)));
    moves.adjustments().forEach(adjustment -> orders.add(adjust(date, adjustment)));
    moves.entry().ifPresent(entry -> orders.add(open(date, entry, moves.entryNote())));
    moves.rolled().forEach(entry -> orders.add(open(date, entry, forwards.note())));
    forwards.trades().forEach(trade -> orders.add(forward(date, trade, forwards.note())));
    orders.addAll(hedge(date, standing, plan));
    orders.addAll(deep(date, standing, plan));
    press.exits().forEach(exit -> orders.add(close(date, exit)));
    press.entry().ifPresent(entry -> orders.add(open(date, entry, press.note())));
    return orders;
  }

  private static Order forward(LocalDate date, ForwardMoves.Trade trade, String note) {
    SyntheticForward forward = trade.forward();
    return new Order(
        "F" + date + "-" + forward.expiry() + "-" + forward.strike(),
        date,
        Purpose.OVERLAY,
        "forwards",
        "A9",
        note + " " + ForwardMoves.WARNING,
        forward.legs(trade.quantity()));
  }

  private static Order close(LocalDate date, PressMoves.Exit exit) {
    OpenSpread held = exit.position();
    return new Order(
        held.id() + "-close",
        date,
        Purpose.CLOSE_SPREAD,
        held.id(),
        exit.rule().name(),
        exit.reason(),
        legs(held.spread(), -held.quantity()));
  }

  private static Order open(LocalDate date, PressMoves.Entry entry, String reason) {
    return new Order(
        entry.id() + "-open",
        date,
        Purpose.OPEN_SPREAD,
        entry.id(),
        "E9",
        reason,
        legs(entry.spread(), entry.quantity()));
  }

  private static List<OrderLeg> legs(CallSpread spread, long quantity) {
    return List.of(new OrderLeg(spread.sold(), -quantity), new OrderLeg(spread.bought(), quantity));
  }

  private static Order close(LocalDate date, CondorExit exit) {
    OpenCondor position = exit.position();
    return new Order(
        position.id() + "-close",
        date,
        Purpose.CLOSE_CONDOR,
        position.id(),
        exit.rule().name(),
        exit.reason(),
        legs(position.condor(), -position.quantity()).stream()
            .filter(leg -> position.legs().contains(leg.instrument()))
            .toList());
  }

  /** The difference of the legs; one that both have in common is not traded. */
  private static Order adjust(LocalDate date, CondorAdjustment adjustment) {
    OpenCondor held = adjustment.position();
    Holdings change = adjustment.position(date).holdings().minus(held.holdings());
    return new Order(
        held.id() + "-adjust-" + date,
        date,
        Purpose.ADJUST_CONDOR,
        held.id(),
        adjustment.rule(),
        adjustment.reason(),
        change.quantities().entrySet().stream()
            .map(leg -> new OrderLeg(leg.getKey(), leg.getValue()))
            .toList());
  }

  private static Order open(LocalDate date, CondorEntry entry, String reason) {
    return new Order(
        entry.id() + "-open",
        date,
        Purpose.OPEN_CONDOR,
        entry.id(),
        "E2",
        reason,
        legs(entry.condor(), entry.quantity()));
  }

  private static List<OrderLeg> legs(IronCondor condor, long quantity) {
    return List.of(
        new OrderLeg(condor.longPut(), quantity),
        new OrderLeg(condor.shortPut(), -quantity),
        new OrderLeg(condor.shortCall(), -quantity),
        new OrderLeg(condor.longCall(), quantity));
  }

  private static List<Order> hedge(LocalDate date, Standing standing, HedgePlan plan) {
    var expiries = new TreeSet<LocalDate>(plan.minis().keySet());
    expiries.addAll(standing.heldMinis().keySet());
    var orders = new ArrayList<Order>();
    for (LocalDate expiry : expiries) {
      List<OrderLeg> legs =
          VixFutureLots.legs(
              expiry,
              standing.held(FutureRoot.VX, expiry),
              standing.held(FutureRoot.VXM, expiry),
              plan.minis().getOrDefault(expiry, 0L));
      if (!legs.isEmpty()) {
        orders.add(
            new Order(
                "H" + date + "-" + expiry,
                date,
                Purpose.HEDGE,
                "hedge",
                plan.rule(),
                plan.reason(),
                legs));
      }
    }
    return orders;
  }

  private static List<Order> deep(LocalDate date, Standing standing, HedgePlan plan) {
    var calls = new TreeSet<Option>(plan.deep().calls().keySet());
    calls.addAll(standing.calls().keySet());
    var orders = new ArrayList<Order>();
    for (Option call : calls) {
      long change =
          plan.deep().calls().getOrDefault(call, 0L) - standing.calls().getOrDefault(call, 0L);
      if (change != 0) {
        String id =
            "H" + date + "-" + call.expiry() + "-" + call.right().name().charAt(0) + call.strike();
        List<OrderLeg> legs = List.of(new OrderLeg(call, change));
        Purpose purpose = plan.monthly() ? Purpose.TAIL : Purpose.HEDGE;
        orders.add(new Order(id, date, purpose, "hedge", plan.rule(), plan.reason(), legs));
      }
    }
    return orders;
  }
}
