package alvh.report;

import alvh.strategy.AccountState;
import alvh.strategy.CapitalTests;
import alvh.strategy.CapitalView;
import alvh.strategy.ClosedSoFar;
import alvh.strategy.CondorReturn;
import alvh.strategy.Decision;
import alvh.strategy.Prospects;
import alvh.strategy.SizeLimits;
import alvh.strategy.Sizes;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Capital, return and risk limits of one decision, as a part of its card.
 *
 * <p>Source: method 1.6 (E4, structural mapping, Γ), 1.7, 4.3–4.5, C10.
 */
record CapitalLine(Decision decision, CapitalTests tests) {

  /** Empty without a surface or a curve. */
  Card.@Nullable Capital capital() {
    return CapitalView.of(decision, tests).map(this::capital).orElse(null);
  }

  private Card.Capital capital(CapitalView view) {
    Prospects prospects = decision.outlook().prospects();
    AccountState account = decision.before().account();
    Optional<CondorReturn> condor = prospects.condor();
    ClosedSoFar closed = decision.before().hedged().closed();
    SizeLimits limits = decision.hedge().sizes().map(Sizes::limits).orElse(SizeLimits.NONE);
    return new Card.Capital(
        tests.margin().name(),
        view.margin(),
        view.regT(),
        view.portfolio().tims(),
        view.portfolio().house(),
        view.futures(),
        number(view.condorReturn()),
        condor.map(c -> c.past().trades()).orElse(0),
        condor.map(closed::irr).map(CapitalLine::number).orElse(null),
        closed.trades(),
        number(view.hedgeCost()),
        number(view.costOfCapital()),
        tests.irrFloor(),
        number(view.expectedReturn()),
        number(prospects.effectivePremium()),
        view.varianceShare(),
        limits.premiumScale(),
        limits.carried(),
        number(account.condorBeta()),
        number(view.bookBeta()),
        number(limits.betaLimit()),
        view.factors().vega30(),
        view.gamma(),
        view.asymmetry(),
        view.factors().buckets(),
        view.factors().contracts());
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
