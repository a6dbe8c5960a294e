package alvh.engine;

import alvh.event.Book;
import alvh.event.Event;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Watches an arm and keeps the session on which its condors lost most, contract by contract. */
final class CloseUps {
  private final String arm;
  private SortedMap<Instrument, Money> before = new TreeMap<>();
  private Quotes quotes = instrument -> Optional.empty();
  private List<Rung> ordered = List.of();
  private List<Rung> held = List.of();
  private Money worst = Money.ZERO;
  private LocalDate date = LocalDate.MIN;
  private List<HeldLine> lines = List.of();
  private final List<LegFill> traded = new ArrayList<>();

  CloseUps(String arm) {
    this.arm = arm;
  }

  /** A session begins. */
  void begins(Outlook outlook) {
    quotes = outlook.quotes();
  }

  /**
   * Sees what happens to the arm.
   *
   * @param book as it stands before the event
   */
  void take(Event event, Book book) {
    switch (event) {
      case Event.Marked marked -> marked(marked.date(), book.positions(), marked.unitValues());
      case Event.Filled filled -> filled(filled.fill());
      case Event.Decided decided -> decided(decided.resolution().ladder());
      case Event.Opened opened -> {}
      case Event.InterestPaid interest -> {}
      case Event.MarginAssessed assessed -> {}
      case Event.MarginCalled called -> {}
      case Event.NotQuoted missing -> {}
      case Event.Settled settled -> {}
    }
  }

  /**
   * The session's marks, before its fills.
   *
   * @param values of one contract, dollars; what is not quoted is absent
   */
  private void marked(
      LocalDate session,
      SortedMap<Instrument, Long> positions,
      SortedMap<Instrument, Money> values) {
    Money result = Money.ZERO;
    var marks = new TreeMap<Instrument, Money>();
    for (var position : positions.entrySet()) {
      Money last = before.get(position.getKey());
      Money now = values.get(position.getKey());
      if (now != null || last != null) {
        marks.put(position.getKey(), now != null ? now : last);
      }
      if (isCondor(position.getKey()) && last != null && now != null) {
        result = result.plus(now.minus(last).times(position.getValue()));
      }
    }
    if (result.compareTo(worst) < 0) {
      worst = result;
      keep(session, positions, values);
    }
    before = marks;
  }

  private static boolean isCondor(Instrument instrument) {
    return instrument instanceof Option option && !VvixPricer.isVixOption(option);
  }

  private void keep(
      LocalDate session,
      SortedMap<Instrument, Long> positions,
      SortedMap<Instrument, Money> values) {
    var found = new ArrayList<HeldLine>();
    positions.forEach(
        (instrument, quantity) -> {
          Money last = before.get(instrument);
          if (last != null) {
            double points = last.dollars() / instrument.multiplier();
            found.add(
                new HeldLine(
                    instrument,
                    quantity,
                    points,
                    Objects.requireNonNullElse(values.get(instrument), last).dollars()
                        / instrument.multiplier(),
                    quotes.quote(instrument),
                    layer(instrument)));
          }
        });
    date = session;
    lines = found;
    traded.clear();
  }

  private String layer(Instrument instrument) {
    return switch (instrument) {
      case Option option -> isCondor(option) ? "" : "DP";
      case Future future ->
          held.stream()
              .filter(
                  rung -> rung.minis() != 0 && rung.expiry().equals(Optional.of(future.expiry())))
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

  /** The decision after it: its orders fill at the next close and are held from there. */
  private void decided(List<Rung> ladder) {
    held = ordered;
    ordered = ladder;
  }

  /** Empty where the condors never lost on a session. */
  Optional<CloseUp> worst() {
    return lines.isEmpty() ? Optional.empty() : Optional.of(new CloseUp(arm, date, lines, traded));
  }
}
