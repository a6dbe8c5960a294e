package alvh.app;

import alvh.report.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as a line of decisions.jsonl: without what the signals are called and weigh, which is the
 * same on every session and stands once in signals.csv, and without slots of the ladder that are
 * empty. Every number and every sentence of the card is there, under the same names.
 *
 * @param ladder slots that hold or are to hold contracts
 */
record DecisionLine(
    String date,
    String clock,
    String answer,
    List<Card.Seen> seen,
    List<Opinion> voters,
    List<Opinion> readings,
    Card.Vote vote,
    Card.Engine engine,
    List<Card.Rung> ladder,
    Card.Sizing sizing,
    Card.Condors condors,
    Card.@Nullable Press engine3,
    List<Card.Ticket> orders,
    List<Card.Change> changes,
    List<String> notes,
    Card.@Nullable Capital capital) {

  /** What one signal said; its name, unit and weight stand in signals.csv. */
  record Opinion(
      String id,
      @Nullable Double value,
      @Nullable Double threshold,
      @Nullable Boolean vote,
      String reason) {
    static Opinion of(Card.Voter voter) {
      return new Opinion(
          voter.id(), voter.value(), voter.threshold(), voter.vote(), voter.reason());
    }
  }

  static DecisionLine of(Card card) {
    return new DecisionLine(
        card.date(),
        card.clock(),
        card.answer(),
        card.seen(),
        card.voters().stream().map(Opinion::of).toList(),
        card.readings().stream().map(Opinion::of).toList(),
        card.vote(),
        card.engine(),
        card.ladder().stream().filter(rung -> !isEmpty(rung)).toList(),
        card.sizing(),
        card.condors(),
        card.engine3(),
        card.orders(),
        card.changes(),
        card.notes(),
        card.capital());
  }

  private static boolean isEmpty(Card.Rung rung) {
    return rung.contracts() == 0 && rung.instrument() == null && rung.note().isEmpty();
  }
}
