package alvh.layer;

import alvh.signal.Reading;
import alvh.vote.Consensus;
import java.util.OptionalDouble;

/**
 * What moves the engine on one day.
 *
 * @param vix VIX close, index points; empty when it is missing today
 * @param vixBefore VIX close of the session before that had one, index points
 * @param usualVix the 60 % quantile of VIX over five years, index points; empty before that
 * @param slope s = (F1 − F2)·30/(T2 − T1), points; empty when there is no curve today
 * @param termRatio VIX3M over VIX; empty where one is missing
 * @param curve the CURVE trigger (method A8): on when the slope exceeds its threshold
 * @param vixStrength the VIXRSI trigger (D7): on when the RSI of VIX is at its upper extreme
 * @param curveWeakness the exit E10: on when the RSI of the curve's front is low
 * @param priceMacdDown whether the MACD of ln S crossed down within its sessions of validity
 * @param signalScale the factor of method B3; 1 where it says nothing
 * @param cues what the market says of the ladder itself (D4, C1, D13)
 * @param consensus the day's vote
 * @param condorReturn the trigger IRR (C7): on when a condor's expected return is below its floor
 */
public record Triggers(
    OptionalDouble vix,
    OptionalDouble vixBefore,
    OptionalDouble usualVix,
    OptionalDouble slope,
    OptionalDouble termRatio,
    Reading curve,
    Reading vixStrength,
    Reading curveWeakness,
    boolean priceMacdDown,
    double signalScale,
    LadderCues cues,
    Consensus consensus,
    Reading condorReturn) {
  private static final Reading UNSEEN = new Reading.Abstained("Not observed.");

  /** A day of which only the table's own triggers are known. */
  public Triggers(
      OptionalDouble vix,
      OptionalDouble slope,
      Reading curve,
      boolean priceMacdDown,
      Consensus consensus) {
    this(
        vix,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        slope,
        OptionalDouble.empty(),
        curve,
        UNSEEN,
        UNSEEN,
        priceMacdDown,
        1,
        LadderCues.NONE,
        consensus);
  }

  /** A day on which nobody has asked what a condor returns. */
  public Triggers(
      OptionalDouble vix,
      OptionalDouble vixBefore,
      OptionalDouble usualVix,
      OptionalDouble slope,
      OptionalDouble termRatio,
      Reading curve,
      Reading vixStrength,
      Reading curveWeakness,
      boolean priceMacdDown,
      double signalScale,
      LadderCues cues,
      Consensus consensus) {
    this(
        vix,
        vixBefore,
        usualVix,
        slope,
        termRatio,
        curve,
        vixStrength,
        curveWeakness,
        priceMacdDown,
        signalScale,
        cues,
        consensus,
        UNSEEN);
  }

  /** The same day with what a condor is expected to return. */
  public Triggers with(Reading expectedReturn) {
    return new Triggers(
        vix,
        vixBefore,
        usualVix,
        slope,
        termRatio,
        curve,
        vixStrength,
        curveWeakness,
        priceMacdDown,
        signalScale,
        cues,
        consensus,
        expectedReturn);
  }
}
