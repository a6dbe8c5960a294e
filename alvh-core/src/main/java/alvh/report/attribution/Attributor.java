package alvh.report.attribution;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.strategy.Outlook;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import alvh.unit.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Explains one arm's account session after session from what it held over night.
 *
 * <p>Each cause is rounded to the cent; what an account gained beyond them is its unexplained part,
 * so that the causes add up to the ledger's own figures. Source: method 2.1 (attribution), B1.
 */
public final class Attributor {
  private @Nullable Outlook before;
  private @Nullable AccountTotals totalsBefore;

  /**
   * Takes a session in and explains it.
   *
   * @param held contracts of condors and hedge before anything was traded today; engine 3 counts by
   *     its account alone
   * @param now the account after the session
   */
  public DayAttribution observe(
      Outlook today, SortedMap<Instrument, Long> held, AccountTotals now) {
    DayAttribution day =
        before != null && totalsBefore != null
            ? day(before, today, held, now.since(totalsBefore))
            : new DayAttribution(
                now.date(), new EnumMap<>(Part.class), new EnumMap<>(HedgeLayer.class));
    before = today;
    totalsBefore = now;
    return day;
  }

  private static DayAttribution day(
      Outlook before, Outlook today, SortedMap<Instrument, Long> held, AccountTotals change) {
    var causes = new Sums<>(Part.class);
    var layers = new Sums<>(HedgeLayer.class);
    held.forEach((instrument, count) -> add(before, today, instrument, count, causes, layers));
    Map<Part, Money> parts = causes.cents();
    parts.put(Part.CONDOR_REST, change.condors().minus(sum(parts, Part.DELTA, Part.THIRD)));
    parts.put(Part.HEDGE_REST, change.hedge().minus(sum(parts, Part.HEDGE_VIX, Part.HEDGE_CALLS)));
    parts.put(Part.ENGINE3, change.engine3());
    parts.put(Part.COSTS, change.costs().negated());
    parts.put(Part.INTEREST, change.interest());
    Map<HedgeLayer, Money> placed = layers.cents();
    Money all = placed.values().stream().reduce(Money.ZERO, Money::plus);
    placed.put(HedgeLayer.REST, change.hedge().minus(all));
    return new DayAttribution(change.date(), parts, placed);
  }

  /** The causes from one to another, in the order in which they are declared. */
  private static Money sum(Map<Part, Money> parts, Part from, Part to) {
    Money sum = Money.ZERO;
    for (Part part : Part.values()) {
      if (part.compareTo(from) >= 0 && part.compareTo(to) <= 0) {
        sum = sum.plus(parts.getOrDefault(part, Money.ZERO));
      }
    }
    return sum;
  }

  private static void add(
      Outlook before,
      Outlook today,
      Instrument instrument,
      long count,
      Sums<Part> causes,
      Sums<HedgeLayer> layers) {
    double dollars = (double) count * instrument.multiplier();
    switch (instrument) {
      case Future future ->
          FutureChange.of(before, today, future)
              .ifPresent(
                  change -> {
                    causes.add(Part.HEDGE_VIX, dollars * change.vix());
                    causes.add(Part.HEDGE_ROLL, dollars * change.roll());
                    layers.add(
                        change.rank() == 1 ? HedgeLayer.SHORT : HedgeLayer.INTERMEDIATE,
                        dollars * change.whole());
                  });
      case Option option -> {
        if (VvixPricer.isVixOption(option)) {
          addCall(before, today, option, dollars, causes, layers);
        } else {
          addIndexOption(before, today, option, dollars, causes);
        }
      }
    }
  }

  private static void addCall(
      Outlook before,
      Outlook today,
      Option call,
      double dollars,
      Sums<Part> causes,
      Sums<HedgeLayer> layers) {
    var first = before.quotes().mid(call);
    var second = today.quotes().mid(call);
    if (first.isPresent() && second.isPresent()) {
      double gain = dollars * (second.get() - first.get());
      causes.add(Part.HEDGE_CALLS, gain);
      layers.add(HedgeLayer.DEEP, gain);
    }
  }

  private static void addIndexOption(
      Outlook before, Outlook today, Option option, double dollars, Sums<Part> causes) {
    if (before.surface().isEmpty() || today.surface().isEmpty()) {
      return;
    }
    VolSurface now = today.surface().get();
    if (option.settlesAt().isAfter(now.asOf())) {
      OptionChange.of(before.surface().get(), now, option)
          .points()
          .forEach((part, points) -> causes.add(part, dollars * points));
    }
  }

  /** Dollars by kind, rounded once. */
  private static final class Sums<K extends Enum<K>> {
    private final EnumMap<K, Double> dollars;
    private final Class<K> kind;

    Sums(Class<K> kind) {
      this.kind = kind;
      this.dollars = new EnumMap<>(kind);
    }

    void add(K key, double amount) {
      dollars.merge(key, amount, Double::sum);
    }

    Map<K, Money> cents() {
      var cents = new EnumMap<K, Money>(kind);
      dollars.forEach((key, amount) -> cents.put(key, Money.ofDollars(amount)));
      return cents;
    }
  }
}
