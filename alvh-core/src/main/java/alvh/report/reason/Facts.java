package alvh.report.reason;

import alvh.report.Card;
import alvh.strategy.Decision;
import java.util.List;
import java.util.stream.Stream;

/** Every number of a decision in the order in which one followed from the other. */
public final class Facts {
  private Facts() {}

  /**
   * @param card the same decision as a card
   */
  public static List<Fact> of(Decision decision, Card card) {
    return Stream.of(
            seen(card),
            voters(card),
            readings(card),
            vote(decision, card),
            EngineFacts.triggers(decision.outlook().triggers()),
            EngineFacts.engine(decision),
            CondorFacts.condors(card),
            CondorFacts.loss(decision, card),
            CapitalFacts.of(card),
            LadderFacts.size(decision, card),
            LadderFacts.ladder(decision),
            orders(card))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fact> seen(Card card) {
    var facts = new FactList(Step.SEEN);
    card.seen().forEach(seen -> facts.number(seen.name(), seen.value(), seen.unit(), ""));
    return facts.list();
  }

  private static List<Fact> voters(Card card) {
    var facts = new FactList(Step.VOTERS);
    for (Card.Voter voter : card.voters()) {
      facts.number(voter.id() + " " + voter.name(), voter.value(), voter.unit(), voter.id());
      facts.number(voter.id() + " threshold", voter.threshold(), voter.unit(), voter.id());
      Boolean vote = voter.vote();
      facts.words(
          voter.id() + " vote", vote == null ? "abstains" : vote ? "yes" : "no", voter.id());
    }
    return facts.list();
  }

  private static List<Fact> readings(Card card) {
    var facts = new FactList(Step.READINGS);
    for (Card.Voter reading : card.readings()) {
      String name = reading.id() + " " + reading.name();
      facts.number(name, reading.value(), reading.unit(), reading.id());
    }
    return facts.list();
  }

  private static List<Fact> vote(Decision decision, Card card) {
    var facts = new FactList(Step.VOTE);
    var consensus = decision.outlook().consensus();
    facts.number("share of the vote", card.vote().share(), "of the available weight", "A15");
    facts.count("votes", consensus.votes(), "voters", "A15");
    facts.number("available weight", consensus.availableWeight(), "", "1.4");
    facts.number("whole weight", consensus.totalWeight(), "", "1.4");
    facts.number("quorum", consensus.quorum(), "of the whole weight", "1.4");
    facts.words("what the vote says", consensus.decision().name(), "A15");
    return facts.list();
  }

  private static List<Fact> orders(Card card) {
    var facts = new FactList(Step.ORDERS);
    for (Card.Ticket ticket : card.orders()) {
      facts.words(ticket.id(), ticket.text(), ticket.rule());
    }
    return facts.list();
  }
}
