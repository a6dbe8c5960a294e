package alvh.strategy.replica;

import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The sessions of a history as the index of VIX calls sees them. Source: method 6 (VXTH). */
public final class TailDays {
  private TailDays() {}

  /**
   * Sessions in [from, to] on which VIX is known.
   *
   * @param days what index replicas see, for closes, dividends and interest
   */
  public static NavigableMap<LocalDate, TailDay> of(
      History history, NavigableMap<LocalDate, ReplicaDay> days, LocalDate from, LocalDate to) {
    var tail = new TreeMap<LocalDate, TailDay>();
    if (from.isAfter(to)) {
      return tail;
    }
    days.subMap(from, true, to, true)
        .forEach(
            (date, day) -> {
              MarketSnapshot today = history.at(date);
              today
                  .last(Measure.VIX)
                  .ifPresent(vix -> tail.put(date, day(today, day, vix.value())));
            });
    return tail;
  }

  private static TailDay day(MarketSnapshot today, ReplicaDay day, double vix) {
    return new TailDay(
        today.date(),
        day.close() * day.dividends(),
        settlement(today),
        options(today, day.surface()),
        vix);
  }

  /** VRO, or VIX's opening in its place. */
  private static OptionalDouble settlement(MarketSnapshot today) {
    OptionalDouble official = today.today(Measure.VRO);
    return official.isPresent() ? official : today.today(Measure.VIX_OPEN);
  }

  private static Optional<VvixPricer> options(MarketSnapshot today, VolSurface rates) {
    OptionalDouble vvix = today.today(Measure.VVIX);
    return vvix.isPresent()
        ? today.curve().map(curve -> new VvixPricer(curve, vvix.getAsDouble(), rates))
        : Optional.empty();
  }
}
