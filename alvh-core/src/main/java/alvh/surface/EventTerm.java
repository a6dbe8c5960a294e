package alvh.surface;

import alvh.unit.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Total variance by time with events in it: between two expiries the base grows evenly and jumps by
 * e² at each event, so that the expiries themselves are met.
 *
 * <p>Where the events of an interval would need more variance than it has, they are shrunk to it:
 * variance never falls. Source: method 1.9.
 */
public final class EventTerm {
  private final double[] years;
  private final double[] total;
  private final EventVariance events;

  /**
   * @param years to each expiry, rising, above zero
   * @param total variance to each, not falling
   */
  public EventTerm(double[] years, double[] total, EventVariance wanted) {
    Check.that(
        years.length == total.length && years.length > 0,
        "%s expiries with %s variances",
        years.length,
        total.length);
    this.years = years.clone();
    this.total = total.clone();
    for (int i = 0; i < years.length; i++) {
      Check.that(
          years[i] > from(i) && total[i] >= base(i),
          "expiries must rise and variance not fall, but %s years have %s",
          years[i],
          total[i]);
    }
    this.events = fitted(wanted);
  }

  private double from(int i) {
    return i == 0 ? 0 : years[i - 1];
  }

  private double base(int i) {
    return i == 0 ? 0 : total[i - 1];
  }

  private EventVariance fitted(EventVariance wanted) {
    var kept = new ArrayList<EventVariance.Event>();
    for (EventVariance.Event event : wanted.events()) {
      int i = interval(event.years());
      double sum = i < years.length ? wanted.between(from(i), years[i]) : 0;
      double room = i < years.length ? total[i] - base(i) : 0;
      double factor = sum > room ? room / sum : 1;
      kept.add(new EventVariance.Event(event.years(), event.variance() * factor));
    }
    return new EventVariance(kept);
  }

  /** The interval that ends at or after a time; the number of expiries beyond the last. */
  private int interval(double time) {
    int found = Arrays.binarySearch(years, time);
    return found >= 0 ? found : -found - 1;
  }

  /** The events as they fit between the expiries. */
  public EventVariance events() {
    return events;
  }

  /** w(T); beyond the last expiry its last base variance goes on. */
  public double total(double time) {
    Check.positive(time, "time");
    int i = Math.min(interval(time), years.length - 1);
    double inside = events.between(from(i), years[i]);
    double rate = (total[i] - base(i) - inside) / (years[i] - from(i));
    return base(i) + rate * (time - from(i)) + events.between(from(i), time);
  }

  /**
   * e² from the jump between the expiries before and after an event: what that interval has beyond
   * the variance a year of its neighbours. Empty where an expiry before, or any neighbour, is
   * missing.
   */
  public static OptionalDouble jump(double[] years, double[] total, double event) {
    int found = Arrays.binarySearch(years, event);
    int after = found >= 0 ? found : -found - 1;
    if (after <= 0 || after >= years.length) {
      return OptionalDouble.empty();
    }
    List<Double> neighbours = new ArrayList<>();
    if (after >= 2) {
      neighbours.add(slope(years, total, after - 1));
    }
    if (after + 1 < years.length) {
      neighbours.add(slope(years, total, after + 1));
    }
    if (neighbours.isEmpty()) {
      return OptionalDouble.empty();
    }
    double base = neighbours.stream().mapToDouble(s -> s).average().orElseThrow();
    double span = years[after] - years[after - 1];
    return OptionalDouble.of(Math.max(0, total[after] - total[after - 1] - base * span));
  }

  private static double slope(double[] years, double[] total, int i) {
    return (total[i] - total[i - 1]) / (years[i] - years[i - 1]);
  }
}
