package alvh.event;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.ledger.Account;
import alvh.ledger.Entry;
import alvh.ledger.Ledger;
import alvh.ledger.Posting;
import alvh.order.LegFill;
import alvh.surface.VvixPricer;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is held and what each contract was last marked at. Holdings are sums of fills; every change
 * of a mark is booked: to the options account for options, to cash for futures (variation margin).
 */
final class Positions {
  private final SortedMap<Instrument, Long> quantities = new TreeMap<>();
  private final SortedMap<Instrument, Money> marks = new TreeMap<>();
  private final Ledger ledger;
  private final Owner owner;

  /** Whose positions these are: contracts of two owners never cancel out. */
  enum Owner {
    /** Condors and the hedge in VIX futures and calls, told apart by their contracts. */
    ARM,
    /** Engine 3, whose money is kept apart from the hedge's. */
    ENGINE3,
    /** A hedge in options on the index, the condors' own kind of contract. */
    PROTECTION
  }

  Positions(Ledger ledger) {
    this(ledger, Owner.ARM);
  }

  Positions(Ledger ledger, Owner owner) {
    this.ledger = ledger;
    this.owner = owner;
  }

  SortedMap<Instrument, Long> quantities() {
    return Collections.unmodifiableSortedMap(quantities);
  }

  /** Moves the marks of what is held and books the gains and losses. */
  void mark(LocalDate date, SortedMap<Instrument, Money> unitValues) {
    if (!quantities.isEmpty()) {
      unitValues.forEach((instrument, value) -> mark(date, instrument, value));
    }
  }

  /** Moves an instrument's mark and books the gain or loss on what is held. */
  void mark(LocalDate date, Instrument instrument, Money unitValue) {
    Long quantity = quantities.get(instrument);
    Money before = marks.get(instrument);
    if (quantity == null || before == null) {
      return;
    }
    Money gain = unitValue.minus(before).times(quantity);
    marks.put(instrument, unitValue);
    if (!gain.isZero()) {
      Account result = result(instrument);
      ledger.book(
          new Entry(
              date,
              "Mark",
              Optional.of(instrument),
              List.of(new Posting(holder(instrument), gain), new Posting(result, gain.negated()))));
    }
  }

  /** Takes a filled leg in at mid; slippage and fees are expenses of their own. */
  void fill(LocalDate date, LegFill leg, boolean hedge) {
    Instrument instrument = leg.instrument();
    Money unitMid = Money.ofDollars(leg.mid() * instrument.multiplier());
    mark(date, instrument, unitMid);
    Money cost = leg.slippage().plus(leg.fee());
    var postings = new ArrayList<Posting>();
    if (instrument instanceof Option) {
      postings.add(new Posting(Account.OPTIONS, leg.value()));
      postings.add(new Posting(Account.CASH, leg.value().plus(cost).negated()));
    } else {
      postings.add(new Posting(Account.CASH, cost.negated()));
    }
    postings.add(new Posting(slippage(hedge), leg.slippage()));
    postings.add(new Posting(fees(hedge), leg.fee()));
    ledger.book(new Entry(date, "Fill", Optional.of(instrument), postings));
    change(instrument, leg.quantity());
    if (quantities.containsKey(instrument)) {
      marks.put(instrument, unitMid);
    }
  }

  /** Marks to the settlement value and turns what is held into cash. */
  void settle(LocalDate date, Instrument instrument, Money unitValue) {
    mark(date, instrument, unitValue);
    Long quantity = quantities.get(instrument);
    if (quantity != null && instrument instanceof Option) {
      Money value = unitValue.times(quantity);
      ledger.book(
          new Entry(
              date,
              "Settle",
              Optional.of(instrument),
              List.of(
                  new Posting(Account.CASH, value),
                  new Posting(Account.OPTIONS, value.negated()))));
    }
    quantities.remove(instrument);
    marks.remove(instrument);
  }

  private void change(Instrument instrument, long quantity) {
    long total = quantities.getOrDefault(instrument, 0L) + quantity;
    if (total == 0) {
      quantities.remove(instrument);
      marks.remove(instrument);
    } else {
      quantities.put(instrument, total);
    }
  }

  private static Account holder(Instrument instrument) {
    return instrument instanceof Option ? Account.OPTIONS : Account.CASH;
  }

  private Account result(Instrument instrument) {
    if (owner == Owner.ENGINE3) {
      return Account.ENGINE3_RESULT;
    }
    return isHedge(instrument) ? Account.HEDGE_RESULT : Account.CONDOR_RESULT;
  }

  private Account slippage(boolean hedge) {
    if (owner == Owner.ENGINE3) {
      return Account.ENGINE3_SLIPPAGE;
    }
    return hedge ? Account.HEDGE_SLIPPAGE : Account.CONDOR_SLIPPAGE;
  }

  private Account fees(boolean hedge) {
    if (owner == Owner.ENGINE3) {
      return Account.ENGINE3_FEES;
    }
    return hedge ? Account.HEDGE_FEES : Account.CONDOR_FEES;
  }

  private boolean isHedge(Instrument instrument) {
    return switch (instrument) {
      case Future future -> true;
      case Option option -> owner == Owner.PROTECTION || VvixPricer.isVixOption(option);
    };
  }
}
