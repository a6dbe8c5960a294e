package alvh.config;

import alvh.strategy.TailShare;
import alvh.unit.Check;

/**
 * The arm with monthly VIX calls. Source: method 5.3 (S3), 6 (VXTH).
 *
 * @param share what is spent by the level of the future, of the equity
 * @param delta of the calls to their future
 */
public record TailCallSettings(TailShare share, double delta) {
  public TailCallSettings {
    Check.that(delta > 0 && delta < 1, "delta must lie in (0, 1), was %s", delta);
  }

  public TailCallSettings() {
    this(new TailShare(), .30);
  }
}
