package alvh.report.stress;

import alvh.surface.StickyRule;

/**
 * What the volatility surface does when the index alone moves, by a word for each choice.
 *
 * <p>Source: method 1.6 (sticky moneyness), 2.2 (SSR).
 */
public enum Dynamics {
  /** The joint shock of the projected loss: VIX moves only as the stress says. */
  MONEYNESS("sticky moneyness", StickyRule.MONEYNESS),
  /** Every strike keeps its volatility, so that VIX rises where the index falls. */
  STRIKE("sticky strike", StickyRule.STRIKE),
  /** As observed: volatility at the money moves by 1.5 times the slope of the smile. */
  SSR("skew stickiness 1.5", StickyRule.OBSERVED);

  private final String title;
  private final StickyRule rule;

  Dynamics(String title, StickyRule rule) {
    this.title = title;
    this.rule = rule;
  }

  /** In words. */
  public String title() {
    return title;
  }

  public StickyRule rule() {
    return rule;
  }
}
