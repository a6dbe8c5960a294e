package alvh.vote;

import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * The day's vote, counted.
 *
 * <p>Source: method 1.4.
 *
 * @param date the session
 * @param ballots every voter's part, in the order of the card
 * @param share weight of the votes over weight of the available voters; 0 when none is available
 * @param availableWeight weight of the voters that count today
 * @param totalWeight weight of all enabled voters
 * @param quorum share of the total weight that must be available
 * @param decision what the share says
 */
public record Consensus(
    LocalDate date,
    List<Ballot> ballots,
    double share,
    double availableWeight,
    double totalWeight,
    double quorum,
    Decision decision) {

  /** What a share says, in rising order of conviction. */
  public enum Decision {
    /** Too few voters are available: the state is kept, no tier is added or released. */
    NO_DECISION,
    /** Below the release level. */
    QUIET,
    /** At the release level or above. */
    ALERT,
    /** At the level of the second tier or above. */
    CONFIRMED,
    /** At the level of full deployment or above. */
    FULL
  }

  public Consensus {
    ballots = List.copyOf(ballots);
    Check.that(share >= 0 && share <= 1, "share must lie in [0, 1], was %s", share);
  }

  /** Whether there is a decision and it is that one or a stronger one. */
  public boolean reaches(Decision level) {
    return decision != Decision.NO_DECISION && decision.compareTo(level) >= 0;
  }

  /** Voters that vote for the hedge. */
  public int votes() {
    return (int) ballots.stream().filter(Ballot::vote).count();
  }
}
