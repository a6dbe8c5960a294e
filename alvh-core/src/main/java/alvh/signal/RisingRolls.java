package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Short-dated VIX futures rise: the price at 30 days has gained, or, in the other reading of the
 * words, the daily roll to spot has shrunk.
 *
 * <p>The change is taken over known values; a session without one abstains. Source: method I7,
 * where the words are called ambiguous and the first reading is the default.
 *
 * @param rule what is measured
 * @param days known sessions over which the change is taken
 * @param rise in rule CONSTANT_MATURITY, the least relative rise (.05 = 5 percent)
 * @param maturity calendar days of the constant maturity
 * @param minDays in rule BASIS, calendar days that the front contract must have left
 */
public record RisingRolls(Rule rule, int days, double rise, int maturity, int minDays)
    implements Signal {

  /** What is measured. */
  public enum Rule {
    /** Δ ln of the constant-maturity price. */
    CONSTANT_MATURITY,
    /** Δ of the spot basis B = (F1−V)/T1, below zero when the basis collapses. */
    BASIS
  }

  public RisingRolls {
    Check.atLeast(minDays, 0, "minDays");
    Check.atLeast(maturity, 1, "maturity");
    Check.atLeast(rise, 0, "rise");
    Check.that(days >= 1, "days must be at least 1, was %s", days);
  }

  public RisingRolls() {
    this(Rule.CONSTANT_MATURITY, 5, .05, 30, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "v5";
  }

  @Override
  public String title() {
    return "Short-term VIX futures rise";
  }

  @Override
  public String unit() {
    return rule == Rule.BASIS ? "points a day" : "percent";
  }

  @Override
  public Role role() {
    return Role.EVENT;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final RollingWindow values = new RollingWindow(days + 1);

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble value =
          rule == Rule.BASIS
              ? basis(today)
              : today.curve().map(this::constantMaturity).orElse(NONE);
      if (value.isEmpty()) {
        return Absence.missing(
            rule == Rule.BASIS ? "The spot basis" : "A price at " + maturity + " days");
      }
      values.add(value.getAsDouble());
      if (!values.full()) {
        return Absence.tooShort("The change", values.size(), days + 1);
      }
      double change = values.ago(0) - values.ago(days);
      return rule == Rule.BASIS ? judgeBasis(change) : judgeRise(change);
    }

    private OptionalDouble constantMaturity(FuturesCurve curve) {
      OptionalDouble price = TermStructure.constantMaturity(curve, maturity);
      return price.isEmpty() ? price : OptionalDouble.of(Math.log(price.getAsDouble()));
    }

    private OptionalDouble basis(MarketSnapshot today) {
      var front = TermStructure.front(today, minDays);
      OptionalDouble vix = today.today(Measure.VIX);
      return front.isEmpty() || vix.isEmpty()
          ? NONE
          : OptionalDouble.of(TermStructure.spotBasis(front.get(), vix.getAsDouble()));
    }

    private Reading judgeRise(double change) {
      String reason =
          "The VIX future at "
              + maturity
              + " days stands at "
              + Figures.of(Math.exp(values.ago(0)), 2)
              + ", "
              + Figures.signed(100 * change, 1)
              + " % (log) from "
              + days
              + " sessions ago; "
              + Figures.signed(100 * rise, 1)
              + " % is needed.";
      return new Reading.Measured(100 * change, 100 * rise, change >= rise, reason);
    }

    private Reading judgeBasis(double change) {
      String reason =
          "The daily roll of the front future is "
              + Figures.signed(values.ago(0), 3)
              + " points, "
              + Figures.signed(change, 3)
              + " from "
              + days
              + " sessions ago; a fall is needed.";
      return new Reading.Measured(change, 0, change < 0, reason);
    }
  }

  private static final OptionalDouble NONE = OptionalDouble.empty();
}
