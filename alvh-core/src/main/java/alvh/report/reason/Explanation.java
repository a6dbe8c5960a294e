package alvh.report.reason;

import alvh.report.Card;
import java.util.List;

/**
 * The whole reasoning of one session.
 *
 * @param card what {@code alvh today} shows
 * @param moves how the engines came to where they are, oldest first
 * @param facts every number, step by step
 * @param gates what would have to change, and by how much
 */
public record Explanation(Card card, List<EngineMove> moves, List<Fact> facts, List<Gate> gates) {
  public Explanation {
    moves = List.copyOf(moves);
    facts = List.copyOf(facts);
    gates = List.copyOf(gates);
  }

  /** The same with so many of the last moves. */
  public Explanation withLastMoves(int most) {
    int skipped = Math.max(0, moves.size() - Math.max(0, most));
    return new Explanation(card, moves.subList(skipped, moves.size()), facts, gates);
  }
}
