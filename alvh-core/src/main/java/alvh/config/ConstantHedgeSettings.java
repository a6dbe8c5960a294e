package alvh.config;

import alvh.unit.Check;

/**
 * An arm with a constant hedge in VIX futures. Source: method 1.12 (ARM1), 5.3 (S1, S2).
 *
 * @param offset share of the projected loss to offset
 * @param band resized when off by more than this share of what is wanted
 */
public record ConstantHedgeSettings(double offset, double band) {
  public ConstantHedgeSettings {
    Check.that(offset > 0 && offset <= 1, "offset must lie in (0, 1], was %s", offset);
    Check.that(band >= 0, "band must not be negative, was %s", band);
  }

  public ConstantHedgeSettings() {
    this(.50, .10);
  }
}
