package alvh.report;

import alvh.strategy.Decision;
import alvh.strategy.OpenSpread;
import alvh.strategy.PressMoves;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Engine 3's call spreads in words, with the warning that belongs to them. Source: method E9. */
final class PressLines {
  private PressLines() {}

  /** Null where engine 3 is off. */
  static Card.@Nullable Press of(Decision decision) {
    PressMoves moves = decision.press();
    return moves.note().isEmpty()
        ? null
        : new Card.Press(
            decision.before().spreads().stream().map(PressLines::held).toList(),
            moves.exits().stream()
                .map(
                    exit ->
                        String.format(
                            Locale.ROOT,
                            "Close %s (%s): %s",
                            exit.position().id(),
                            exit.rule().name().toLowerCase(Locale.ROOT),
                            exit.reason()))
                .toList(),
            moves.note(),
            moves.netBeta(),
            PressMoves.WARNING);
  }

  private static String held(OpenSpread held) {
    return String.format(
        Locale.ROOT,
        "%s: %d of %s, covered at %.0f, sold for %.2f",
        held.id(),
        held.quantity(),
        held.spread().sold().symbol(),
        held.spread().bought().strike(),
        held.credit());
  }
}
