package alvh.layer;

/**
 * What is done to the condors themselves from engine 2's second tier on.
 *
 * <p>Source: method A9.
 */
public enum OverlayAction {
  /** Nothing: the hedge stands in VIX alone. */
  NONE,
  /** On the first session of the second tier every condor is closed and sold anew. */
  ROLL_ALL,
  /** Synthetic forwards hold the condors' delta within a band. */
  SYNTH
}
