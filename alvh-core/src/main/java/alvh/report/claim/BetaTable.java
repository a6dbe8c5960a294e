package alvh.report.claim;

import alvh.market.History;
import alvh.report.anchor.Anchor;
import alvh.report.anchor.Anchors;
import alvh.report.anchor.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * How the index moves with VIX by level of VIX, and the futures with VIX by rank: the anchors on
 * which projected loss and ladder stand. Source: method 0, 1.6.
 */
final class BetaTable {
  private static final List<String> OF_THE_INDEX = List.of("SPY move per VIX point");
  private static final String OF_THE_FUTURES = "per point of ΔVIX";

  private BetaTable() {}

  static Claim of(History history) {
    var rows = new ArrayList<ClaimRow>();
    String span = "";
    for (Anchor anchor : Anchors.of(history)) {
      Figure figure = anchor.figure();
      if (OF_THE_INDEX.contains(anchor.family()) || figure.name().contains(OF_THE_FUTURES)) {
        span = anchor.methodExtent().toString();
        rows.add(
            new ClaimRow(
                figure.name(),
                "",
                figure.value(),
                figure.printed().doubleValue(),
                figure.allowedDistance(),
                figure.explanation()));
      }
    }
    return new Claim(
        "1.6",
        "Betas by level of VIX and by rank of the future",
        span,
        rows,
        "A point of VIX moves the index by about half a percent at every level; what is left over"
            + " grows fourfold from calm to storm.");
  }
}
