package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The excess return index of short-term VIX futures, replicated: every business day a slice of the
 * nearest contract is rolled into the next, so that their mean maturity stays at one month.
 *
 * <p>A roll period runs from the business day before one monthly settlement (a Tuesday as a rule)
 * to the business day before the next. With dt its business days and dr those that remain, today's
 * close holds w1 = dr/dt of the first contract; where months were not listed (2004 to 2006) the
 * nearest is held whole until its own period begins.
 *
 * <p>The index moves by the contracts held since the last curve it saw. So what the futures did on
 * a day that is no session of the stock exchange is booked on the next session. When a contract
 * held has no price, the variation is unknown: the level stays and the position is opened anew.
 *
 * <p>Source: method I6, the rule of the S&P 500 VIX Short-Term Futures Index.
 */
public final class RollIndex {
  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.CFE;
  private static final double FIRST_LEVEL = 100;

  private List<Leg> held = List.of();
  private double level = FIRST_LEVEL;

  /** A contract held overnight. */
  private record Leg(FuturesSettlement contract, double weight) {
    double value() {
      return weight * contract.price();
    }
  }

  /** Moves by the day's curve; says whether the variation since the last curve is known. */
  public boolean add(FuturesCurve curve) {
    OptionalDouble growth = growth(curve);
    growth.ifPresent(factor -> level *= factor);
    held = position(curve);
    return growth.isPresent() && !held.isEmpty();
  }

  /** The index, 100 on its first day. */
  public double level() {
    return level;
  }

  private OptionalDouble growth(FuturesCurve curve) {
    double before = 0;
    double now = 0;
    for (Leg leg : held) {
      var settlement = curve.of(leg.contract().expiry());
      if (settlement.isEmpty()) {
        return OptionalDouble.empty();
      }
      before += leg.value();
      now += leg.weight() * settlement.get().price();
    }
    return held.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(now / before);
  }

  private static List<Leg> position(FuturesCurve curve) {
    int first = 1;
    while (first <= curve.size() && !rollDay(curve.expiry(first)).isAfter(curve.date())) {
      first++;
    }
    if (first >= curve.size()) {
      return List.of();
    }
    double weight = firstWeight(curve.date(), curve.expiry(first));
    var legs = new ArrayList<Leg>();
    legs.add(new Leg(curve.settlements().get(first - 1), weight));
    if (weight < 1) {
      legs.add(new Leg(curve.settlements().get(first), 1 - weight));
    }
    return legs;
  }

  /** dr/dt, at most 1. */
  private static double firstWeight(LocalDate today, LocalDate expiry) {
    LocalDate end = rollDay(expiry);
    LocalDate start = rollDay(Expirations.previousVixMonthly(expiry));
    return Math.min(1, (double) businessDays(today, end) / businessDays(start, end));
  }

  private static LocalDate rollDay(LocalDate expiry) {
    return CALENDAR.previous(expiry);
  }

  /** Business days in [from, to). */
  private static int businessDays(LocalDate from, LocalDate to) {
    return CALENDAR.sessions(from, to.minusDays(1)).size();
  }
}
