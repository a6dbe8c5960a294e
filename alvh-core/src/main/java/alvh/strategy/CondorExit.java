package alvh.strategy;

/**
 * A condor that is to be closed.
 *
 * @param value points to buy it back at mid
 * @param reason one plain sentence
 */
public record CondorExit(OpenCondor position, Rule rule, double value, String reason) {
  /** Why, in order of precedence. Source: method 1.3, exits. */
  public enum Rule {
    STOP,
    TARGET,
    TIME,
    /** Sold anew at once. Source: method A9. */
    ROLL,
    /** Not closed but settled. */
    EXPIRY
  }
}
