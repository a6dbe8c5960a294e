package alvh.vote;

import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.unit.Check;

/**
 * One voter's part in a day's vote.
 *
 * @param id the signal's id, v1 to v12
 * @param title the signal's title
 * @param unit of the reading's value and threshold
 * @param role whether it votes by event or by state
 * @param reading what the signal said today
 * @param available whether it counts in the denominator: it measured today, or its vote is held
 * @param vote whether it votes for the hedge, today's reading or a held event
 * @param amount how much of a vote it casts, 0 to 1: with a hard vote 0 or 1
 * @param weight in the vote, at least 0
 * @param reason one plain sentence, or two when the vote is held from an earlier day
 */
public record Ballot(
    String id,
    String title,
    String unit,
    Signal.Role role,
    Reading reading,
    boolean available,
    boolean vote,
    double amount,
    double weight,
    String reason) {

  public Ballot {
    Check.that(weight >= 0 && Double.isFinite(weight), "weight of %s must be 0 or more", id);
    Check.that(amount >= 0 && amount <= 1, "amount of %s must lie in [0, 1], was %s", id, amount);
    Check.that(available || !vote, "%s votes without being available", id);
  }

  /** A hard vote: whole or none. */
  public Ballot(
      String id,
      String title,
      String unit,
      Signal.Role role,
      Reading reading,
      boolean available,
      boolean vote,
      double weight,
      String reason) {
    this(id, title, unit, role, reading, available, vote, vote ? 1 : 0, weight, reason);
  }
}
