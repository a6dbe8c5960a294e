package alvh.instrument;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many contracts of what: long positive, short negative, nothing absent.
 *
 * <p>Immutable, and ordered by instrument, so that everything derived from it comes in one order.
 * Orders are a difference of two holdings.
 */
public final class Holdings {
  public static final Holdings NONE = new Holdings(new TreeMap<>());

  private final SortedMap<Instrument, Long> quantities;
  private int hash;

  private Holdings(TreeMap<Instrument, Long> quantities) {
    this.quantities = Collections.unmodifiableSortedMap(quantities);
  }

  public static Holdings of(Instrument instrument, long quantity) {
    return NONE.plus(instrument, quantity);
  }

  /** Copies the map; entries of zero are left out. */
  public static Holdings of(Map<? extends Instrument, Long> quantities) {
    var copy = new TreeMap<Instrument, Long>(quantities);
    copy.values().removeIf(quantity -> quantity == 0);
    return new Holdings(copy);
  }

  /** Contracts held of the instrument; zero when there are none. */
  public long quantity(Instrument instrument) {
    return quantities.getOrDefault(instrument, 0L);
  }

  /** What is held, in order; no value is zero. */
  public SortedMap<Instrument, Long> quantities() {
    return quantities;
  }

  /** The instruments held, in order. */
  public List<Instrument> instruments() {
    return List.copyOf(quantities.keySet());
  }

  public boolean isEmpty() {
    return quantities.isEmpty();
  }

  public Holdings plus(Instrument instrument, long quantity) {
    var sum = new TreeMap<>(quantities);
    add(sum, instrument, quantity);
    return new Holdings(sum);
  }

  public Holdings plus(Holdings other) {
    return plusTimes(other, 1);
  }

  /** What must be bought (and, where negative, sold) to get from the other holdings to these. */
  public Holdings minus(Holdings other) {
    return plusTimes(other, -1);
  }

  /** Every quantity multiplied. */
  public Holdings times(long factor) {
    return NONE.plusTimes(this, factor);
  }

  private Holdings plusTimes(Holdings other, long factor) {
    var sum = new TreeMap<>(quantities);
    other.quantities.forEach((i, quantity) -> add(sum, i, Math.multiplyExact(quantity, factor)));
    return new Holdings(sum);
  }

  private static void add(TreeMap<Instrument, Long> sum, Instrument instrument, long quantity) {
    long total = Math.addExact(sum.getOrDefault(instrument, 0L), quantity);
    if (total == 0) {
      sum.remove(instrument);
    } else {
      sum.put(instrument, total);
    }
  }

  /** The part whose instruments satisfy the condition. */
  public Holdings only(Predicate<Instrument> condition) {
    var part = new TreeMap<>(quantities);
    part.keySet().removeIf(condition.negate());
    return new Holdings(part);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Holdings holdings
            && hashCode() == holdings.hashCode()
            && quantities.equals(holdings.quantities);
  }

  /** Worked out once; where two threads do it they find the same. */
  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = quantities.hashCode();
      hash = known;
    }
    return known;
  }

  /** {@code {SPXW 180316P02600000=-1, VXG18=3}}, in order. */
  @Override
  public String toString() {
    var text = new StringBuilder("{");
    quantities.forEach(
        (instrument, quantity) ->
            text.append(text.length() == 1 ? "" : ", ")
                .append(instrument.symbol())
                .append('=')
                .append(quantity));
    return text.append('}').toString();
  }
}
