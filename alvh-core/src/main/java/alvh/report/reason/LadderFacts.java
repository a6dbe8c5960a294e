package alvh.report.reason;

import alvh.instrument.Option;
import alvh.layer.DeepBlock;
import alvh.layer.Ladder;
import alvh.layer.RankStep;
import alvh.layer.Rounding;
import alvh.market.FuturesCurve;
import alvh.report.Card;
import alvh.strategy.Decision;
import alvh.strategy.HedgePlan;
import alvh.strategy.Sizes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From the target to whole contracts. Source: method 1.3 (layer book), 1.6, B9, K4. */
final class LadderFacts {
  private static final String PER_POINT = "dollars a VIX point";

  private LadderFacts() {}

  static List<Fact> size(Decision decision, Card card) {
    var facts = new FactList(Step.SIZE);
    HedgePlan plan = decision.hedge();
    plan.sizes().ifPresent(sizes -> weighed(facts, sizes));
    facts.number("mean shock", decision.outlook().projection().meanShock(), "points", "1.6");
    facts.number("target", plan.goal().targetBeta(), PER_POINT, "1.6");
    facts.number("hedge", plan.vixBeta(), PER_POINT, "1.3");
    facts.number("unhedgeable fraction", card.sizing().unhedgeableFraction(), "", "1.6");
    facts.number("value of the futures", card.sizing().hedgeNotional(), "dollars", "A16");
    facts.number("share of the greatest loss", card.sizing().notionalShare(), "", "A16");
    facts.words("why", plan.reason(), plan.rule());
    return facts.list();
  }

  private static void weighed(FactList facts, Sizes sizes) {
    facts.words("sized by", sizes.mode().name(), "K4");
    facts.number("target by projected loss", sizes.byLoss(), PER_POINT, "1.6");
    facts.number("target by notional", sizes.byNotional(), PER_POINT, "K4");
    facts.number("most that a target may be", sizes.most(), PER_POINT, "B9");
    facts.number("target by history", sizes.limits().byHistory(), PER_POINT, "1.6");
    facts.number("factor before the FOMC", sizes.limits().occasions().fomc(), "", "C4");
    facts.number("factor of valuation", sizes.limits().occasions().valuation(), "", "C6");
    facts.number("carry of the target", sizes.limits().hedgeCost(), "a year", "E7");
    facts.number("target taken", sizes.target(), PER_POINT, "K4");
  }

  static List<Fact> ladder(Decision decision) {
    var facts = new FactList(Step.LADDER);
    HedgePlan plan = decision.hedge();
    double[] betas = decision.outlook().curveBeta();
    for (int k = 1; k <= betas.length; k++) {
      facts.number("b" + k, betas[k - 1], "points of F" + k + " a VIX point", "1.6");
    }
    decision.outlook().front().ifPresent(front -> premium(facts, front));
    facts.yes("slot SH4 stands in IM1", plan.migrated(), "D11");
    plan.goal().roundings().forEach(rounding -> rounding(facts, rounding));
    plan.ladder().steps().forEach(step -> step(facts, step));
    wanted(facts, decision.before().heldMinis(), plan.ladder());
    calls(facts, plan.deep());
    return facts.list();
  }

  private static void premium(FactList facts, FuturesCurve front) {
    facts.number("F1 − F2", front.price(1) - front.price(2), "points", "D11");
  }

  private static void rounding(FactList facts, Rounding rounding) {
    String name = "F" + rounding.rank() + ", ";
    facts.number(name + "share of the target", rounding.share(), "", "D6");
    facts.number(name + "wanted with what was carried", rounding.wantedBeta(), PER_POINT, "1.3");
    facts.number(name + "of one VXM", rounding.betaPerMini(), PER_POINT, "1.3");
    facts.count(name + "whole contracts", rounding.minis(), "VXM", "1.3");
    facts.number(name + "carried on", rounding.carried(), PER_POINT, "1.3");
  }

  private static void step(FactList facts, RankStep step) {
    String name = "F" + step.rank() + ", ";
    facts.count(name + "held for the block", step.held(), "VXM", "B9");
    facts.count(name + "largest step", step.most(), "VXM", "B9");
    facts.count(name + "after today's step", step.minis(), "VXM", "B9");
  }

  private static void wanted(FactList facts, Map<LocalDate, Long> held, Ladder ladder) {
    held.forEach((expiry, minis) -> facts.count("held of " + expiry, minis, "VXM", "1.3"));
    ladder
        .minisByExpiry()
        .forEach((expiry, minis) -> facts.count("wanted of " + expiry, minis, "VXM", "1.3"));
  }

  private static void calls(FactList facts, DeepBlock deep) {
    for (Map.Entry<Option, Long> held : deep.calls().entrySet()) {
      Option call = held.getKey();
      String name = String.format(Locale.ROOT, "VIX %s call %.0f, ", call.expiry(), call.strike());
      facts.count(name + "contracts", held.getValue(), "contracts", "D1");
      facts.number(name + "beta of one", deep.betas().get(call), PER_POINT, "D1");
    }
  }
}
