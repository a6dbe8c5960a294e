package alvh.event;

import alvh.instrument.Instrument;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.strategy.CondorExit;
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

/** The condors that are open and those that were closed, built from fills and settlements. */
final class CondorBook {
  private final Map<String, OpenCondor> open = new LinkedHashMap<>();
  private final Map<String, Fill> openings = new LinkedHashMap<>();
  private final SortedMap<Instrument, Money> settled = new TreeMap<>();
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
      case CLOSE_CONDOR -> closed(fill);
      case HEDGE -> {}
    }
  }

  void closing(String id) {
    open.computeIfPresent(id, (key, condor) -> condor.beingClosed());
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
    openings.put(id, fill);
  }

  private void closed(Fill fill) {
    OpenCondor position = open.remove(fill.order().position());
    if (position != null) {
      Money paid = fill.value();
      close(
          position,
          fill.date(),
          CondorExit.Rule.valueOf(fill.order().rule()),
          price(fill),
          paid,
          fill.slippage(),
          fill.fees());
    }
  }

  /** Notes a settled leg; the condor is closed with its last one. */
  void settle(LocalDate date, Instrument instrument, Money unitValue) {
    settled.put(instrument, unitValue);
    for (OpenCondor position : open()) {
      List<Option> legs = position.condor().legs();
      if (legs.contains(instrument) && settled.keySet().containsAll(legs)) {
        open.remove(position.id());
        Money value = settledValue(position.condor()).times(position.quantity());
        double debit =
            value.negated().dollars()
                / position.quantity()
                / position.condor().shortPut().multiplier();
        close(
            position, date, CondorExit.Rule.EXPIRY, debit, value.negated(), Money.ZERO, Money.ZERO);
      }
    }
  }

  private Money settledValue(IronCondor condor) {
    return settledValue(condor.longPut())
        .minus(settledValue(condor.shortPut()))
        .minus(settledValue(condor.shortCall()))
        .plus(settledValue(condor.longCall()));
  }

  private Money settledValue(Option leg) {
    return Objects.requireNonNull(settled.get(leg));
  }

  /** {@code value} is that of the closing legs at mid: positive when bought back. */
  private void close(
      OpenCondor position,
      LocalDate date,
      CondorExit.Rule rule,
      double debit,
      Money value,
      Money slippage,
      Money fees) {
    Fill opening = Objects.requireNonNull(openings.remove(position.id()));
    closed.add(
        new ClosedCondor(
            position,
            date,
            rule,
            debit,
            opening.value().plus(value).negated(),
            opening.slippage().plus(slippage),
            opening.fees().plus(fees)));
  }

  /** Points a condor of the whole package, positive when paid. */
  private static double price(Fill fill) {
    long quantity = Math.abs(fill.legs().get(0).quantity());
    return fill.legs().stream().mapToDouble(leg -> leg.price() * leg.quantity()).sum() / quantity;
  }

  private static Option option(LegFill leg) {
    return (Option) leg.instrument();
  }
}
