package alvh.layer;

/**
 * What the market says of the ladder itself, apart from how large the hedge is: rolls before their
 * time, a late bull market, and deep calls that have become idle.
 *
 * <p>Each acts only where the configuration asks for it. Source: method D4, C1, D13.
 *
 * @param roll where the layers stand if they roll early
 * @param bigTop whether the flag of a late bull market is up
 * @param harvest whether idle deep calls may be sold: the flag is up and VIX has closed below its
 *     own mean for some sessions
 * @param rebuy whether deep calls may be bought: false from a harvest until the vote comes back
 */
public record LadderCues(EarlyRoll.Shift roll, boolean bigTop, boolean harvest, boolean rebuy) {
  /** A market that says nothing. */
  public static final LadderCues NONE = new LadderCues(EarlyRoll.Shift.NONE, false, false, true);
}
