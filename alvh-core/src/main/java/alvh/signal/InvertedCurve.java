package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.math.ExpandingSample;
import alvh.unit.Check;
import java.util.Optional;

/**
 * The VIX futures curve is inverted by more than it used to be: s above θ = max(0, Q.90 of every s
 * so far, today included).
 *
 * <p>The quantile needs three years of sessions, before that the signal abstains. The macro term of
 * the method is not in this θ. Source: method A8 with theta=Q90, I8.
 *
 * @param quantile of the expanding sample
 * @param minSessions known sessions before the first reading
 * @param minDays calendar days that the front contract must have left
 */
public record InvertedCurve(double quantile, int minSessions, int minDays) implements Signal {
  public InvertedCurve {
    Check.atLeast(minDays, 0, "minDays");
    Check.that(quantile >= 0 && quantile <= 1, "quantile must lie in [0, 1], was %s", quantile);
    Check.that(minSessions >= 1, "minSessions must be at least 1, was %s", minSessions);
  }

  public InvertedCurve() {
    this(.90, 756, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "v6";
  }

  @Override
  public String title() {
    return "VIX futures curve inverts";
  }

  @Override
  public String unit() {
    return "points per 30 days";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    var past = new ExpandingSample();
    return today -> {
      Optional<FuturesCurve> front = TermStructure.front(today, minDays);
      if (front.isEmpty()) {
        return Absence.missing("The VIX futures curve");
      }
      double slope = TermStructure.slope(front.get());
      past.add(slope);
      return past.size() < minSessions
          ? Absence.tooShort("The slope's quantile", past.size(), minSessions)
          : judge(front.get(), slope, Math.max(0, past.quantile(quantile)));
    };
  }

  private Reading judge(FuturesCurve front, double slope, double threshold) {
    String reason =
        "The front future "
            + Figures.of(front.price(1), 2)
            + " less the second "
            + Figures.of(front.price(2), 2)
            + " is "
            + Figures.signed(slope, 2)
            + " points per 30 days; the threshold, the "
            + Figures.of(100 * quantile, 0)
            + " % quantile so far but at least 0, is "
            + Figures.of(threshold, 2)
            + ".";
    return new Reading.Measured(slope, threshold, slope > threshold, reason);
  }
}
