package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the signals measure on one curve of VIX futures. Source: method I1, I8 and the front rule of
 * method 0.
 */
public final class TermStructure {
  /** Fewest calendar days of the front contract by default, front.minDays. */
  public static final int MIN_DAYS = 6;

  private static final double MONTH_DAYS = 30;
  private static final int EXTENSION_DAYS = 7;

  private TermStructure() {}

  /** Today's curve from its front contract on, when it has the two contracts that a slope needs. */
  public static Optional<FuturesCurve> front(MarketSnapshot today, int minDays) {
    return today.curve().map(curve -> curve.from(minDays)).filter(curve -> curve.size() >= 2);
  }

  /** NC = 100·(30/(T2−T1))·ln(F2/F1): contango in percent per 30 days. */
  public static double normalisedContango(FuturesCurve front) {
    return 100 * MONTH_DAYS / gapDays(front) * Math.log(front.price(2) / front.price(1));
  }

  /** s = (F1−F2)·30/(T2−T1): points per 30 days, above zero when the curve is inverted. */
  public static double slope(FuturesCurve front) {
    return (front.price(1) - front.price(2)) * MONTH_DAYS / gapDays(front);
  }

  /** B = (F1−V)/T1: what the front future loses a day to reach the index, in points. */
  public static double spotBasis(FuturesCurve front, double vix) {
    return (front.price(1) - vix) / front.days(1);
  }

  /**
   * The price at a constant maturity, linear in days between the two contracts around it.
   *
   * <p>Where months are 35 days long the nearest contract lies beyond 30 days for some sessions
   * after an expiry; then the line through the nearest two is extended by at most a week (our
   * reading: it repeats the counts of method 1.4, and no session goes blind for the calendar's
   * sake).
   */
  public static OptionalDouble constantMaturity(FuturesCurve curve, int days) {
    FuturesCurve alive = curve.from(1);
    for (int k = 1; k < alive.size(); k++) {
      boolean reached = days <= alive.days(k + 1);
      boolean near = days >= alive.days(k) - (k == 1 ? EXTENSION_DAYS : 0);
      if (reached && near) {
        double gap = alive.days(k + 1) - alive.days(k);
        double share = (days - alive.days(k)) / gap;
        return OptionalDouble.of(alive.price(k) + share * (alive.price(k + 1) - alive.price(k)));
      }
    }
    return OptionalDouble.empty();
  }

  private static int gapDays(FuturesCurve front) {
    return front.days(2) - front.days(1);
  }
}
