package alvh.event;

import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.order.Fill;
import alvh.strategy.CallSpread;
import alvh.strategy.OpenSpread;
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

/** The call spreads of engine 3, open and closed, built from fills and settlements. */
final class SpreadBook {
  private final Map<String, OpenSpread> open = new LinkedHashMap<>();
  private final Map<String, CondorMoney> money = new LinkedHashMap<>();
  private final SortedMap<Instrument, Money> settled = new TreeMap<>();
  private final List<ClosedSpread> closed = new ArrayList<>();

  List<OpenSpread> open() {
    return List.copyOf(open.values());
  }

  List<ClosedSpread> closed() {
    return Collections.unmodifiableList(closed);
  }

  void closing(String id) {
    open.computeIfPresent(id, (key, spread) -> spread.beingClosed());
  }

  void fill(Fill fill) {
    String id = fill.order().position();
    switch (fill.order().purpose()) {
      case OPEN_SPREAD -> {
        var legs = fill.legs();
        long quantity = -legs.get(0).quantity();
        double price = legs.get(0).price() - legs.get(1).price();
        var spread =
            new CallSpread((Option) legs.get(0).instrument(), (Option) legs.get(1).instrument());
        open.put(id, new OpenSpread(id, spread, quantity, fill.date(), price, false));
        money.put(id, CondorMoney.of(fill));
      }
      case CLOSE_SPREAD -> close(id, fill.date(), fill.order().rule(), CondorMoney.of(fill));
      case OPEN_CONDOR, ADJUST_CONDOR, CLOSE_CONDOR, OVERLAY, HEDGE, TAIL -> {}
    }
  }

  /** Notes a settled leg; the spread is closed with its last one. */
  void settle(LocalDate date, Instrument instrument, Money unitValue) {
    settled.put(instrument, unitValue);
    for (OpenSpread position : open()) {
      Option sold = position.spread().sold();
      Option bought = position.spread().bought();
      boolean mine = instrument.equals(sold) || instrument.equals(bought);
      if (mine && settled.keySet().containsAll(List.of(sold, bought))) {
        Money each =
            Objects.requireNonNull(settled.get(sold))
                .minus(Objects.requireNonNull(settled.get(bought)));
        close(position.id(), date, "SETTLED", CondorMoney.settled(each, position.quantity()));
      }
    }
  }

  private void close(String id, LocalDate date, String rule, CondorMoney ending) {
    OpenSpread position = open.remove(id);
    if (position != null) {
      CondorMoney all = Objects.requireNonNull(money.remove(id)).plus(ending);
      closed.add(
          new ClosedSpread(
              position, date, rule, all.value().negated(), all.slippage(), all.fees()));
    }
  }
}
