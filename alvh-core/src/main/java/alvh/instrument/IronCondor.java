package alvh.instrument;

import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A short strangle inside a long one: four options of one root, strikes rising.
 *
 * <p>All four expire together, or the wings expire before the shorts: then they cover nothing after
 * their own expiry, and the shorts may stand anywhere. Source: method E2, E5.
 */
public record IronCondor(Option longPut, Option shortPut, Option shortCall, Option longCall) {
  public IronCondor {
    boolean together = longPut.expiry().equals(shortPut.expiry());
    boolean inside = longPut.strike() < shortPut.strike() && shortCall.strike() < longCall.strike();
    Check.that(
        shortPut.strike() < shortCall.strike() && (inside || !together),
        "strikes must rise: %s %s %s %s",
        longPut.strike(),
        shortPut.strike(),
        shortCall.strike(),
        longCall.strike());
    Check.that(
        longPut.right() == Right.PUT
            && shortPut.right() == Right.PUT
            && shortCall.right() == Right.CALL
            && longCall.right() == Right.CALL,
        "a condor is two puts below two calls");
    for (Option leg : List.of(longPut, shortCall, longCall)) {
      LocalDate expiry = leg.equals(shortCall) ? shortPut.expiry() : longPut.expiry();
      Check.that(
          leg.root() == shortPut.root() && leg.expiry().equals(expiry),
          "legs of one root and expiry: %s and %s",
          shortPut.symbol(),
          leg.symbol());
    }
    Check.that(
        !longPut.expiry().isAfter(shortPut.expiry()),
        "wings must not outlive the shorts: %s and %s",
        longPut.symbol(),
        shortPut.symbol());
  }

  /** A condor by its strikes, index points, from the lowest to the highest. */
  public static IronCondor of(
      OptionRoot root,
      LocalDate expiry,
      double longPut,
      double shortPut,
      double shortCall,
      double longCall) {
    return new IronCondor(
        new Option(root, expiry, Right.PUT, longPut),
        new Option(root, expiry, Right.PUT, shortPut),
        new Option(root, expiry, Right.CALL, shortCall),
        new Option(root, expiry, Right.CALL, longCall));
  }

  /** Expiry of the short options. */
  public LocalDate expiry() {
    return shortPut.expiry();
  }

  /** Expiry of the long options: that of the shorts, or an earlier one. */
  public LocalDate wingExpiry() {
    return longPut.expiry();
  }

  /** Whether the wings live as long as the shorts, so that the loss has a bound. */
  public boolean isCovered() {
    return wingExpiry().equals(expiry());
  }

  /** Long put, short put, short call, long call. */
  public List<Option> legs() {
    return List.of(longPut, shortPut, shortCall, longCall);
  }

  /** Short put, short call. */
  public List<Option> shorts() {
    return List.of(shortPut, shortCall);
  }

  /** Long put, long call. */
  public List<Option> wings() {
    return List.of(longPut, longCall);
  }

  /** The position of some condors sold: wings long, shorts short. */
  public Holdings holdings(long condors) {
    var sold = new TreeMap<Instrument, Long>();
    addTo(sold, condors);
    return Holdings.of(sold);
  }

  /** Adds the position of some condors sold to other contracts. */
  public void addTo(Map<Instrument, Long> contracts, long condors) {
    shorts().forEach(leg -> contracts.merge(leg, -condors, Long::sum));
    wings().forEach(leg -> contracts.merge(leg, condors, Long::sum));
  }

  /** What the seller must pay at a settlement value, index points, from 0 to the wider wing. */
  public double liability(double settlementValue) {
    return shortPut.payoff(settlementValue)
        - longPut.payoff(settlementValue)
        + shortCall.payoff(settlementValue)
        - longCall.payoff(settlementValue);
  }

  /** Width of the put wing, index points. */
  public double putWidth() {
    return shortPut.strike() - longPut.strike();
  }

  /** Width of the call wing, index points. */
  public double callWidth() {
    return longCall.strike() - shortCall.strike();
  }

  /** The wider of the two wings, index points: what the condor can lose before its credit. */
  public double maxWidth() {
    return Math.max(putWidth(), callWidth());
  }
}
