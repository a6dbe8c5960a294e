package alvh.vote;

import alvh.unit.Check;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules by which opinions are counted.
 *
 * <p>Source: method 1.4, 1.11 (keys vote.*); A15.
 *
 * @param quorum share of all weight that must be available for a decision
 * @param full share at which the hedge is deployed in full
 * @param tierTwo share that opens the second tier
 * @param release share below which the full tier is released
 * @param hold sessions for which an event's vote counts, the day of the event included
 * @param weights by voter id; a voter that is not named weighs 1, one that weighs 0 is disabled
 */
public record Vote(
    double quorum,
    double full,
    double tierTwo,
    double release,
    int hold,
    SortedMap<String, Double> weights) {

  /** Shares are quotients of sums of weights; a level met but for rounding is met. */
  private static final double ROUNDING = 1e-12;

  private static final double EQUAL_WEIGHT = 1;

  public Vote {
    Check.that(quorum >= 0 && quorum <= 1, "quorum must lie in [0, 1], was %s", quorum);
    Check.that(
        0 < release && release < tierTwo && tierTwo < full && full <= 1,
        "levels must rise: release %s, tierTwo %s, full %s",
        release,
        tierTwo,
        full);
    Check.that(hold >= 1, "hold must be at least 1 session, was %s", hold);
    weights.forEach((id, weight) -> Check.that(weight >= 0, "%s weighs %s", id, weight));
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  public Vote() {
    this(.60, .70, .55, .40, 5, new TreeMap<>());
  }

  /** The same rules with another hold. */
  public Vote withHold(int sessions) {
    return new Vote(quorum, full, tierTwo, release, sessions, weights);
  }

  /** The same rules with other weights. */
  public Vote withWeights(SortedMap<String, Double> others) {
    return new Vote(quorum, full, tierTwo, release, hold, others);
  }

  /** The weight of the voter. */
  public double weight(String id) {
    return weights.getOrDefault(id, EQUAL_WEIGHT);
  }

  /** A poll that has counted nothing yet. */
  public Poll poll() {
    return new Poll(this);
  }

  /** Whether so much of the total weight makes a quorum. */
  boolean hasQuorum(double availableWeight, double totalWeight) {
    return totalWeight > 0 && availableWeight >= quorum * totalWeight - ROUNDING;
  }

  /** What a share says when there is a quorum. */
  Consensus.Decision decide(double share) {
    if (share >= full - ROUNDING) {
      return Consensus.Decision.FULL;
    }
    if (share >= tierTwo - ROUNDING) {
      return Consensus.Decision.CONFIRMED;
    }
    return share >= release - ROUNDING ? Consensus.Decision.ALERT : Consensus.Decision.QUIET;
  }

  /** Partial deployment f = clip((share − release)/(full − release), 0, 1). */
  public double deployment(double share) {
    return Math.clamp((share - release) / (full - release), 0, 1);
  }
}
