package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.math.ExpandingSample;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The VIX futures curve is inverted by more than it used to be: s above θ = max(0, Q_α of every s
 * so far, today included), where rates and the dollar move α around its printed level.
 *
 * <p>α = clip(.90 − .05·(ρ^I·zI + ρ^R·zR), .80, .97). The quantile needs three years of sessions,
 * before that the signal abstains. Source: method A8, I8, I9.
 *
 * @param theta where the threshold comes from
 * @param quantile of the expanding sample before the tilt
 * @param macroWeight how much of the quantile one unit of tilt takes away
 * @param lowestQuantile floor of the tilted quantile
 * @param highestQuantile cap of the tilted quantile
 * @param minSessions known sessions before the first reading
 * @param minDays calendar days that the front contract must have left
 */
public record InvertedCurve(
    Theta theta,
    double quantile,
    double macroWeight,
    double lowestQuantile,
    double highestQuantile,
    int minSessions,
    int minDays)
    implements Signal {

  /** Where the threshold comes from. */
  public enum Theta {
    /** The quantile, moved by interest rates and the real dollar. */
    MACRO,
    /** The quantile alone. */
    Q90,
    /** Any inversion counts. */
    ZERO
  }

  public InvertedCurve {
    Check.atLeast(minDays, 0, "minDays");
    Check.that(quantile >= 0 && quantile <= 1, "quantile must lie in [0, 1], was %s", quantile);
    Check.atLeast(macroWeight, 0, "macroWeight");
    Check.that(
        0 <= lowestQuantile && lowestQuantile < highestQuantile && highestQuantile <= 1,
        "lowestQuantile %s must lie below highestQuantile %s, both in [0, 1]",
        lowestQuantile,
        highestQuantile);
    Check.that(minSessions >= 1, "minSessions must be at least 1, was %s", minSessions);
  }

  public InvertedCurve() {
    this(Theta.MACRO);
  }

  /** The method's figures with that threshold. */
  public InvertedCurve(Theta theta) {
    this(theta, .90, .05, .80, .97, 756, TermStructure.MIN_DAYS);
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
    return new Watch();
  }

  private final class Watch implements Observer {
    private final ExpandingSample past = new ExpandingSample();
    private final MacroTilt macro = new MacroTilt();

    @Override
    public Reading observe(MarketSnapshot today) {
      Optional<FuturesCurve> front = TermStructure.front(today, minDays);
      OptionalDouble slope =
          front.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(TermStructure.slope(front.get()));
      double tilt = theta == Theta.MACRO ? macro.observe(today, slope) : 0;
      if (front.isEmpty() || slope.isEmpty()) {
        return Absence.missing("The VIX futures curve");
      }
      past.add(slope.getAsDouble());
      return past.size() < minSessions
          ? Absence.tooShort("The slope's quantile", past.size(), minSessions)
          : judge(front.get(), slope.getAsDouble(), level(tilt));
    }

    private double level(double tilt) {
      return theta == Theta.MACRO
          ? Math.clamp(quantile - macroWeight * tilt, lowestQuantile, highestQuantile)
          : quantile;
    }

    private Reading judge(FuturesCurve front, double slope, double level) {
      double threshold = theta == Theta.ZERO ? 0 : Math.max(0, past.quantile(level));
      String reason =
          "The front future "
              + Figures.of(front.price(1), 2)
              + " less the second "
              + Figures.of(front.price(2), 2)
              + " is "
              + Figures.signed(slope, 2)
              + " points per 30 days; "
              + words(level, threshold)
              + ".";
      return new Reading.Measured(slope, threshold, slope > threshold, reason);
    }

    private String words(double level, double threshold) {
      String from =
          "the threshold, the "
              + Figures.of(100 * level, theta == Theta.MACRO ? 1 : 0)
              + " % quantile so far but at least 0, is "
              + Figures.of(threshold, 2);
      return switch (theta) {
        case ZERO -> "the threshold is 0";
        case Q90 -> from;
        case MACRO -> from + ". " + macro.words();
      };
    }
  }
}
