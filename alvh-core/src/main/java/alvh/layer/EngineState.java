package alvh.layer;

/**
 * Where the hedge stands. The engine says when to hedge and how much of the projected loss; the
 * ladder says where on the curve.
 *
 * <p>Source: method 1.3, state machine.
 */
public enum EngineState {
  /** No hedge, nothing in sight. */
  CALM("calm"),
  /** No hedge yet; volatility or the vote has risen. Information only. */
  ARMED("armed"),
  /** Engine 2, initial tier. */
  E2_T1("tier 1"),
  /** Engine 2, second tier. */
  E2_T2("tier 2"),
  /** Engine 2, full deployment. */
  E2_FULL("full deployment"),
  /** Engine 2 was just switched off; no new hedge for some sessions. */
  COOLDOWN("cooldown");

  private final String title;

  EngineState(String title) {
    this.title = title;
  }

  /** As a sentence names it: "tier 1". */
  public String title() {
    return title;
  }

  /** Whether engine 2 is on, in whichever tier. */
  public boolean isEngaged() {
    return this == E2_T1 || this == E2_T2 || this == E2_FULL;
  }
}
