package alvh.report;

import alvh.instrument.Option;
import alvh.layer.DeepBlock;
import alvh.layer.Rung;
import alvh.strategy.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ladder slot by slot, the ten of the 4/4/2 scheme: eight of futures, and the two deep ones.
 *
 * <p>The calls of the nearest expiry and strike stand in DP1, further ones in DP2; a single one is
 * shared by both. Source: method D1.
 */
record LadderLines(Decision decision) {
  List<Card.Rung> rungs() {
    var lines = new ArrayList<Card.Rung>();
    decision.hedge().ladder().rungs().forEach(rung -> lines.add(line(rung)));
    lines.addAll(deep(decision.hedge().deep()));
    return lines;
  }

  private Card.Rung line(Rung rung) {
    boolean moved = decision.hedge().migrated() && rung.slot().name().equals("SH4");
    return new Card.Rung(
        rung.slot().name(),
        rung.expiry().map(expiry -> "VXM").orElse(null),
        rung.expiry().map(Object::toString).orElse(null),
        rung.minis(),
        rung.vixBeta(),
        moved ? "migrated to IM1 (D11)" : "");
  }

  private static List<Card.Rung> deep(DeepBlock block) {
    var lines = new ArrayList<Card.Rung>();
    for (Map.Entry<Option, Long> held : block.calls().entrySet()) {
      double each = block.betas().getOrDefault(held.getKey(), 0.0);
      if (block.calls().size() == 1) {
        lines.add(line("DP1", held.getKey(), (held.getValue() + 1) / 2, each));
        lines.add(line("DP2", held.getKey(), held.getValue() / 2, each));
      } else {
        lines.add(line(lines.isEmpty() ? "DP1" : "DP2", held.getKey(), held.getValue(), each));
      }
    }
    return lines.isEmpty() ? List.of(empty("DP1"), empty("DP2")) : lines;
  }

  private static Card.Rung line(String slot, Option call, long contracts, double each) {
    String name = String.format(Locale.ROOT, "VIX call %.0f", call.strike());
    return new Card.Rung(slot, "VIX", call.expiry().toString(), contracts, contracts * each, name);
  }

  private static Card.Rung empty(String slot) {
    return new Card.Rung(slot, null, null, 0, 0, "");
  }
}
