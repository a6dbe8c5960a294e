package alvh.surface;

import alvh.instrument.OptionRoot;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.surface.ExpiryPair.Found;
import alvh.surface.ExpiryPair.Missing;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses the two expiries of an index from those that a chain lists.
 *
 * <p>VIX: of the Fridays in more than 23 and less than 37 days the two around 30 days; where none
 * of them lies beyond 30 days, or only one is left, the next Friday joins: on Wednesdays expiries
 * in 30 and 37 days, as the exchange describes its weekly roll. Until 3 October 2014 the first two
 * monthly expiries with a week or more to go, that is eight days to the Saturday that was then
 * printed. The other indices: the expiries on both sides of the tenor. Minutes are counted to
 * settlement, so a Friday morning and a Friday afternoon differ. Taking the pair around 30 days
 * before the window's edge is our reading; it moves the index by less than .02.
 *
 * <p>Source: method 2.5 (1); for the older rule the exchange's notice of the change, "VIX Spot
 * Index to Include SPX Weeklys" (October 2014).
 */
final class ExpirySelection {
  private static final LocalDate WEEKLIES_SINCE = LocalDate.of(2014, 10, 6);
  private static final int LEAST_DAYS_BEFORE = 7;
  private static final double MORE_THAN = 23 * VixCalculation.MINUTES_PER_DAY;
  private static final double LESS_THAN = 37 * VixCalculation.MINUTES_PER_DAY;

  private final OptionChain chain;
  private final VolatilityIndex index;

  private ExpirySelection(OptionChain chain, VolatilityIndex index) {
    this.chain = chain;
    this.index = index;
  }

  static ExpiryPair choose(OptionChain chain, VolatilityIndex index) {
    return new ExpirySelection(chain, index).choose();
  }

  private ExpiryPair choose() {
    return switch (index.eligible()) {
      case FRIDAYS -> around(listed(ExpirySelection::isFriday), "Friday");
      case MONTHLIES -> around(listed(ExpirySelection::isMonthly), "monthly");
      case FRIDAYS_OF_A_FORTNIGHT ->
          chain.session().isBefore(WEEKLIES_SINCE) ? months() : fortnight();
    };
  }

  /** Expiries that are still alive, by settlement. */
  private List<ChainQuotes> listed(Predicate<ChainQuotes> eligible) {
    return chain.expiries().stream().filter(eligible).filter(q -> minutes(q) > 0).toList();
  }

  private double minutes(ChainQuotes quotes) {
    return ChainStrip.minutes(quotes, chain.asOf());
  }

  static boolean isMonthly(ChainQuotes quotes) {
    return quotes.optionClass().equals(OptionRoot.SPX.name())
        && Expirations.isSpxMonthly(quotes.expiry());
  }

  /** Monthlies, and weeklies of every other Friday or of the session before a Friday's holiday. */
  static boolean isFriday(ChainQuotes quotes) {
    if (isMonthly(quotes)) {
      return true;
    }
    LocalDate friday = quotes.expiry().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    boolean third = friday.equals(Expirations.thirdFriday(YearMonth.from(friday)));
    return quotes.optionClass().equals(OptionRoot.SPXW.name())
        && !third
        && ExchangeCalendar.NYSE.onOrBefore(friday).equals(quotes.expiry());
  }

  private ExpiryPair fortnight() {
    List<ChainQuotes> later =
        listed(ExpirySelection::isFriday).stream().filter(q -> minutes(q) > MORE_THAN).toList();
    int inside = (int) later.stream().filter(q -> minutes(q) < LESS_THAN).count();
    int before = (int) later.stream().filter(q -> minutes(q) <= index.minutes()).count();
    int next = Math.max(1, before);
    return inside == 0 || next >= later.size()
        ? new Missing("the chain has too few Fridays from 23 to 37 days away")
        : new Found(later.get(next - 1), later.get(next));
  }

  private ExpiryPair months() {
    List<ChainQuotes> months =
        listed(ExpirySelection::isMonthly).stream()
            .filter(q -> days(q) >= LEAST_DAYS_BEFORE)
            .toList();
    return months.size() < 2
        ? new Missing("the chain has fewer than two monthly expiries a week or more away")
        : new Found(months.get(0), months.get(1));
  }

  private long days(ChainQuotes quotes) {
    return ChronoUnit.DAYS.between(chain.session(), quotes.expiry());
  }

  private ExpiryPair around(List<ChainQuotes> expiries, String kind) {
    int after = (int) expiries.stream().filter(q -> minutes(q) <= index.minutes()).count();
    if (after == 0 || after == expiries.size()) {
      String side = after == 0 ? "before" : "after";
      return new Missing(
          "the chain has no "
              + kind
              + " expiry "
              + side
              + " the tenor of "
              + index.days()
              + " days");
    }
    return new Found(expiries.get(after - 1), expiries.get(after));
  }
}
