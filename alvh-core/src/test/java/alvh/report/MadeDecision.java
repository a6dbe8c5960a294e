package alvh.report;

import alvh.layer.EngineStatus;
import alvh.layer.EngineStep;
import alvh.layer.Ladder;
import alvh.order.Order;
import alvh.risk.ProjectedLoss.Projection;
import alvh.strategy.AccountState;
import alvh.strategy.CondorMoves;
import alvh.strategy.Decision;
import alvh.strategy.ForwardMoves;
import alvh.strategy.HedgePlan;
import alvh.strategy.HedgeShares;
import alvh.strategy.MadeDay;
import alvh.strategy.OpenCondor;
import alvh.strategy.OpenSpread;
import alvh.strategy.PressMoves;
import alvh.strategy.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A decision made by hand on a calm day: nothing is hedged, what is held is given. */
public final class MadeDecision {
  public static final LocalDate DAY = LocalDate.of(2018, 1, 29);

  private MadeDecision() {}

  public static Decision of(
      EngineStatus status, List<OpenCondor> condors, List<OpenSpread> spreads, List<Order> orders) {
    var before =
        new Standing(
            condors,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            status,
            false,
            1,
            HedgeShares.NONE,
            AccountState.UNKNOWN,
            spreads,
            OptionalDouble.empty());
    var plan =
        new HedgePlan(
            new EngineStep(status, List.of()),
            false,
            0,
            new Ladder(List.of(), 0, false),
            new TreeMap<>(),
            "1.3",
            "A test.");
    return new Decision(
        "ALVH",
        MadeDay.calm(DAY).outlook(),
        before,
        new CondorMoves(List.of(), Optional.empty(), "None."),
        new Projection(0, List.of()),
        plan,
        PressMoves.NONE,
        ForwardMoves.NONE,
        orders);
  }
}
