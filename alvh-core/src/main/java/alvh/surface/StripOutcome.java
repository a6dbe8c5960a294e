package alvh.surface;

/** What a strip of quotes yields: its variance, or why there is none. */
public sealed interface StripOutcome permits StripVariance, StripOutcome.Unusable {

  /**
   * The quotes do not suffice.
   *
   * @param minutes to the settlement of the strip
   * @param reason one sentence without a full stop
   */
  record Unusable(double minutes, String reason) implements StripOutcome {}
}
