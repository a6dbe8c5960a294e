package alvh.report;

import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.vote.Ballot;
import alvh.vote.Consensus;
import alvh.vote.Vote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vote and the readings without a vote, as lines of a card. */
record BallotLines(Consensus consensus, List<Opinion> opinions) {
  List<Card.Voter> voters() {
    return consensus.ballots().stream().map(BallotLines::voter).toList();
  }

  List<Card.Voter> readings() {
    return opinions.stream()
        .filter(opinion -> opinion.signal().role() == Signal.Role.INFORMATION)
        .map(BallotLines::reading)
        .toList();
  }

  Card.Vote vote(Vote rules) {
    boolean decided = consensus.decision() != Consensus.Decision.NO_DECISION;
    return new Card.Vote(
        decided ? consensus.share() : null,
        consensus.totalWeight() > 0 ? consensus.availableWeight() / consensus.totalWeight() : 0,
        consensus.quorum(),
        rules.full(),
        consensus.decision().name());
  }

  private static Card.Voter voter(Ballot ballot) {
    return new Card.Voter(
        ballot.id(),
        ballot.title(),
        value(ballot.reading()),
        threshold(ballot.reading()),
        ballot.unit(),
        ballot.available() ? ballot.vote() : null,
        ballot.weight(),
        ballot.reason());
  }

  private static Card.Voter reading(Opinion opinion) {
    Signal signal = opinion.signal();
    return new Card.Voter(
        signal.id(),
        signal.title(),
        value(opinion.reading()),
        threshold(opinion.reading()),
        signal.unit(),
        null,
        0,
        opinion.reading().reason());
  }

  private static @Nullable Double value(Reading reading) {
    return reading instanceof Reading.Measured measured ? measured.value() : null;
  }

  private static @Nullable Double threshold(Reading reading) {
    return reading instanceof Reading.Measured measured ? measured.threshold() : null;
  }
}
