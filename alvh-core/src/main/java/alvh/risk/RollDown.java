package alvh.risk;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.LeastSquares;
import alvh.signal.TermStructure;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of the roll-down that a VIX futures curve promises a long position has paid or earned so
 * far: one where the curve forecasts nothing, zero where futures come true.
 *
 * <p>The daily log change of each of the first three futures is regressed, through the origin, on
 * its carry for the days that passed. One until 504 sessions were seen with their next.
 *
 * <p>Source: method 1.3 (carry), 1.6 (E4, ξ).
 */
public final class RollDown {
  private static final int RANKS = 3;
  private static final int MIN_SESSIONS = 504;
  private static final double DAYS_PER_YEAR = 365;

  private final int frontMinDays;
  private final LeastSquares fit = LeastSquares.expanding(1);
  private Optional<Seen> yesterday = Optional.empty();
  private int sessions;

  private record Seen(double vix, FuturesCurve curve) {}

  /**
   * @param frontMinDays F1 has at least so many calendar days left
   */
  public RollDown(int frontMinDays) {
    this.frontMinDays = frontMinDays;
  }

  /** As the default front has it. */
  public RollDown() {
    this(TermStructure.MIN_DAYS);
  }

  /**
   * Log growth a year of a long position in F_k where the curve stands still; negative in contango.
   *
   * @param front the curve from F1 on
   * @param vix points; stands before F1, with no days left
   */
  public static double carry(FuturesCurve front, double vix, int k) {
    double before = k == 1 ? vix : front.price(k - 1);
    int days = front.days(k) - (k == 1 ? 0 : front.days(k - 1));
    return -Math.log(front.price(k) / before) * DAYS_PER_YEAR / Math.max(1, days);
  }

  /** Sees the next session. */
  public void observe(MarketSnapshot today) {
    OptionalDouble vix = today.today(Measure.VIX);
    Optional<Seen> now =
        vix.isPresent()
            ? today.curve().map(curve -> new Seen(vix.getAsDouble(), curve.from(frontMinDays)))
            : Optional.empty();
    if (yesterday.isPresent() && today.curve().isPresent()) {
      learn(yesterday.get(), today.curve().get());
    }
    yesterday = now;
  }

  private void learn(Seen before, FuturesCurve now) {
    FuturesCurve held = before.curve();
    double years = ChronoUnit.DAYS.between(held.date(), now.date()) / DAYS_PER_YEAR;
    sessions++;
    for (int k = 1; k <= Math.min(RANKS, held.size()); k++) {
      Optional<FuturesSettlement> settled = now.of(held.expiry(k));
      if (settled.isPresent()) {
        double change = Math.log(settled.get().price() / held.price(k));
        fit.add(change, carry(held, before.vix(), k) * years);
      }
    }
  }

  /** ξ, a share, in the past so far. */
  public double share() {
    return sessions < MIN_SESSIONS ? 1 : fit.coefficients().map(c -> c[0]).orElse(1.0);
  }
}
