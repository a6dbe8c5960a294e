package alvh.surface;

import alvh.unit.Check;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the S&P 500's options say of the 30 days that follow the settlement of a VIX future.
 *
 * <p>FVar = [W(T+30d) − W(T)]/(30/365) with W model-free on listed expiries and linear in minutes
 * between them. The bounds sell the one expiry and buy the other at the touch. Source: method 1.10.
 *
 * @param points FVar in squared index points, 10,000 times the variance a year
 */
public record ForwardVariance(StripBounds points) {
  private static final double DAYS = 30;
  private static final double MINUTES = DAYS * VixCalculation.MINUTES_PER_DAY;
  private static final double POINTS = 100 * 100 * 365 / DAYS;

  /**
   * @param expiries of the S&P 500, those without a variance are passed over
   * @param minutes to the settlement of the future
   * @return empty where the expiries do not reach around the 30 days, or where they hold no
   *     variance
   */
  public static Optional<ForwardVariance> of(List<ExpiryVariance> expiries, double minutes) {
    Check.positive(minutes, "minutes");
    var curve = new TreeMap<Double, StripBounds>();
    for (ExpiryVariance expiry : expiries) {
      if (expiry.outcome() instanceof StripVariance found) {
        curve.put(expiry.minutes(), StripBounds.totalVariance(found));
      }
    }
    Optional<StripBounds> first = at(curve, minutes);
    Optional<StripBounds> second = at(curve, minutes + MINUTES);
    if (first.isEmpty() || second.isEmpty() || second.get().mid() <= first.get().mid()) {
      return Optional.empty();
    }
    return Optional.of(between(first.get(), second.get()));
  }

  private static ForwardVariance between(StripBounds first, StripBounds second) {
    return new ForwardVariance(
        new StripBounds(
            POINTS * (second.bid() - first.ask()),
            POINTS * (second.mid() - first.mid()),
            POINTS * (second.ask() - first.bid())));
  }

  private static Optional<StripBounds> at(NavigableMap<Double, StripBounds> curve, double minutes) {
    var before = curve.floorEntry(minutes);
    var after = curve.ceilingEntry(minutes);
    if (before == null || after == null) {
      return Optional.empty();
    }
    double span = after.getKey() - before.getKey();
    double share = span == 0 ? 0 : (minutes - before.getKey()) / span;
    StripBounds a = before.getValue();
    StripBounds b = after.getValue();
    return Optional.of(
        new StripBounds(
            mix(a.bid(), b.bid(), share),
            mix(a.mid(), b.mid(), share),
            mix(a.ask(), b.ask(), share)));
  }

  private static double mix(double a, double b, double share) {
    return (1 - share) * a + share * b;
  }
}
