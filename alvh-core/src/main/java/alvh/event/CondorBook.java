package alvh.event;

import alvh.instrument.Instrument;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.ledger.SettlementSource;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.strategy.CondorExit;
import alvh.strategy.CondorHistory;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The condors that are open and those that were closed, built from fills and settlements. A condor
 * keeps its identity and its money through every adjustment.
 */
final class CondorBook {
  private final Map<String, OpenCondor> open = new LinkedHashMap<>();
  private final Map<String, CondorMoney> money = new LinkedHashMap<>();
  private final Map<String, AdjustmentOrdered> ordered = new LinkedHashMap<>();
  private final SortedMap<Instrument, Event.Settled> settled = new TreeMap<>();
  private final List<ClosedCondor> closed = new ArrayList<>();

  List<OpenCondor> open() {
    return List.copyOf(open.values());
  }

  List<ClosedCondor> closed() {
    return Collections.unmodifiableList(closed);
  }

  void fill(Fill fill) {
    switch (fill.order().purpose()) {
      case OPEN_CONDOR -> opened(fill);
      case ADJUST_CONDOR -> adjusted(fill);
      case CLOSE_CONDOR -> closed(fill);
      case OPEN_SPREAD, CLOSE_SPREAD, OVERLAY, HEDGE, TAIL -> {}
    }
  }

  void closing(String id) {
    open.computeIfPresent(id, (key, condor) -> condor.beingClosed());
  }

  /** Notes what the next fill of an adjusting order means. */
  void adjusting(AdjustmentOrdered adjustment) {
    ordered.put(adjustment.id(), adjustment);
  }

  /** Notes what a session saw of a condor's theta. */
  void watched(Resolution.Watch theta) {
    open.computeIfPresent(theta.id(), (key, condor) -> condor.watched(theta.after()));
  }

  /** The condor keeps its id and everything that was paid and received for it. */
  private void adjusted(Fill fill) {
    String id = fill.order().position();
    OpenCondor position = open.get(id);
    AdjustmentOrdered adjustment = ordered.remove(id);
    if (position != null && adjustment != null) {
      double paid = price(fill, position.quantity());
      OpenCondor after = position.adjusted(adjustment.after(), adjustment.step(fill.date(), paid));
      double credit = adjustment.rolls() ? received(fill, after) : position.exitCredit();
      open.put(id, after.rolledFor(credit));
      money.merge(id, CondorMoney.of(fill), CondorMoney::plus);
    }
  }

  private void opened(Fill fill) {
    Order order = fill.order();
    List<LegFill> legs = fill.legs();
    var condor =
        new IronCondor(
            option(legs.get(0)), option(legs.get(1)), option(legs.get(2)), option(legs.get(3)));
    String id = order.position();
    open.put(
        id,
        new OpenCondor(
            id, condor, legs.get(0).quantity(), order.decided(), fill.date(), -price(fill), false));
    money.put(id, CondorMoney.of(fill));
  }

  private void closed(Fill fill) {
    OpenCondor position = open.remove(fill.order().position());
    if (position != null) {
      close(
          position,
          fill.date(),
          CondorExit.Rule.valueOf(fill.order().rule()),
          price(fill),
          CondorMoney.of(fill));
    }
  }

  /** Notes a settled leg; the condor is closed with its last one. */
  void settle(Event.Settled event) {
    Instrument instrument = event.instrument();
    LocalDate date = event.date();
    settled.put(instrument, event);
    for (OpenCondor position : open()) {
      List<Option> legs = position.legs();
      if (!legs.contains(instrument)) {
        continue;
      }
      IronCondor condor = position.condor();
      if (settled.keySet().containsAll(legs)) {
        open.remove(position.id());
        CondorMoney value = settledFor(legs, position);
        double debit = value.points(position.quantity(), condor.shortPut().multiplier());
        close(position, date, CondorExit.Rule.EXPIRY, debit, value);
      } else if (!condor.isCovered()
          && !position.past().wingsSettled()
          && settled.keySet().containsAll(List.of(condor.longPut(), condor.longCall()))) {
        wingsGone(date, position);
      }
    }
  }

  /** Wings that expire before the shorts: what they settle for is a credit of the condor's. */
  private void wingsGone(LocalDate date, OpenCondor position) {
    IronCondor condor = position.condor();
    CondorMoney value = settledFor(List.of(condor.longPut(), condor.longCall()), position);
    double debit = value.points(position.quantity(), condor.shortPut().multiplier());
    double margin = position.past().margin();
    var step = new CondorHistory.Step(date, "WINGS", debit, 0, margin, margin);
    open.put(position.id(), position.withoutWings(step));
    money.merge(position.id(), value, CondorMoney::plus);
  }

  private CondorMoney settledFor(List<Option> legs, OpenCondor position) {
    var sources = new TreeSet<SettlementSource>();
    legs.forEach(leg -> sources.add(print(leg).value().source()));
    return CondorMoney.settled(liability(legs, position.condor()), position.quantity(), sources);
  }

  private Event.Settled print(Option leg) {
    return Objects.requireNonNull(settled.get(leg));
  }

  /** What the seller of one condor pays for so many of its legs: shorts less longs. */
  private Money liability(List<Option> legs, IronCondor condor) {
    Money sum = Money.ZERO;
    for (Option leg : legs) {
      Money value = print(leg).unitValue();
      boolean sold = leg.equals(condor.shortPut()) || leg.equals(condor.shortCall());
      sum = sold ? sum.plus(value) : sum.minus(value);
    }
    return sum;
  }

  private void close(
      OpenCondor position, LocalDate date, CondorExit.Rule rule, double debit, CondorMoney ending) {
    ordered.remove(position.id());
    CondorMoney all = Objects.requireNonNull(money.remove(position.id())).plus(ending);
    closed.add(
        new ClosedCondor(
            position,
            date,
            rule,
            debit,
            all.value().negated(),
            all.slippage(),
            all.fees(),
            List.copyOf(all.sources()),
            List.copyOf(all.settledOn())));
  }

  /** Points a condor of the whole package, positive when paid. */
  private static double price(Fill fill) {
    return price(fill, Math.abs(fill.legs().get(0).quantity()));
  }

  /** Points a condor received for the legs that it has only since this fill. */
  private static double received(Fill fill, OpenCondor after) {
    return -fill.legs().stream()
            .filter(leg -> after.condor().legs().contains(leg.instrument()))
            .mapToDouble(leg -> leg.price() * leg.quantity())
            .sum()
        / after.quantity();
  }

  private static double price(Fill fill, long quantity) {
    return fill.legs().stream().mapToDouble(leg -> leg.price() * leg.quantity()).sum() / quantity;
  }

  private static Option option(LegFill leg) {
    return (Option) leg.instrument();
  }
}
