package alvh.report.attribution;

import alvh.instrument.Future;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.strategy.Outlook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The change of one VIX future between two closes: what the move of VIX explains, what the roll
 * down a curve that stands still, and what is left.
 *
 * <p>VIX is its published close, as the futures' prices are settlements: a surface knows the figure
 * of its chain's hour.
 *
 * <p>Source: method 1.6 (VX mapping), 1.3 (carry).
 *
 * @param whole points
 * @param vix b·δVIX, points
 * @param roll points
 */
record FutureChange(double whole, double vix, double roll) {
  /** Empty where one of the two days has no price of it, or no VIX. */
  static Optional<FutureChange> of(Outlook before, Outlook now, Future future) {
    Optional<FuturesCurve> curve = before.seen().curve();
    Optional<Double> first = price(curve, future);
    Optional<Double> second = price(now.seen().curve(), future);
    Optional<Observation> vixBefore = before.seen().last(Measure.VIX);
    Optional<Observation> vixNow = now.seen().last(Measure.VIX);
    if (first.isEmpty() || second.isEmpty() || vixBefore.isEmpty() || vixNow.isEmpty()) {
      return Optional.empty();
    }
    double level = vixBefore.get().value();
    int rank = before.front().map(front -> rank(front, future.expiry())).orElse(1);
    double[] betas = before.curveBeta();
    double beta = betas[Math.min(rank, betas.length) - 1];
    long days = ChronoUnit.DAYS.between(before.seen().date(), now.seen().date());
    return Optional.of(
        new FutureChange(
            second.get() - first.get(),
            beta * (vixNow.get().value() - level),
            -days * slope(curve.orElseThrow(), future.expiry(), level)));
  }

  private static Optional<Double> price(Optional<FuturesCurve> curve, Future future) {
    return curve.flatMap(c -> c.of(future.expiry())).map(FuturesSettlement::price);
  }

  /** k of the future on a curve; one before its first counts with that. */
  static int rank(FuturesCurve front, LocalDate expiry) {
    int rank = 1;
    while (rank < front.size() && front.expiry(rank).isBefore(expiry)) {
      rank++;
    }
    return rank;
  }

  /** Points a day from the next nearer future, or from VIX, up to this one. */
  private static double slope(FuturesCurve curve, LocalDate expiry, double vix) {
    double nearer = vix;
    int nearerDays = 0;
    for (int k = 1; k <= curve.size(); k++) {
      if (curve.expiry(k).equals(expiry)) {
        return (curve.price(k) - nearer) / Math.max(1, curve.days(k) - nearerDays);
      }
      nearer = curve.price(k);
      nearerDays = curve.days(k);
    }
    return 0;
  }
}
