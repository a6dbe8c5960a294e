package alvh.strategy;

import alvh.market.FuturesSettlement;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a monthly protection is bought and what may be spent on it: ordered on the eve of the
 * monthly settlement of VIX options, so that it fills on that day's close.
 *
 * <p>Source: method 5.3 (S3, S4), 6 (VXTH).
 *
 * @param settlement the monthly settlement of the next session
 */
record TailDates(LocalDate settlement) {
  /** Empty on any other session than the eve. */
  static Optional<TailDates> of(LocalDate today) {
    LocalDate next = ExchangeCalendar.NYSE.next(today);
    return Expirations.isVixMonthly(next) ? Optional.of(new TailDates(next)) : Optional.empty();
  }

  /** Settlement of the VIX options of the next month. */
  LocalDate vixExpiry() {
    return Expirations.nextVixMonthly(settlement);
  }

  /** The index options that those VIX options look ahead to lie a month later; these are nearer. */
  LocalDate spxExpiry() {
    return Expirations.spxMonthly(YearMonth.from(settlement).plusMonths(1));
  }

  /**
   * Dollars to spend; empty where the future of that month has no price.
   *
   * @param equity dollars
   */
  Optional<Double> budget(Outlook outlook, TailShare share, double equity) {
    return outlook
        .seen()
        .curve()
        .flatMap(curve -> curve.of(vixExpiry()))
        .map(FuturesSettlement::price)
        .map(future -> Math.max(0, equity) * share.at(future));
  }
}
