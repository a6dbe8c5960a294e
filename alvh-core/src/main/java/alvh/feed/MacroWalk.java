package alvh.feed;

import alvh.feed.Draws.Purpose;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Simulated monthly figures: consumer and producer prices whose inflation comes back to its mean,
 * what was expected of the former, and the dollar's real rate.
 *
 * <p>Not fitted to anything; see {@link SimulatedTape}.
 */
final class MacroWalk {
  /** Months before the first session, so that yearly changes exist from the beginning. */
  static final int MONTHS_BEFORE = 18;

  private static final double MEAN_INFLATION = .2;
  private static final double PERSISTENCE = .6;
  private static final int RELEASE_DAY = 12;

  private final Draws draws;
  private double inflation = MEAN_INFLATION;
  private double consumerPrices = 190;
  private double producerPrices = 150;
  private double dollar = 100;

  MacroWalk(long seed) {
    draws = new Draws(seed, Purpose.MACRO);
  }

  /** The figures of a month, with the release of its consumer prices in the next one. */
  void write(SeriesBook book, YearMonth month) {
    inflation += (1 - PERSISTENCE) * (MEAN_INFLATION - inflation) + .18 * draws.normal();
    consumerPrices *= 1 + inflation / 100;
    producerPrices *= 1 + (1.3 * inflation - .06 + .5 * draws.normal()) / 100;
    dollar *= Math.exp(.01 * draws.normal() + .01 * Math.log(100 / dollar));
    LocalDate first = month.atDay(1);
    book.put("fred.CPIAUCSL", first, thousandths(consumerPrices));
    book.put("fred.PPIACO", first, thousandths(producerPrices));
    book.put("fred.RBUSBIS", first, thousandths(dollar));
    LocalDate release = ExchangeCalendar.NYSE.onOrAfter(month.plusMonths(1).atDay(RELEASE_DAY));
    double expected = inflation + .1 * draws.normal();
    book.put("cpi.consensus", release, Math.rint(expected * 10) / 10);
  }

  private static double thousandths(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
