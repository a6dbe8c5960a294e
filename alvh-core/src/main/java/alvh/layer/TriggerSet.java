package alvh.layer;

/**
 * Which of engine 2's triggers are in use.
 *
 * <p>Source: method K2, D7.
 *
 * @param level LEVEL: VIX above its level
 * @param curve CURVE: the curve's slope above its threshold (A8)
 * @param vixRsi VIXRSI: the RSI of VIX at its upper extreme (D7)
 */
public record TriggerSet(boolean level, boolean curve, boolean vixRsi) {
  /** All of them. */
  public TriggerSet() {
    this(true, true, true);
  }
}
