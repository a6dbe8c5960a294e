package alvh.strategy.replica;

import alvh.surface.MovedSurface;
import alvh.surface.StickyRule;
import alvh.surface.VolSurface;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One session as a replica sees it.
 *
 * <p>The special opening quotation and the prices of the roll, two hours around noon, are nowhere
 * in the data; both are proxies. Until November 1992 the options settled at the close, and were
 * rolled there. The smile of the close is carried to the roll's level with the method's stickiness
 * of 1.5. Source: method 6, 1.12 (settlement values).
 *
 * @param close index level at the close
 * @param settlement index level at which what expires today settles
 * @param rollSpot index level at which new options are sold
 * @param dividends what one index share has grown to since the start by reinvested dividends
 * @param surface of the close, or of the last one before it
 */
public record ReplicaDay(
    LocalDate date,
    double close,
    double settlement,
    double rollSpot,
    double dividends,
    VolSurface surface) {
  /** The first expiry that settled in the morning. */
  private static final LocalDate MORNING_SINCE = LocalDate.of(1992, 11, 20);

  private static final LocalTime OPENING = LocalTime.of(9, 30);
  private static final LocalTime NOON = LocalTime.of(12, 30);

  public ReplicaDay {
    Check.positive(close, "close");
    Check.positive(settlement, "settlement");
    Check.positive(rollSpot, "roll spot");
    Check.positive(dividends, "dividends");
  }

  /** The same with another settlement value, index points. */
  public ReplicaDay withSettlement(double points) {
    return new ReplicaDay(date, close, points, rollSpot, dividends, surface);
  }

  /** The same with another level at the roll, index points. */
  public ReplicaDay withRollSpot(double points) {
    return new ReplicaDay(date, close, settlement, points, dividends, surface);
  }

  /** The same with another surface. */
  public ReplicaDay withSurface(VolSurface other) {
    return new ReplicaDay(date, close, settlement, rollSpot, dividends, other);
  }

  /** Whether options that expire on that day settle on the opening. */
  static boolean settlesInTheMorning(LocalDate expiry) {
    return !expiry.isBefore(MORNING_SINCE);
  }

  /** The options of an expiry at the roll. */
  RollMarket atRoll(LocalDate expiry) {
    Instant now =
        settlesInTheMorning(date)
            ? ExchangeCalendar.at(date, NOON)
            : ExchangeCalendar.NYSE.close(date);
    return market(expiry, rollSpot, now);
  }

  /** The options of an expiry at the close. */
  RollMarket atClose(LocalDate expiry) {
    return market(expiry, close, ExchangeCalendar.NYSE.close(date));
  }

  private RollMarket market(LocalDate expiry, double spot, Instant now) {
    var moved = new MovedSurface(surface, Math.log(spot / surface.spot()), StickyRule.OBSERVED);
    return new RollMarket(spot, moved.slice(YearFraction.between(now, settles(expiry))), expiry);
  }

  private static Instant settles(LocalDate expiry) {
    return settlesInTheMorning(expiry)
        ? ExchangeCalendar.at(expiry, OPENING)
        : ExchangeCalendar.NYSE.close(expiry);
  }
}
