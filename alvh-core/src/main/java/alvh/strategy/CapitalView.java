package alvh.strategy;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.market.FuturesCurve;
import alvh.order.VixFutureLots;
import alvh.risk.FactorHedge;
import alvh.risk.PortfolioMargin;
import alvh.sizing.BetaLimit;
import alvh.surface.VolSurface;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a decision's book ties up, should earn and answers to, worked out from the decision alone.
 *
 * <p>Nothing here moves an order; it is made where it is shown. Source: method 1.6 (structural
 * mapping, Γ, E4), 1.7, 4.3–4.5.
 *
 * @param regT margin of the condors and of engine 3's call spreads by strategy, dollars
 * @param portfolio the same by risk, and of the VIX calls
 * @param futures margin of the VIX futures wanted, dollars
 * @param margin which of the two the configuration takes, and the futures, dollars
 * @param condorReturn IRR of a condor, decimal a year; empty where not known
 * @param hedgeCost c_H of the usual hedge on the same capital, decimal a year
 * @param costOfCapital WACC, decimal a year; empty where not known
 * @param expectedReturn μ_IC, decimal a year of the account; empty where not known
 * @param varianceShare κ_v a year
 * @param bookBeta β of condors and wanted hedge; empty where not known
 * @param gamma dollars that the condors' gamma costs when the index moves by a percent
 * @param asymmetry dollars that the hedge earns on average over a percent up and a percent down
 * @param factors forward variance: buckets, the two futures that offset two factors, Vega_30
 */
public record CapitalView(
    double regT,
    PortfolioMargin.Requirement portfolio,
    double futures,
    double margin,
    OptionalDouble condorReturn,
    OptionalDouble hedgeCost,
    OptionalDouble costOfCapital,
    OptionalDouble expectedReturn,
    double varianceShare,
    OptionalDouble bookBeta,
    double gamma,
    double asymmetry,
    FactorHedge factors) {

  /** The view of one decision; empty without a surface or a curve. */
  public static Optional<CapitalView> of(Decision decision, CapitalTests tests) {
    Outlook today = decision.outlook();
    return today.surface().isEmpty() || today.front().isEmpty()
        ? Optional.empty()
        : Optional.of(of(decision, tests, today.surface().get(), today.front().get()));
  }

  private static CapitalView of(
      Decision decision, CapitalTests tests, VolSurface surface, FuturesCurve front) {
    Prospects prospects = decision.outlook().prospects();
    AccountState account = decision.before().account();
    Holdings condors = BookRisk.after(decision.before(), decision.condors());
    double beta = decision.hedge().vixBeta();
    Margin margin = margin(decision, tests, surface, condors, front);
    FactorHedge factors = FactorHedge.of(surface, condors, front);
    double capital = account.capital();
    return new CapitalView(
        margin.regT(),
        margin.portfolio(),
        margin.futures(),
        margin.of(tests),
        prospects.condor().map(CondorReturn::irr).orElse(OptionalDouble.empty()),
        prospects
            .condor()
            .map(c -> OptionalDouble.of(c.hedgeCost()))
            .orElse(OptionalDouble.empty()),
        EntryGate.costOfCapital(prospects, account),
        prospects.expectedReturn(
            account.condorBeta().orElse(0), factors.vega30(), surface.vix(), capital),
        capital > 0 ? Prospects.varianceShare(factors.vega30(), surface.vix(), capital) : 0,
        bookBeta(prospects, account, beta),
        FactorHedge.gamma(surface, condors, 1),
        prospects.response().asymmetry(beta, 1),
        factors);
  }

  /** Margin by both rules and of the futures, dollars. */
  private record Margin(double regT, PortfolioMargin.Requirement portfolio, double futures) {
    double of(CapitalTests tests) {
      boolean byStrategy = tests.margin() == CapitalTests.Margin.REG_T;
      return futures + (byStrategy ? regT : portfolio.total());
    }
  }

  private static Margin margin(
      Decision decision,
      CapitalTests tests,
      VolSurface surface,
      Holdings condors,
      FuturesCurve front) {
    Outlook today = decision.outlook();
    Spreads spreads = Spreads.after(decision);
    Holdings options =
        condors.plus(Holdings.of(decision.hedge().deep().calls())).plus(spreads.legs());
    return new Margin(
        Margins.regT(tests.regT(), condors, surface) + spreads.width(),
        tests.portfolio().of(options, surface, today.quotes().vixOptions()),
        tests.futures().of(futures(decision), today.seen().curve().orElse(front)));
  }

  /**
   * Engine 3's call spreads once today's orders are filled. Source: method 4.3.
   *
   * @param width what a broker asks for them by strategy, dollars
   */
  private record Spreads(Holdings legs, double width) {
    static Spreads after(Decision decision) {
      PressMoves moves = decision.press();
      Spreads sum = new Spreads(Holdings.NONE, 0);
      for (OpenSpread held : decision.before().spreads()) {
        if (!held.closing() && !moves.closes(held)) {
          sum = sum.plus(held.spread(), held.quantity());
        }
      }
      return moves.entry().isEmpty()
          ? sum
          : sum.plus(moves.entry().get().spread(), moves.entry().get().quantity());
    }

    private Spreads plus(CallSpread spread, long quantity) {
      return new Spreads(
          legs.plus(spread.sold(), -quantity).plus(spread.bought(), quantity),
          width + spread.width() * spread.sold().multiplier() * quantity);
    }
  }

  private static OptionalDouble bookBeta(Prospects prospects, AccountState account, double beta) {
    OptionalDouble response = prospects.response().recent();
    return account.condorBeta().isEmpty() || response.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            account.condorBeta().getAsDouble()
                + BetaLimit.beta(beta, response.getAsDouble(), account.capital()));
  }

  private static Holdings futures(Decision decision) {
    Holdings held = Holdings.NONE;
    for (var wanted : decision.hedge().minis().entrySet()) {
      long minis = wanted.getValue();
      held =
          held.plus(new Future(FutureRoot.VX, wanted.getKey()), minis / VixFutureLots.MINIS)
              .plus(new Future(FutureRoot.VXM, wanted.getKey()), minis % VixFutureLots.MINIS);
    }
    return held;
  }
}
