package alvh.risk.stress;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The positions that are stressed, each with the layer that it belongs to.
 *
 * @param legs in the order in which they are shown; those of one layer stand together
 */
public record StressBook(List<Leg> legs) {
  public StressBook {
    legs = List.copyOf(legs);
  }

  /**
   * Contracts of one kind in one place of the book.
   *
   * @param layer "condors", "forwards", "short", "intermediate", "deep", "engine 3"
   * @param place the condor's id, or the slot of the ladder
   * @param quantity contracts, negative where sold
   */
  public record Leg(String layer, String place, Instrument instrument, long quantity) {
    public Leg {
      Check.that(quantity != 0, "no contracts of %s", instrument.symbol());
    }

    /** Dollars of the leg for a point of its price. */
    double dollarsAPoint() {
      return (double) quantity * instrument.multiplier();
    }
  }

  /** The layers in order, each once. */
  public List<String> layers() {
    return legs.stream().map(Leg::layer).distinct().toList();
  }

  /** All contracts together. */
  public Holdings holdings() {
    Holdings sum = Holdings.NONE;
    for (Leg leg : legs) {
      sum = sum.plus(leg.instrument(), leg.quantity());
    }
    return sum;
  }

  /** Those of some layer. */
  public Holdings holdings(String layer) {
    return new StressBook(legs.stream().filter(leg -> leg.layer().equals(layer)).toList())
        .holdings();
  }

  /** The legs that have a price in a state. */
  public StressBook pricedIn(StressState state) {
    return new StressBook(
        legs.stream().filter(leg -> state.price(leg.instrument()).isPresent()).toList());
  }

  /** Dollars of each leg in a state; every leg must have a price there. */
  public double[] values(StressState state) {
    var values = new double[legs.size()];
    for (int i = 0; i < values.length; i++) {
      Leg leg = legs.get(i);
      values[i] = leg.dollarsAPoint() * points(state, leg.instrument());
    }
    return values;
  }

  private static double points(StressState state, Instrument instrument) {
    Optional<Double> price = state.price(instrument);
    Check.that(price.isPresent(), "%s has no price", instrument.symbol());
    return price.orElseThrow();
  }

  /**
   * The same along a path, on which what has settled keeps its settlement.
   *
   * @param settled points by contract; those that settle in this state are added
   */
  double[] valuesAfter(StressState state, Map<Instrument, Double> settled) {
    var values = new double[legs.size()];
    for (int i = 0; i < values.length; i++) {
      Instrument instrument = legs.get(i).instrument();
      double points = settled.getOrDefault(instrument, points(state, instrument));
      if (state.hasSettled(instrument)) {
        settled.putIfAbsent(instrument, points);
      }
      values[i] = legs.get(i).dollarsAPoint() * points;
    }
    return values;
  }

  /** Dollars gained by each leg from one state to another. */
  public double[] gains(StressState from, StressState to) {
    double[] before = values(from);
    double[] after = values(to);
    for (int i = 0; i < after.length; i++) {
      after[i] -= before[i];
    }
    return after;
  }

  /** Amounts by leg added up by layer, in the order of {@link #layers()}. */
  public List<LayerGain> byLayer(double[] amounts) {
    var sums = new ArrayList<LayerGain>();
    for (String layer : layers()) {
      double sum = 0;
      for (int i = 0; i < amounts.length; i++) {
        sum += legs.get(i).layer().equals(layer) ? amounts[i] : 0;
      }
      sums.add(new LayerGain(layer, sum));
    }
    return sums;
  }

  /**
   * What one layer gains.
   *
   * @param dollars negative for a loss
   */
  public record LayerGain(String layer, double dollars) {}
}
