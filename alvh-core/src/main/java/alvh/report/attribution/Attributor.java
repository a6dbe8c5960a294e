package alvh.report.attribution;

import alvh.event.Owned;
import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.layer.Rung;
import alvh.market.FuturesCurve;
import alvh.strategy.Outlook;
import alvh.surface.VolSurface;
import alvh.unit.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Explains one arm's account session after session from what it held over night.
 *
 * <p>Each cause is rounded to the cent; what an account gained beyond them is its unexplained part,
 * so that the causes add up to the ledger's own figures. Source: method 2.1 (attribution), B1.
 */
public final class Attributor {
  private @Nullable Outlook before;
  private Optional<FuturesCurve> ordered = Optional.empty();
  private @Nullable AccountTotals totalsBefore;

  /**
   * Takes a session in and explains it.
   *
   * @param held before anything was traded today; engine 3 counts by its account alone
   * @param now the account after the session
   */
  public DayAttribution observe(Outlook today, Owned held, AccountTotals now) {
    DayAttribution day =
        before != null && totalsBefore != null
            ? day(before, today, held, now.since(totalsBefore))
            : new DayAttribution(
                now.date(), new EnumMap<>(Part.class), new EnumMap<>(HedgeLayer.class));
    ordered = before != null ? before.front() : today.front();
    before = today;
    totalsBefore = now;
    return day;
  }

  private DayAttribution day(Outlook last, Outlook today, Owned held, AccountTotals change) {
    var causes = new Sums<>(Part.class);
    var layers = new Sums<>(HedgeLayer.class);
    held.condors().forEach((contract, count) -> addCondor(last, today, contract, count, causes));
    held.hedge()
        .forEach(
            (contract, count) -> {
              switch (contract) {
                case Future future ->
                    addFuture(last, today, future, count, held.ladder(), causes, layers);
                case Option option -> addOption(last, today, option, count, causes, layers);
              }
            });
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

  private void addFuture(
      Outlook last,
      Outlook today,
      Future future,
      long count,
      List<Rung> ladder,
      Sums<Part> causes,
      Sums<HedgeLayer> layers) {
    double dollars = (double) count * future.multiplier();
    FutureChange.of(last, today, future)
        .ifPresent(
            change -> {
              causes.add(Part.HEDGE_VIX, dollars * change.vix());
              causes.add(Part.HEDGE_ROLL, dollars * change.roll());
              FutureLayers.of(future.expiry(), ladder, ordered)
                  .forEach((layer, share) -> layers.add(layer, dollars * change.whole() * share));
            });
  }

  private static void addOption(
      Outlook last,
      Outlook today,
      Option option,
      long count,
      Sums<Part> causes,
      Sums<HedgeLayer> layers) {
    var first = last.quotes().mid(option);
    var second = today.quotes().mid(option);
    if (first.isPresent() && second.isPresent()) {
      double dollars = (double) count * option.multiplier();
      double gain = dollars * (second.get() - first.get());
      double time = dollars * TimeChange.points(last, today, option).orElse(0);
      causes.add(Part.HEDGE_TIME, time);
      causes.add(Part.HEDGE_CALLS, gain - time);
      layers.add(HedgeLayer.DEEP, gain);
    }
  }

  private static void addCondor(
      Outlook last, Outlook today, Instrument contract, long count, Sums<Part> causes) {
    if (last.surface().isEmpty() || today.surface().isEmpty()) {
      return;
    }
    VolSurface now = today.surface().get();
    if (contract instanceof Option option && option.settlesAt().isAfter(now.asOf())) {
      double dollars = (double) count * option.multiplier();
      OptionChange.of(last.surface().get(), now, option)
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
