package alvh.config;

import alvh.unit.Check;

/**
 * The arm with monthly puts on the index, for the money of the arm of VIX calls. Source: method 5.3
 * (S4).
 *
 * @param delta magnitude of the puts' delta
 */
public record TailPutSettings(double delta) {
  public TailPutSettings {
    Check.that(delta > 0 && delta < .5, "delta must lie in (0, 0.5), was %s", delta);
  }

  public TailPutSettings() {
    this(.05);
  }
}
