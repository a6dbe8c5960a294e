package alvh.report.reason;

import alvh.report.Card;
import java.util.List;

/** What the book ties up, may earn and answers to. Source: method 1.6, 1.7, 4.3 to 4.5. */
final class CapitalFacts {
  private static final String YEARLY = "a year";
  private static final String OF_INDEX = "of the index";

  private CapitalFacts() {}

  static List<Fact> of(Card card) {
    var facts = new FactList(Step.CAPITAL);
    Card.Capital capital = card.capital();
    if (capital != null) {
      margins(facts, capital);
      returns(facts, capital);
      limits(facts, capital);
    }
    return facts.list();
  }

  private static void margins(FactList facts, Card.Capital capital) {
    facts.words("margin that counts", capital.rules(), "1.7");
    facts.number("margin of options and futures", capital.margin(), "dollars", "1.7");
    facts.number("by Regulation T", capital.regT(), "dollars", "4.3");
    facts.number("by risk of the portfolio", capital.tims(), "dollars", "4.4");
    facts.number("by the house", capital.house(), "dollars", "4.4");
    facts.number("of the VIX futures", capital.futures(), "dollars", "4.5");
  }

  private static void returns(FactList facts, Card.Capital capital) {
    facts.number("expected return of a condor", capital.condorReturn(), YEARLY, "C7");
    facts.count("condors of the past behind it", capital.trades(), "condors", "B6");
    facts.number(
        "return as the account's own closed condors", capital.realisedReturn(), YEARLY, "C7");
    facts.count("condors that the account closed", capital.closed(), "condors", "C7");
    facts.number("its floor", capital.floor(), YEARLY, "C7");
    facts.number("cost of the usual hedge", capital.hedgeCost(), YEARLY, "E7");
    facts.number("cost of capital", capital.costOfCapital(), YEARLY, "B6");
    facts.number("return by beta and premium", capital.expectedReturn(), YEARLY, "E4");
    facts.number("premium left until exit", capital.premium(), "variance a year", "E4");
    facts.number("weight of the variance premium", capital.varianceShare(), "", "E4");
  }

  private static void limits(FactList facts, Card.Capital capital) {
    facts.number("factor of premium and beta", capital.premiumScale(), "", "E4");
    facts.number("target left by the carry", capital.carried(), "", "E7");
    facts.number("beta of the condors", capital.condorBeta(), OF_INDEX, "C10");
    facts.number("beta of the book", capital.bookBeta(), OF_INDEX, "C10");
    facts.number("most that the hedge may be", capital.betaLimit(), "dollars a VIX point", "C10");
    facts.number("vega at 30 days", capital.vega30(), "dollars a VIX point", "1.6");
    facts.number("gamma of the condors", capital.gammaPercent(), "dollars for 1 %", "1.6");
    facts.number("asymmetry of the hedge", capital.asymmetryPercent(), "dollars for 1 %", "1.6");
    for (int k = 0; k < capital.variance().size(); k++) {
      String bucket = "forward variance up to F" + (k + 1);
      facts.number(bucket, capital.variance().get(k), "dollars for 0.01", "1.6");
    }
    for (int k = 0; k < capital.twoFactor().size(); k++) {
      String future = "F" + (k + 1) + " against two factors";
      facts.number(future, capital.twoFactor().get(k), "VX", "1.6");
    }
  }
}
