package alvh.surface;

/** What two strips yield for a tenor: the index, or why there is none. */
public sealed interface VixOutcome permits VixCalculation, VixOutcome.Unavailable {

  /**
   * No index can be formed.
   *
   * @param reason one sentence without a full stop
   */
  record Unavailable(String reason) implements VixOutcome {}
}
