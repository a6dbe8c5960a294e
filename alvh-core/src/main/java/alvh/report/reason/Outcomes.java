package alvh.report.reason;

import alvh.instrument.Option;
import alvh.order.Order;
import alvh.report.Figures;
import alvh.strategy.CondorExit;
import alvh.strategy.Decision;
import alvh.strategy.HedgePlan;
import alvh.strategy.OpenCondor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was decided, without how: the facts by which two configurations are told apart. Every order
 * is one of them, so that no part of a decision is overlooked.
 */
public final class Outcomes {
  private Outcomes() {}

  public static List<Fact> of(Decision decision) {
    var facts = new FactList(Step.ENGINE);
    HedgePlan plan = decision.hedge();
    facts.words("engine 2", plan.engine().status().state().title(), "1.3");
    String third = plan.engine().status().third().state().name();
    facts.words("engine 3", third.toLowerCase(Locale.ROOT), "E3");
    facts.number("offset", plan.offset(), "of the projected loss", "1.3");
    facts.words("condors held", held(decision), "E2");
    facts.words("condors closed", closed(decision), "1.3");
    facts.words("condors adjusted", adjusted(decision), "K7");
    facts.words("condor sold", sold(decision), "E2");
    facts.words("call spreads closed", spreadsClosed(decision), "E9");
    facts.number("projected loss", decision.loss().loss(), "dollars", "C2");
    facts.number("target", plan.goal().targetBeta(), "dollars a VIX point", "1.6");
    facts.number("hedge", plan.vixBeta(), "dollars a VIX point", "1.3");
    facts.yes("slot SH4 in IM1", plan.migrated(), "D11");
    plan.minis().forEach((expiry, minis) -> facts.count("VX " + expiry, minis, "VXM", "1.3"));
    plan.deep().calls().forEach((call, n) -> facts.count(name(call), n, "contracts", "D1"));
    decision
        .orders()
        .forEach(order -> facts.words("order " + order.id(), legs(order), order.rule()));
    return facts.list();
  }

  private static String legs(Order order) {
    return order.legs().stream()
        .map(leg -> Figures.text("%+d %s", leg.quantity(), leg.instrument().symbol()))
        .collect(Collectors.joining(", "));
  }

  private static String adjusted(Decision decision) {
    return or(
        decision.condors().adjustments().stream()
            .map(adjustment -> adjustment.position().id())
            .collect(Collectors.joining(" ")));
  }

  private static String spreadsClosed(Decision decision) {
    return or(
        decision.press().exits().stream()
            .map(exit -> exit.position().id())
            .collect(Collectors.joining(" ")));
  }

  private static String name(Option call) {
    return String.format(Locale.ROOT, "VIX call %.0f of %s", call.strike(), call.expiry());
  }

  private static String held(Decision decision) {
    return or(
        decision.before().condors().stream().map(OpenCondor::id).collect(Collectors.joining(" ")));
  }

  private static String closed(Decision decision) {
    return or(
        decision.condors().exits().stream()
            .map(CondorExit::position)
            .map(OpenCondor::id)
            .collect(Collectors.joining(" ")));
  }

  private static String sold(Decision decision) {
    return or(
        decision.condors().entries().stream()
            .map(e -> e.quantity() + " of " + e.condor().expiry())
            .collect(Collectors.joining(", ")));
  }

  private static String or(String ids) {
    return ids.isEmpty() ? "none" : ids;
  }
}
