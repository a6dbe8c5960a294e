package alvh.app;

import alvh.report.Card;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The card as one document, with what only the command knows. */
final class CardJson {
  private CardJson() {}

  static ObjectNode document(Card card, LocalDate replayedFrom) {
    ObjectNode document = Json.tree(card);
    document.put("replayedFrom", replayedFrom.toString());
    return document;
  }
}
