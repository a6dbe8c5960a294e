package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Whether VIX has come down from its high of the last sessions: what engine 3 waits for before it
 * sells, and what ends its sales when VIX makes a new high.
 *
 * <p>Source: method 1.5 (c), E9.
 *
 * @param window sessions of the high, the last included
 * @param share of the high at or below which VIX counts as past its peak
 */
public record PastPeak(int window, double share) implements Signal {
  /** Name by which engine 3 finds it. */
  public static final String ID = "E9";

  public PastPeak {
    Check.atLeast(window, 2, "window");
    Check.that(0 < share && share < 1, "share must lie in (0, 1), was %s", share);
  }

  public PastPeak() {
    this(10, .95);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "VIX against its high of ten sessions";
  }

  @Override
  public String unit() {
    return "share of the high";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var highs = new RollingWindow(window);
    return today -> read(today, highs);
  }

  private Reading read(MarketSnapshot today, RollingWindow highs) {
    OptionalDouble vix = today.today(Measure.VIX);
    if (vix.isEmpty()) {
      return Absence.missing("VIX");
    }
    highs.add(vix.getAsDouble());
    if (!highs.full()) {
      return Absence.tooShort("The high", highs.size(), window);
    }
    double high = 0;
    for (int ago = 0; ago < window; ago++) {
      high = Math.max(high, highs.ago(ago));
    }
    double level = vix.getAsDouble() / high;
    String reason =
        "VIX "
            + Figures.of(vix.getAsDouble(), 2)
            + " is "
            + Figures.of(100 * level, 0)
            + " % of its high of "
            + window
            + " sessions, "
            + Figures.of(high, 2)
            + ".";
    return new Reading.Measured(level, share, level <= share, reason);
  }
}
