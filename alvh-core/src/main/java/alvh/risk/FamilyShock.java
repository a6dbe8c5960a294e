package alvh.risk;

import alvh.unit.Check;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Index and the whole VIX family move at once: what an episode of the past did to each tenor.
 *
 * <p>The change of an index is turned into one of volatility at the money by ATM30/VIX. Between the
 * known tenors what is left after (30/T)^decay runs straight in ln T, beyond them it stays: with
 * VIX alone this is {@link JointShock} to the letter. Source: method C9, 1.6.
 *
 * @param spotPercent r, percent of the index
 * @param points change of the index of so many calendar days, points; that of 30 days is present
 * @param tenorDecay exponent of 30/T: how much less distant tenors move
 * @param smile what the smile away from the money does
 */
public record FamilyShock(
    double spotPercent, SortedMap<Integer, Double> points, double tenorDecay, SmileMove smile)
    implements SurfaceShock {
  private static final int REFERENCE_DAYS = 30;
  private static final double SHORTEST_DAYS = 5;
  private static final double DAYS_PER_YEAR = 365;

  public FamilyShock {
    Check.that(spotPercent > -100, "the index cannot lose %s percent", spotPercent);
    Check.that(points.containsKey(REFERENCE_DAYS), "a family without VIX: %s", points.keySet());
    points.forEach((days, change) -> Check.finite(change, "change at " + days + " days"));
    points = new TreeMap<>(points);
  }

  @Override
  public double spotFactor() {
    return 1 + spotPercent / 100;
  }

  @Override
  public double vixPoints() {
    return points.getOrDefault(REFERENCE_DAYS, 0.0);
  }

  @Override
  public double atTheMoney(double atm30, double vix, double years) {
    double days = Math.max(years * DAYS_PER_YEAR, SHORTEST_DAYS);
    return common(days) * atm30 / vix * Math.pow(REFERENCE_DAYS / days, tenorDecay);
  }

  /** The change at a tenor as one of thirty days would be, points. */
  private double common(double days) {
    SortedMap<Integer, Double> below = points.headMap((int) Math.floor(days) + 1);
    SortedMap<Integer, Double> above = points.tailMap((int) Math.ceil(days));
    int left = below.isEmpty() ? points.firstKey() : below.lastKey();
    int right = above.isEmpty() ? points.lastKey() : above.firstKey();
    if (left == right) {
      return common(left, points);
    }
    double share = Math.log(days / left) / Math.log((double) right / left);
    double from = common(left, points);
    return from + share * (common(right, points) - from);
  }

  private double common(int days, Map<Integer, Double> changes) {
    double change = changes.getOrDefault(days, 0.0);
    return change * Math.pow(days / (double) REFERENCE_DAYS, tenorDecay);
  }
}
