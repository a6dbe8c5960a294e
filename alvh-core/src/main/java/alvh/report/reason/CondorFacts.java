package alvh.report.reason;

import alvh.report.Card;
import alvh.risk.ProjectedLoss;
import alvh.risk.SpotVolBeta;
import alvh.strategy.Decision;
import java.util.List;

/** The condors, and what they would lose in a VIX spike. Source: method 1.3 (exits), 1.6. */
final class CondorFacts {
  private static final double PERCENT = 100;

  private CondorFacts() {}

  static List<Fact> condors(Card card) {
    var facts = new FactList(Step.CONDORS);
    for (Card.Held held : card.condors().open()) {
      facts.number(held.id() + ", credit", held.credit(), "points", "E2");
      facts.number(held.id() + ", costs", held.value(), "points", "1.3");
      facts.count(held.id() + ", quantity", held.quantity(), "condors", "1.11");
      facts.count(held.id() + ", days left", held.daysLeft(), "days", "1.3");
      state(facts, held);
    }
    for (Card.Adjustment adjusted : card.condors().adjustments()) {
      facts.words(adjusted.id() + " is adjusted", adjusted.reason(), adjusted.rule());
      facts.number(adjusted.id() + ", debit of it", adjusted.debit(), "points", "K7");
      facts.number(adjusted.id() + ", margin of it", adjusted.marginChange(), "points", "A11");
    }
    for (Card.Exit exit : card.condors().exits()) {
      facts.words(exit.id() + " is closed", exit.reason(), exit.rule());
    }
    List<Card.Entry> entries = card.condors().entries();
    for (Card.Entry entry : entries) {
      entry(facts, entries.size() == 1 ? "sold" : entry.id() + " sold", entry);
    }
    facts.words("entry", card.condors().note(), "E2");
    return facts.list();
  }

  private static void state(FactList facts, Card.Held held) {
    String name = held.id() + ", ";
    facts.number(name + "breaks even at", held.breakEven().lower(), "points", "1.8");
    facts.number(name + "and at", held.breakEven().upper(), "points", "1.8");
    Card.Theta theta = held.theta();
    if (theta != null) {
      facts.number(name + "decay a day", theta.net(), "points", "E1");
      facts.number(name + "wings over shorts", theta.ratio(), "", "E1");
      facts.number(name + "decay over credit", theta.yield(), "a day", "E1");
      facts.yes(name + "decay is inverted", theta.inverted(), "E1");
    }
  }

  private static void entry(FactList facts, String name, Card.Entry entry) {
    facts.words(name, entry.expiry() + " " + entry.strikes(), "E2");
    facts.count(name + ", quantity", entry.quantity(), "condors", "1.11");
    facts.number(name + ", credit at mid", entry.credit(), "points", "E2");
    facts.number(name + ", net delta", entry.netDelta(), "of the index", "E2");
    facts.number(name + ", greatest loss", entry.maxLoss(), "points", "E2");
  }

  static List<Fact> loss(Decision decision, Card card) {
    var facts = new FactList(Step.LOSS);
    SpotVolBeta beta = decision.outlook().spotVolBeta();
    ProjectedLoss rule = decision.outlook().projection();
    facts.number("index per VIX point", beta.beta(), "percent", "1.6");
    facts.number("deviation of a day", beta.residual(), "percent", "1.6");
    facts.yes("both are the method's constants", beta.printed(), "1.12");
    facts.count("quantile of the path", rule.pathQuantile(), "percent", "1.6");
    facts.count("horizon", rule.horizonDays(), "sessions", "1.6");
    facts.number("exponent of 30/T", rule.tenorDecay(), "", "1.6");
    for (Card.Shock shock : card.sizing().shocks()) {
      String name = "VIX " + Fact.shown(shock.vixPoints()) + " points up";
      facts.number(name + ", index", PERCENT * shock.indexReturn(), "percent", "C2");
      facts.number(name + ", loss", shock.loss(), "dollars", "C2");
    }
    facts.number("projected loss", decision.loss().loss(), "dollars", "C2");
    facts.number("greatest loss of the condors", card.sizing().maxLossNotional(), "dollars", "A16");
    return facts.list();
  }
}
