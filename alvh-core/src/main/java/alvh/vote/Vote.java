package alvh.vote;

import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.unit.Check;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules by which opinions are counted.
 *
 * <p>A hard vote is 0 or 1. A fuzzy one is 1/(1+exp(∓|x−θ|/δ)), above one half exactly where the
 * hard one is 1; it softens voters by state alone, since an event has happened or it has not (our
 * reading, as are the widths δ, which are chosen and not estimated).
 *
 * <p>Source: method 1.4, 1.11 (keys vote.*); A15.
 *
 * @param quorum share of all weight that must be available for a decision
 * @param full share at which the hedge is deployed in full
 * @param tierTwo share that opens the second tier
 * @param release share below which the full tier is released
 * @param hold sessions for which an event's vote counts, the day of the event included
 * @param mode whether votes are whole or graded
 * @param widths δ of a graded vote by voter id, in the voter's unit; one that is not named is hard
 * @param weights by voter id; a voter that is not named weighs 1, one that weighs 0 is disabled
 */
public record Vote(
    double quorum,
    double full,
    double tierTwo,
    double release,
    int hold,
    Mode mode,
    SortedMap<String, Double> widths,
    SortedMap<String, Double> weights) {

  /** Whether votes are whole or graded. */
  public enum Mode {
    /** A voter votes or it does not. */
    HARD,
    /** Voters by state vote by how far they are from their threshold. */
    FUZZY
  }

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
    widths.forEach((id, width) -> Check.positive(width, "width of " + id));
    widths = Collections.unmodifiableSortedMap(new TreeMap<>(widths));
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  public Vote() {
    this(.60, .70, .55, .40, 5, new TreeMap<>());
  }

  /** Hard votes; the widths stand by for fuzzy ones. */
  public Vote(
      double quorum,
      double full,
      double tierTwo,
      double release,
      int hold,
      SortedMap<String, Double> weights) {
    this(quorum, full, tierTwo, release, hold, Mode.HARD, defaultWidths(), weights);
  }

  private static SortedMap<String, Double> defaultWidths() {
    var widths = new TreeMap<String, Double>();
    widths.put("v3", 5.0);
    widths.put("v4", 5.0);
    widths.put("v6", .5);
    widths.put("v9", 10.0);
    widths.put("v10", 10.0);
    widths.put("v11", .5);
    return widths;
  }

  /** The same rules with another hold. */
  public Vote withHold(int sessions) {
    return new Vote(quorum, full, tierTwo, release, sessions, mode, widths, weights);
  }

  /** The same rules with other weights. */
  public Vote withWeights(SortedMap<String, Double> others) {
    return new Vote(quorum, full, tierTwo, release, hold, mode, widths, others);
  }

  /** The same rules with whole or graded votes. */
  public Vote withMode(Mode other) {
    return new Vote(quorum, full, tierTwo, release, hold, other, widths, weights);
  }

  /** The weight of the voter. */
  public double weight(String id) {
    return weights.getOrDefault(id, EQUAL_WEIGHT);
  }

  /** How much of a vote the reading is, 0 to 1; {@code votes} is the hard answer. */
  double amount(Signal signal, Reading reading, boolean votes) {
    Double width = widths.get(signal.id());
    boolean graded = mode == Mode.FUZZY && signal.role() == Signal.Role.STATE;
    if (!graded || width == null || !(reading instanceof Reading.Measured measured)) {
      return votes ? 1 : 0;
    }
    double distance = Math.abs(measured.value() - measured.threshold()) / width;
    return 1 / (1 + Math.exp(votes ? -distance : distance));
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
