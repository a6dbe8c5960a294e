package alvh.report.attribution;

import alvh.event.Owned;
import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.layer.Rung;
import alvh.market.FuturesCurve;
import alvh.strategy.Outlook;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every contract did from one close to the next, and what that brought to whoever held it. The
 * arms hold the same condors: each option is explained once.
 *
 * <p>Source: method 2.1 (attribution), B1.
 */
final class Night {
  private final Outlook last;
  private final Outlook today;
  private final Optional<FuturesCurve> ordered;
  private final SortedMap<Instrument, Map<Part, Double>> options = new TreeMap<>();

  /**
   * @param ordered the curve from F1 on of the session on which what is held was ordered
   */
  Night(Outlook last, Outlook today, Optional<FuturesCurve> ordered) {
    this.last = last;
    this.today = today;
    this.ordered = ordered;
  }

  /** One arm's night. */
  DayAttribution day(Owned held, AccountTotals change) {
    var causes = new Sums<>(Part.class);
    var layers = new Sums<>(HedgeLayer.class);
    held.condors().forEach((contract, count) -> addCondor(contract, count, causes));
    held.hedge()
        .forEach(
            (contract, count) -> {
              switch (contract) {
                case Future future -> addFuture(future, count, held.ladder(), causes, layers);
                case Option option -> addOption(option, count, causes, layers);
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
      Future future, long count, List<Rung> ladder, Sums<Part> causes, Sums<HedgeLayer> layers) {
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

  private void addOption(Option option, long count, Sums<Part> causes, Sums<HedgeLayer> layers) {
    var first = last.quotes().mid(option);
    var second = settled(option).or(() -> today.quotes().mid(option));
    if (first.isPresent() && second.isPresent()) {
      double dollars = (double) count * option.multiplier();
      double gain = dollars * (second.get() - first.get());
      double time = dollars * TimeChange.points(last, today, option).orElse(0);
      causes.add(Part.HEDGE_TIME, time);
      causes.add(Part.HEDGE_CALLS, gain - time);
      layers.add(HedgeLayer.DEEP, gain);
    }
  }

  /** Points that an option settled on; empty where it has not, or its value is not known. */
  private Optional<Double> settled(Option option) {
    boolean due = !option.settlesAt().isAfter(ExchangeCalendar.NYSE.close(today.seen().date()));
    return due
        ? today
            .settlements()
            .of(option)
            .map(value -> value.perContract(option).dollars() / option.multiplier())
        : Optional.empty();
  }

  private void addCondor(Instrument contract, long count, Sums<Part> causes) {
    if (contract instanceof Option option) {
      double dollars = (double) count * option.multiplier();
      options
          .computeIfAbsent(option, same -> points(option))
          .forEach((part, points) -> causes.add(part, dollars * points));
    }
  }

  /** Nothing of an option that has settled, and where a surface is missing. */
  private Map<Part, Double> points(Option option) {
    boolean priced = last.surface().isPresent() && today.surface().isPresent();
    return priced && option.settlesAt().isAfter(today.surface().get().asOf())
        ? OptionChange.of(last.surface().get(), today.surface().get(), option).points()
        : new EnumMap<>(Part.class);
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
