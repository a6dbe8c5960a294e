package alvh.layer;

/**
 * Which of engine 2's triggers are in use.
 *
 * <p>Source: method K2, C7, D7.
 *
 * @param level LEVEL: VIX above its level
 * @param curve CURVE: the curve's slope above its threshold (A8)
 * @param vixRsi VIXRSI: the RSI of VIX at its upper extreme (D7)
 * @param irr IRR: the condor's expected return below its floor (C7): it blocks new condors, and
 *     opens only where it stands alone
 */
public record TriggerSet(boolean level, boolean curve, boolean vixRsi, boolean irr) {
  /** All of them. */
  public TriggerSet() {
    this(true, true, true, true);
  }

  /** Without IRR. */
  public TriggerSet(boolean level, boolean curve, boolean vixRsi) {
    this(level, curve, vixRsi, false);
  }
}
