package alvh.engine;

import alvh.event.Event;
import alvh.event.Owned;
import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.layer.Rung;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Quotes;
import alvh.report.CloseUp;
import alvh.report.HeldLine;
import alvh.strategy.Outlook;
import alvh.surface.VvixPricer;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Watches an arm and keeps the session on which its condors lost most, contract by contract. */
final class CloseUps {
  private final String arm;
  private final Map<Instrument, Money> before = new HashMap<>();
  private final Map<Instrument, Money> settled = new HashMap<>();
  private Owned overnight = Owned.NONE;
  private Money settlements = Money.ZERO;
  private Quotes quotes = instrument -> Optional.empty();
  private Money worst = Money.ZERO;
  private LocalDate date = LocalDate.MIN;
  private List<HeldLine> lines = List.of();
  private final List<LegFill> traded = new ArrayList<>();

  CloseUps(String arm) {
    this.arm = arm;
  }

  /**
   * A session begins.
   *
   * @param night what is held from the session before
   */
  void begins(Outlook outlook, Owned night) {
    quotes = outlook.quotes();
    overnight = night;
    settled.keySet().forEach(before::remove);
    settled.clear();
    settlements = Money.ZERO;
  }

  /**
   * Sees what has happened to the arm.
   *
   * @param condors what the event added to the condors' result
   */
  void take(Event event, Money condors) {
    switch (event) {
      case Event.Settled settlement -> settled(settlement, condors);
      case Event.Marked marked -> marked(marked, condors);
      case Event.Filled filled -> filled(filled.fill());
      case Event.Decided decided -> {}
      case Event.Opened opened -> {}
      case Event.InterestPaid interest -> {}
      case Event.MarginAssessed assessed -> {}
      case Event.MarginCalled called -> {}
      case Event.NotQuoted missing -> {}
      case Event.Refused refused -> {}
    }
  }

  /** One of the morning counts for the session; one of the close comes after the marks. */
  private void settled(Event.Settled settlement, Money condors) {
    settled.put(settlement.instrument(), settlement.unitValue());
    settlements = settlements.plus(condors);
  }

  /** The session's marks, after the morning's settlements and before its fills. */
  private void marked(Event.Marked marked, Money condors) {
    Money lost = settlements.plus(condors);
    if (lost.compareTo(worst) < 0) {
      worst = lost;
      var values = new TreeMap<Instrument, Money>(marked.unitValues());
      values.putAll(settled);
      keep(marked.date(), overnight, values);
    }
    before.putAll(marked.unitValues());
  }

  private void keep(LocalDate session, Owned owned, SortedMap<Instrument, Money> values) {
    var found = new ArrayList<HeldLine>();
    owned.condors().forEach((contract, held) -> add(found, contract, held, values, true, ""));
    owned
        .hedge()
        .forEach(
            (contract, held) ->
                add(found, contract, held, values, false, layer(contract, owned.ladder())));
    owned.engine3().forEach((contract, held) -> add(found, contract, held, values, false, "E3"));
    date = session;
    lines = found;
    traded.clear();
  }

  private void add(
      List<HeldLine> found,
      Instrument contract,
      long held,
      SortedMap<Instrument, Money> values,
      boolean condor,
      String layer) {
    Money last = before.get(contract);
    if (last != null) {
      double now = Objects.requireNonNullElse(values.get(contract), last).dollars();
      double points = last.dollars() / contract.multiplier();
      found.add(
          new HeldLine(
              contract,
              held,
              points,
              now / contract.multiplier(),
              settled.containsKey(contract) ? Optional.empty() : quotes.quote(contract),
              condor,
              layer));
    }
  }

  private static String layer(Instrument contract, List<Rung> ladder) {
    return switch (contract) {
      case Option option -> VvixPricer.isVixOption(option) ? "DP" : "puts";
      case Future future ->
          ladder.stream()
              .filter(rung -> rung.expiry().equals(Optional.of(future.expiry())))
              .map(rung -> rung.slot().name())
              .collect(Collectors.joining(", "));
    };
  }

  /** A fill at that session's close. */
  private void filled(Fill fill) {
    for (LegFill leg : fill.legs()) {
      before.put(leg.instrument(), Money.ofDollars(leg.mid() * leg.instrument().multiplier()));
      if (fill.date().equals(date)) {
        traded.add(leg);
      }
    }
  }

  /** Empty where the condors never lost on a session. */
  Optional<CloseUp> worst() {
    return lines.isEmpty() ? Optional.empty() : Optional.of(new CloseUp(arm, date, lines, traded));
  }
}
