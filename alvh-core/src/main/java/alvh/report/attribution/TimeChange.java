package alvh.report.attribution;

import alvh.instrument.Option;
import alvh.strategy.Outlook;
import alvh.surface.OptionPricer;
import alvh.surface.VvixPricer;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * What one option of the hedge loses between two closes while everything else stands still: its
 * theta of the evening before, per calendar day and up to its settlement.
 *
 * <p>Source: method 1.6 (carry of the hedge), 2.1 (attribution).
 */
final class TimeChange {
  private TimeChange() {}

  /**
   * Points; empty where the evening before had nothing to price it on, or came after its
   * settlement.
   */
  static OptionalDouble points(Outlook before, Outlook now, Option option) {
    return VvixPricer.isVixOption(option)
        ? onVix(before, now, option)
        : onIndex(before, now, option);
  }

  private static OptionalDouble onVix(Outlook before, Outlook now, Option option) {
    long days = ChronoUnit.DAYS.between(before.seen().date(), now.seen().date());
    return before.quotes().vixOptions().flatMap(pricer -> pricer.decay(option)).stream()
        .mapToDouble(dollars -> -dollars * days / option.multiplier())
        .findFirst();
  }

  private static OptionalDouble onIndex(Outlook before, Outlook now, Option option) {
    Instant end = now.seen().clock();
    Instant last = option.settlesAt().isBefore(end) ? option.settlesAt() : end;
    double years = YearFraction.between(before.seen().clock(), last);
    return before.surface().stream()
        .filter(surface -> option.settlesAt().isAfter(surface.asOf()))
        .mapToDouble(surface -> OptionPricer.greeks(surface, option).theta() * years)
        .findFirst();
  }
}
