package alvh.report.reason;

import alvh.layer.EngineStatus;
import alvh.layer.Transition;
import alvh.layer.Triggers;
import alvh.signal.Reading;
import alvh.strategy.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One move of the engines or of the migrating slot, with what it was decided on.
 *
 * <p>Source: method 1.3 ("every transition logs rule id, inputs, availableAt"), D11, E3.
 *
 * @param date session of the close that made it
 * @param known the instant up to which its inputs were known
 * @param what engine 2, engine 3 or slot SH4
 * @param rule id of the rule that made it
 * @param vix close, points
 * @param slope points per 30 days
 * @param threshold what the slope was held against, points per 30 days
 * @param share of the vote
 */
public record EngineMove(
    String date,
    String known,
    String what,
    String from,
    String to,
    String rule,
    String reason,
    @Nullable Double vix,
    @Nullable Double slope,
    @Nullable Double threshold,
    double share) {

  /** The moves of one decision, in order. */
  public static List<EngineMove> of(Decision decision) {
    var moves = new ArrayList<EngineMove>();
    for (Transition move : decision.hedge().engine().transitions()) {
      moves.add(
          of(
              decision,
              "engine 2",
              move.from().title(),
              move.to().title(),
              move.rule(),
              move.reason()));
    }
    third(decision, moves);
    migration(decision, moves);
    return moves;
  }

  private static void third(Decision decision, List<EngineMove> moves) {
    EngineStatus after = decision.hedge().engine().status();
    String from = word(decision.before().engine().third().state());
    String to = word(after.third().state());
    if (!from.equals(to)) {
      String counts = "%d closes at its level or above, %d below the lower one";
      String reason = String.format(Locale.ROOT, counts, after.third().high(), after.third().low());
      moves.add(of(decision, "engine 3", from, to, "E3", reason));
    }
  }

  private static void migration(Decision decision, List<EngineMove> moves) {
    boolean before = decision.before().migrated();
    boolean after = decision.hedge().migrated();
    if (before != after) {
      String reason =
          decision
              .outlook()
              .front()
              .map(f -> String.format(Locale.ROOT, "F1 − F2 is %+.2f", f.price(1) - f.price(2)))
              .orElse("");
      moves.add(of(decision, "slot SH4", place(before), place(after), "D11", reason));
    }
  }

  private static String place(boolean migrated) {
    return migrated ? "IM1" : "SH4";
  }

  private static String word(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static EngineMove of(
      Decision decision, String what, String from, String to, String rule, String reason) {
    Triggers today = decision.outlook().triggers();
    return new EngineMove(
        decision.outlook().seen().date().toString(),
        decision.outlook().seen().clock().toString(),
        what,
        from,
        to,
        rule,
        reason,
        number(today.vix()),
        number(today.slope()),
        today.curve() instanceof Reading.Measured curve ? curve.threshold() : null,
        today.consensus().share());
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
