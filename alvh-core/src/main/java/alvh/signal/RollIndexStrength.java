package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RelativeStrength;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * The relative strength of VIX futures stands at an extreme of its own last year: stress has
 * arrived.
 *
 * <p>It votes at RSI ≥ max(70, q95 of the trailing year, today included). Source: method I6, 1.4.
 * The dates and counts that method 1.4 prints for v1 to v6 come out with {@link Source#PRICE}; the
 * rule's words ask for the roll index, so that is the default.
 *
 * @param periods Wilder's n, sessions
 * @param floor lowest threshold, 0 to 100
 * @param quantile of the trailing window
 * @param window sessions of that window
 * @param source whose strength is measured
 */
public record RollIndexStrength(
    int periods, double floor, double quantile, int window, Source source) implements Signal {

  /** The series whose strength is measured. */
  public enum Source {
    /** The return index of short-term futures, {@link RollIndex}. */
    ROLL_INDEX,
    /** The futures price at 30 days: a price, not what holding it earns. */
    PRICE,
    /** Spot VIX, as the deep layers' trigger asks (method D7). */
    VIX
  }

  private static final int PRICE_DAYS = 30;

  public RollIndexStrength {
    Check.atLeast(periods, 1, "periods");
    Check.atLeast(window, 2, "window");
    Check.that(floor >= 0 && floor <= 100, "floor must lie in [0, 100], was %s", floor);
    Check.that(quantile >= 0 && quantile <= 1, "quantile must lie in [0, 1], was %s", quantile);
  }

  public RollIndexStrength() {
    this(14, 70, .95, 252, Source.ROLL_INDEX);
  }

  @Override
  public String id() {
    return "v4";
  }

  @Override
  public String title() {
    return "RSI of short-term VIX futures is extreme";
  }

  @Override
  public String unit() {
    return "RSI";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private String name() {
    return switch (source) {
      case ROLL_INDEX -> "The VIX futures index";
      case PRICE -> "The VIX future at " + PRICE_DAYS + " days";
      case VIX -> "VIX";
    };
  }

  private final class Watch implements Observer {
    private final RollIndex index = new RollIndex();
    private final RelativeStrength strength = new RelativeStrength(periods);
    private final RollingWindow year = new RollingWindow(window);

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble level = level(today);
      if (level.isEmpty()) {
        return Absence.missing(name());
      }
      strength.add(level.getAsDouble());
      if (strength.settled()) {
        year.add(strength.value());
      }
      return year.full() ? judge() : Absence.tooShort("The RSI's quantile", year.size(), window);
    }

    private OptionalDouble level(MarketSnapshot today) {
      return switch (source) {
        case VIX -> today.today(Measure.VIX);
        case PRICE ->
            today
                .curve()
                .map(curve -> TermStructure.constantMaturity(curve, PRICE_DAYS))
                .orElse(OptionalDouble.empty());
        case ROLL_INDEX ->
            today.curve().filter(index::add).isPresent()
                ? OptionalDouble.of(index.level())
                : OptionalDouble.empty();
      };
    }

    private Reading judge() {
      double value = year.ago(0);
      double high = year.quantile(quantile);
      double threshold = Math.max(floor, high);
      String reason =
          name()
              + " has RSI"
              + periods
              + " "
              + Figures.of(value, 1)
              + "; the vote needs "
              + Figures.of(threshold, 1)
              + ", the higher of "
              + Figures.of(floor, 0)
              + " and the year's "
              + Figures.of(100 * quantile, 0)
              + " % quantile "
              + Figures.of(high, 1)
              + ".";
      return new Reading.Measured(value, threshold, value >= threshold, reason);
    }
  }
}
