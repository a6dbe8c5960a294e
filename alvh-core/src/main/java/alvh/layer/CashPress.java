package alvh.layer;

import alvh.unit.Check;

/**
 * What engine 3 sells once VIX is past its peak: call spreads on VIX, for income, on an account of
 * their own.
 *
 * <p>It is short the very tail that the hedge insures. Source: method 1.5 (c), E9, K6. Reading:
 * both strikes are the nearest listed ones; what is held is closed like the hedge's calls when few
 * days are left.
 *
 * @param shortDelta of the call that is sold, to its future
 * @param width points between the strikes
 * @param minDays fewest calendar days to expiry when sold
 * @param maxDays most calendar days to expiry when sold
 * @param lastDays a spread with so many days left is closed
 * @param leastCredit share of the width
 * @param size most that all spreads may lose, share of what the condors may lose
 * @param target closed when buying back costs at most this share of the credit
 * @param stop closed at this multiple of the credit
 * @param leastBeta share of the hedge's target that the VIX beta must keep after all spreads
 */
public record CashPress(
    double shortDelta,
    double width,
    int minDays,
    int maxDays,
    int lastDays,
    double leastCredit,
    double size,
    double target,
    double stop,
    double leastBeta) {
  /** The method's defaults. */
  public CashPress() {
    this(.28, 5, 21, 45, 5, .20, .10, .50, 2.0, .30);
  }

  public CashPress {
    Check.that(0 < shortDelta && shortDelta < .5, "shortDelta must lie in (0, .5): %s", shortDelta);
    Check.atLeast(width, 1, "width");
    Check.that(
        0 <= lastDays && lastDays < minDays && minDays <= maxDays,
        "need 0 ≤ lastDays < minDays ≤ maxDays: %s %s %s",
        lastDays,
        minDays,
        maxDays);
    Check.that(0 < leastCredit && leastCredit < 1, "leastCredit in (0, 1), was %s", leastCredit);
    Check.that(0 < size && size <= 1, "size must lie in (0, 1], was %s", size);
    Check.that(0 <= target && target < 1, "target must lie in [0, 1), was %s", target);
    Check.that(stop > 1, "stop must exceed 1, was %s", stop);
    Check.that(0 <= leastBeta && leastBeta <= 1, "leastBeta must lie in [0, 1]: %s", leastBeta);
  }
}
