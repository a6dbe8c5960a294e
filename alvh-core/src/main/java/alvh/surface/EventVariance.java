package alvh.surface;

import alvh.unit.Check;
import java.util.List;

/**
 * Scheduled events ahead and the total variance that each adds on its day: w(T) = ∫σ_b² + Σ e_j²
 * over the events up to T. Source: method 1.9.
 *
 * @param events by time
 */
public record EventVariance(List<Event> events) {
  public static final EventVariance NONE = new EventVariance(List.of());

  /** Events never take more than this share of a slice's variance away. */
  private static final double MOST_SHARE = 0.9;

  /**
   * One event.
   *
   * @param years from now, above zero
   * @param variance e², a number, not below zero
   */
  public record Event(double years, double variance) {
    public Event {
      Check.positive(years, "years to the event");
      Check.atLeast(variance, 0, "event variance");
    }
  }

  public EventVariance {
    events = List.copyOf(events);
    for (int i = 1; i < events.size(); i++) {
      double before = events.get(i - 1).years();
      double here = events.get(i).years();
      Check.that(here >= before, "events must be in order, but %s follows %s", here, before);
    }
  }

  /** Σ e_j² of the events until then. */
  public double upTo(double years) {
    return between(0, years);
  }

  /** Σ e_j² of the events after {@code from} and not after {@code to}. */
  public double between(double from, double to) {
    return events.stream()
        .filter(event -> event.years() > from && event.years() <= to)
        .mapToDouble(Event::variance)
        .sum();
  }

  /**
   * The slice with the variance of its events taken out: every strike loses the share that the
   * at-the-money variance loses, so that the shape stays.
   */
  VolSurface.Slice without(VolSurface.Slice slice) {
    double atm = slice.volatility(0) * slice.volatility(0) * slice.years();
    double share = Math.min(MOST_SHARE, upTo(slice.years()) / atm);
    return share == 0 ? slice : new Scaled(slice, Math.sqrt(1 - share));
  }

  private record Scaled(VolSurface.Slice slice, double factor) implements VolSurface.Slice {
    @Override
    public double years() {
      return slice.years();
    }

    @Override
    public double forward() {
      return slice.forward();
    }

    @Override
    public double discount() {
      return slice.discount();
    }

    @Override
    public double volatility(double logMoneyness) {
      return factor * slice.volatility(logMoneyness);
    }
  }
}
