package alvh.layer;

import alvh.signal.Reading;
import alvh.vote.Consensus;
import java.util.OptionalDouble;

/**
 * What moves the engine on one day.
 *
 * @param vix VIX close, index points; empty when it is missing today
 * @param vixBefore VIX close of the session before that had one, index points
 * @param slope s = (F1 − F2)·30/(T2 − T1), points; empty when there is no curve today
 * @param curve the CURVE trigger (method A8): on when the slope exceeds its threshold
 * @param priceMacdDown whether the MACD of ln S crossed down within its sessions of validity
 * @param consensus the day's vote
 */
public record Triggers(
    OptionalDouble vix,
    OptionalDouble vixBefore,
    OptionalDouble slope,
    Reading curve,
    boolean priceMacdDown,
    Consensus consensus) {
  /** A day of which no earlier VIX is known. */
  public Triggers(
      OptionalDouble vix,
      OptionalDouble slope,
      Reading curve,
      boolean priceMacdDown,
      Consensus consensus) {
    this(vix, OptionalDouble.empty(), slope, curve, priceMacdDown, consensus);
  }
}
