package alvh.layer;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.signal.Macd;
import alvh.unit.Check;

/**
 * Whether the price has lost momentum: the MACD of ln S crossed its signal downwards within the
 * last sessions. One of the conditions of tier 2.
 *
 * <p>Source: method 1.3 (state machine), C3, I2.
 *
 * @param validSessions sessions for which a cross counts, its own included
 */
public record MomentumDown(int fast, int slow, int signal, int validSessions) {
  /** The method's defaults. */
  public MomentumDown() {
    this(12, 26, 9, 5);
  }

  public MomentumDown {
    Check.atLeast(fast, 1, "fast");
    Check.that(fast < slow, "fast %s must be shorter than slow %s", fast, slow);
    Check.atLeast(signal, 1, "signal");
    Check.that(validSessions >= 1, "validSessions must be at least 1, was %s", validSessions);
  }

  /** A fresh memory. */
  public Observer observer() {
    return new Observer(this);
  }

  /** Sees one session after another. */
  public static final class Observer {
    private final MomentumDown rule;
    private final Macd macd;
    private int sessionsSinceCross = Integer.MAX_VALUE;

    private Observer(MomentumDown rule) {
      this.rule = rule;
      this.macd = new Macd(rule.fast, rule.slow, rule.signal);
    }

    /** Takes the session in and says whether a cross counts today. */
    public boolean observe(MarketSnapshot today) {
      if (today.today(Measure.SPX).isPresent()) {
        macd.add(Math.log(today.today(Measure.SPX).getAsDouble()));
        boolean crossed = macd.settled() && macd.cross() == Macd.Cross.DOWN;
        sessionsSinceCross =
            crossed
                ? 0
                : sessionsSinceCross == Integer.MAX_VALUE
                    ? sessionsSinceCross
                    : sessionsSinceCross + 1;
      }
      return sessionsSinceCross < rule.validSessions;
    }
  }
}
