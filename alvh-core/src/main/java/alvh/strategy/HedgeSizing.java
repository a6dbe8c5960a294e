package alvh.strategy;

import alvh.layer.LadderRules;
import alvh.market.FuturesCurve;
import alvh.risk.EmpiricalHedge;
import alvh.risk.JointMoves;
import alvh.sizing.ProjectedLossSizing;
import alvh.sizing.SizingRules;
import java.util.OptionalDouble;

/**
 * From an offset to a target in dollars per VIX point: the mode, the factors, then the caps.
 *
 * <p>Source: method 1.6, 1.7, K4, B3, C1, C4, C6, C10, E4, E7. Reading: MINVAR and CVAR say the
 * amount themselves, the tier only opens it; with fewer than sixty weeks the projected loss sizes.
 * The carry cap comes after all factors, the beta limit and the whole loss last.
 */
record HedgeSizing(
    LadderRules ladder, ProjectedLossSizing sizing, SizingRules rules, CapitalTests tests) {
  private static final double WEEKS_PER_YEAR = 365 / 7.0;

  /**
   * @param forward the loss that sizes, today's or that of the next event's surface
   * @param tier offset over that of tier 1
   */
  Sizes sizes(
      Outlook outlook,
      Standing standing,
      BookRisk book,
      ForwardLoss forward,
      FuturesCurve front,
      double offset,
      double tier) {
    double byLoss = sizing.targetBeta(offset, forward.loss());
    double value = rules.notional(book.maxLoss(), tier);
    double byNotional = value / ladder.notionalPerBeta(front, outlook.curveBeta());
    double scale = outlook.triggers().signalScale();
    boolean top = outlook.triggers().cues().bigTop();
    double whole = sizing.targetBeta(1, book.projectedLoss());
    OptionalDouble byHistory = byHistory(outlook, book, front, offset, whole);
    double premium = premium(outlook.prospects(), standing.account());
    Occasions occasions = Occasions.of(outlook, rules);
    double wanted =
        occasions.factor()
            * rules.targetBeta(byLoss, byNotional, byHistory.orElse(byLoss), scale, top, whole)
            * (rules.premiumScale().enabled() ? premium : 1);
    double cost = cost(wanted, outlook, book);
    OptionalDouble earned =
        outlook.prospects().condor().map(CondorReturn::irr).orElse(OptionalDouble.empty());
    double carried = earned.isEmpty() ? wanted : carried(wanted, cost, earned, book);
    OptionalDouble limit = betaLimit(outlook, standing.account());
    double most = Math.min(whole, rules.betaLimit().enabled() ? limit.orElse(whole) : whole);
    return new Sizes(
        rules.mode(),
        byLoss,
        byNotional,
        scale,
        most,
        Math.min(most, carried),
        new SizeLimits(
            premium, cost, earned, wanted > 0 ? carried / wanted : 1, limit, byHistory, occasions));
  }

  private double premium(Prospects prospects, AccountState account) {
    double excess =
        account.condorBeta().isPresent() && account.usualBeta().isPresent()
            ? Math.abs(account.condorBeta().getAsDouble()) - account.usualBeta().getAsDouble()
            : 0;
    return rules.premiumScale().factor(excess, prospects.premiumRatio());
  }

  /** c_H, decimal a year of what the book and its hedge tie up. */
  private double cost(double target, Outlook outlook, BookRisk book) {
    double share = outlook.prospects().rollDownShare();
    double carry = target * Margins.carryPerBeta(ladder, outlook, share);
    double capital =
        Margins.options(tests, book.condors(), outlook.surface().orElseThrow())
            + target * Margins.perBeta(tests, ladder, outlook);
    return capital > 0 ? carry / capital : 0;
  }

  private double carried(double wanted, double cost, OptionalDouble earned, BookRisk book) {
    double least = sizing.targetBeta(tests.carryOffset(), book.projectedLoss());
    return tests.carryCap().capped(wanted, cost, earned.getAsDouble(), least);
  }

  private OptionalDouble betaLimit(Outlook outlook, AccountState account) {
    return rules
        .betaLimit()
        .most(account.condorBeta(), outlook.prospects().response().recent(), account.capital());
  }

  private OptionalDouble byHistory(
      Outlook outlook, BookRisk book, FuturesCurve front, double offset, double most) {
    JointMoves.Sample weeks = outlook.prospects().weeksOfThePast();
    if (!rules.mode().isHistorical()
        || offset == 0
        || weeks.size() < EmpiricalHedge.FEWEST
        || most == 0) {
      return OptionalDouble.empty();
    }
    EmpiricalHedge past =
        EmpiricalHedge.of(
            outlook.surface().orElseThrow(),
            book.condors(),
            weeks,
            i ->
                ladder.perBeta(
                    front,
                    outlook.curveBeta(),
                    rank -> front.price(rank) * Math.expm1(weeks.future(rank, i))));
    double carry =
        Margins.carryPerBeta(ladder, outlook, outlook.prospects().rollDownShare()) / WEEKS_PER_YEAR;
    return OptionalDouble.of(
        rules.mode() == SizingRules.Mode.MINVAR
            ? Math.min(most, past.leastVariance())
            : past.leastShortfall(most, carry));
  }
}
