package alvh.app;

import alvh.report.Card;
import alvh.report.reason.Contrast;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The card as one document, with what only the command knows. */
final class CardJson {
  private CardJson() {}

  static ObjectNode document(Card card, LocalDate replayedFrom, Optional<Contrast> contrast) {
    ObjectNode document = Json.tree(card);
    contrast.ifPresent(c -> document.set("contrast", Json.tree(c).put("verdict", c.verdict())));
    document.put("replayedFrom", replayedFrom.toString());
    return document;
  }
}
