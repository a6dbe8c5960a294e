package alvh.vote;

import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Counts one session after another and remembers which events still hold.
 *
 * <p>A state voter votes by today's reading. An event voter votes from the session on which its
 * event happened for the vote's hold, or for the signal's own validity where that is longer. When
 * it abstains within that time its vote stands and it counts as available (our reading: the event
 * has happened, a missing number does not undo it); after that an abstention takes it out of the
 * count.
 *
 * <p>Source: method 1.4.
 */
public final class Poll {
  private final Vote vote;
  private final Map<String, Firing> firings = new TreeMap<>();

  /** The last event of a voter, and how many sessions ago it was. */
  private record Firing(LocalDate date, int age) {
    Firing older() {
      return new Firing(date, age + 1);
    }
  }

  Poll(Vote vote) {
    this.vote = vote;
  }

  /** Counts the opinions of the session; those that only inform have no ballot. */
  public Consensus observe(LocalDate date, List<Opinion> opinions) {
    var ballots = new ArrayList<Ballot>();
    for (Opinion opinion : opinions) {
      Signal signal = opinion.signal();
      if (signal.role() != Signal.Role.INFORMATION && vote.weight(signal.id()) > 0) {
        ballots.add(ballot(date, signal, opinion.reading()));
      }
    }
    return count(date, ballots);
  }

  private Ballot ballot(LocalDate date, Signal signal, Reading reading) {
    boolean measured = reading instanceof Reading.Measured;
    if (signal.role() == Signal.Role.STATE || !remember(date, signal, reading)) {
      return ballot(signal, reading, measured, reading.on(), reading.reason());
    }
    Firing firing = Objects.requireNonNull(firings.get(signal.id()));
    String reason =
        firing.age() == 0
            ? reading.reason()
            : "The event of "
                + firing.date()
                + " holds in session "
                + (firing.age() + 1)
                + " of "
                + hold(signal)
                + ". "
                + reading.reason();
    return ballot(signal, reading, true, true, reason);
  }

  private Ballot ballot(
      Signal signal, Reading reading, boolean available, boolean votes, String reason) {
    return new Ballot(
        signal.id(),
        signal.title(),
        signal.unit(),
        signal.role(),
        reading,
        available,
        votes,
        vote.amount(signal, reading, votes),
        vote.weight(signal.id()),
        reason);
  }

  /** Ages the voter's last event or takes today's; says whether one holds. */
  private boolean remember(LocalDate date, Signal signal, Reading reading) {
    if (reading.on()) {
      firings.put(signal.id(), new Firing(date, 0));
    } else {
      firings.computeIfPresent(
          signal.id(), (id, firing) -> firing.age() + 1 < hold(signal) ? firing.older() : null);
    }
    return firings.containsKey(signal.id());
  }

  private int hold(Signal signal) {
    return Math.max(vote.hold(), signal.validity());
  }

  private Consensus count(LocalDate date, List<Ballot> ballots) {
    double total = 0;
    double available = 0;
    double votes = 0;
    for (Ballot ballot : ballots) {
      total += ballot.weight();
      available += ballot.available() ? ballot.weight() : 0;
      votes += ballot.available() ? ballot.amount() * ballot.weight() : 0;
    }
    double share = available > 0 ? votes / available : 0;
    Consensus.Decision decision =
        vote.hasQuorum(available, total) ? vote.decide(share) : Consensus.Decision.NO_DECISION;
    return new Consensus(date, ballots, share, available, total, vote.quorum(), decision);
  }
}
