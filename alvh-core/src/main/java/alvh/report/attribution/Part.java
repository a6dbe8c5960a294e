package alvh.report.attribution;

/**
 * One cause of a day's result. All of them together are the change of the equity, to the cent.
 *
 * <p>Source: method 2.1 (attribution).
 */
public enum Part {
  DELTA("condors: delta", "Δ·δS, with yesterday's Greeks like all that follow"),
  GAMMA("condors: gamma", "½·Γ·δS²"),
  VEGA("condors: vega", "vega·δσ, each strike's own volatility"),
  THETA("condors: theta", "Θ·δt, calendar days"),
  VANNA("condors: vanna", "vanna·δS·δσ"),
  VOLGA("condors: volga", "½·volga·δσ²"),
  CHARM("condors: charm", "charm·δS·δt"),
  VETA("condors: veta", "veta·δσ·δt"),
  THIRD("condors: third order", "speed, zomma, color and ultima with their moves"),
  CONDOR_REST(
      "condors: unexplained",
      "Higher orders, interest and dividends, settlements, quotes off the surface"),
  HEDGE_VIX("hedge: move of VIX", "b·δVIX of each future held"),
  HEDGE_ROLL("hedge: roll", "What each future loses or gains while the curve stands still"),
  HEDGE_TIME("hedge: time", "What its options lose while everything else stands still"),
  HEDGE_CALLS("hedge: options", "What its options gain or lose beyond that"),
  HEDGE_REST("hedge: move of the curve", "What VIX and roll do not explain of the futures"),
  ENGINE3("engine 3", "Call spreads on VIX after their costs"),
  COSTS("costs", "Slippage and fees of condors and hedge"),
  INTEREST("interest", "On cash");

  private final String words;
  private final String method;

  Part(String words, String method) {
    this.words = words;
    this.method = method;
  }

  public String words() {
    return words;
  }

  /** How it is computed, one phrase. */
  public String method() {
    return method;
  }
}
