package alvh.report;

import alvh.instrument.FutureRoot;
import alvh.layer.Rung;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.strategy.CondorEntry;
import alvh.strategy.Decision;
import alvh.strategy.HedgePlan;
import alvh.strategy.OpenCondor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sizing of one decision: from projected loss to hedge, and the hedge as a share of notional.
 */
record SizingLine(Decision decision) {
  private static final double MINI_DOLLARS_PER_POINT = FutureRoot.VXM.multiplier();

  Card.Sizing sizing() {
    HedgePlan plan = decision.hedge();
    double maxLoss = maxLossNotional();
    @Nullable Double notional = hedgeNotional();
    return new Card.Sizing(
        decision.loss().loss(),
        plan.offset(),
        plan.goal().targetBeta(),
        plan.vixBeta(),
        unhedgeable(plan),
        notional,
        maxLoss,
        notional == null || maxLoss == 0 ? null : notional / maxLoss,
        shocks(),
        Arrays.stream(decision.outlook().curveBeta()).boxed().toList(),
        plan.reason());
  }

  /** Share of the target that contracts cannot reach, before the limit of today's step. */
  private static double unhedgeable(HedgePlan plan) {
    double target = plan.goal().targetBeta();
    return target > 0 ? 1 - (plan.goal().vixBeta() + plan.deep().vixBeta()) / target : 0;
  }

  private List<Card.Shock> shocks() {
    return decision.loss().scenarios().stream()
        .map(s -> new Card.Shock(s.vixPoints(), s.spotPercent() / 100, s.loss()))
        .toList();
  }

  /** Futures value of the ladder wanted, dollars; unknown without a curve. */
  private @Nullable Double hedgeNotional() {
    if (decision.outlook().seen().curve().isEmpty()) {
      return null;
    }
    FuturesCurve curve = decision.outlook().seen().curve().get();
    return decision.hedge().ladder().rungs().stream()
        .mapToDouble(rung -> rung.minis() * MINI_DOLLARS_PER_POINT * price(rung, curve))
        .sum();
  }

  private static double price(Rung rung, FuturesCurve curve) {
    return rung.expiry().flatMap(curve::of).map(FuturesSettlement::price).orElse(0.0);
  }

  /** What all condors after this decision can lose at most: wider wing less credit, dollars. */
  private double maxLossNotional() {
    double held =
        decision.before().condors().stream()
            .flatMap(c -> decision.condors().after(c).stream())
            .mapToDouble(OpenCondor::maxLoss)
            .sum();
    return held
        + decision.condors().entries().stream().mapToDouble(CondorEntry::maxLossDollars).sum();
  }
}
