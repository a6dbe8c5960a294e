package alvh.strategy.replica;

import alvh.unit.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index replica, roll after roll: bills, the shares that cover calls, and the options sold.
 *
 * <p>Source: method 6.
 */
public final class Replica {
  private static final double START = 100;
  private static final double DAYS_PER_YEAR = 365;

  private final ReplicaRules rules;
  private final boolean interest;

  private @Nullable Held held;

  /**
   * @param interest whether the bills pay; without, a control that must fail
   */
  public Replica(ReplicaRules rules, boolean interest) {
    this.rules = rules;
    this.interest = interest;
  }

  /**
   * What is held since a roll.
   *
   * @param dividends the day's factor at the roll
   * @param bills money at the roll, level points
   * @param rate of the bills, continuously compounded, decimal a year
   */
  private record Held(
      LocalDate since,
      LocalDate expiry,
      List<ReplicaLeg> legs,
      double units,
      double shares,
      double dividends,
      double bills,
      double rate) {
    double withoutOptions(LocalDate date, double spot, double dividendsNow) {
      double years = ChronoUnit.DAYS.between(since, date) / DAYS_PER_YEAR;
      return bills * Math.exp(rate * years) + shares * spot * dividendsNow / dividends;
    }
  }

  /** Settles what expires today and sells the options of the next expiry. */
  public Roll roll(ReplicaDay day, LocalDate expiry) {
    double level = held == null ? START : settled(held, day);
    RollMarket market = day.atRoll(expiry);
    List<ReplicaLeg> legs = rules.legs(market);
    double credit = -legs.stream().mapToDouble(market::value).sum();
    double units = rules.units(level, market, legs);
    double shares = units * rules.sharesPerUnit();
    held =
        new Held(
            day.date(),
            expiry,
            legs,
            units,
            shares,
            day.dividends(),
            level + units * credit - shares * market.spot(),
            interest ? market.rate() : 0);
    return new Roll(
        day.date(), expiry, day.settlement(), market.spot(), legs, credit, units, level);
  }

  /** Between settlement and roll a covered index is held uncovered; bills do not move. */
  private double settled(Held old, ReplicaDay day) {
    Check.that(day.date().equals(old.expiry()), "%s is not %s", day.date(), old.expiry());
    double options =
        old.units() * old.legs().stream().mapToDouble(leg -> leg.payoff(day.settlement())).sum();
    double level = options + old.withoutOptions(day.date(), day.settlement(), day.dividends());
    return old.shares() > 0 ? level * day.rollSpot() / day.settlement() : level;
  }

  /** The level at the session's close. */
  public double level(ReplicaDay day) {
    if (held == null) {
      return START;
    }
    Held now = held;
    RollMarket market = day.atClose(now.expiry());
    return now.withoutOptions(day.date(), day.close(), day.dividends())
        + now.units() * now.legs().stream().mapToDouble(market::value).sum();
  }
}
