package alvh.risk.stress;

import alvh.instrument.Future;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.risk.FuturesMargin;
import alvh.risk.PortfolioMargin;
import alvh.risk.RegTMargin;
import alvh.surface.VvixPricer;
import java.util.function.ToDoubleFunction;

/**
 * What a broker asks for a book in one state of the market, dollars.
 *
 * <p>Contracts that have settled by then ask for nothing. VIX options are charged by risk at VVIX
 * as it stood before the shock. Source: method 4.3–4.5, C9.
 *
 * @param regT options by strategy
 * @param tims options on the S&P 500 by ten moves of the index
 * @param house the same by the house stress
 * @param vixOptions VIX options by risk
 * @param futures VIX futures
 */
public record StressMargin(
    double regT, double tims, double house, double vixOptions, double futures) {

  /** The rules of a broker. */
  public record Rules(RegTMargin regT, PortfolioMargin portfolio, FuturesMargin futures) {}

  /** The margin of a book in a state. */
  public static StressMargin of(StressBook book, StressState state, Rules rules) {
    Holdings alive = book.holdings().only(instrument -> !state.hasSettled(instrument));
    ToDoubleFunction<Option> price = option -> state.price(option).orElse(0.0);
    double onIndex =
        rules.regT().of(alive.only(StressMargin::isIndexOption), price, state.surface().spot());
    double onVix =
        rules.regT().of(alive.only(StressMargin::isVixOption), price, state.surface().vix());
    PortfolioMargin.Requirement risk =
        rules
            .portfolio()
            .of(alive.only(i -> i instanceof Option), state.surface(), state.vixOptions());
    return new StressMargin(
        onIndex + onVix,
        risk.tims(),
        risk.house(),
        risk.vixOptions(),
        state.curve().map(curve -> futures(alive, curve, rules)).orElse(0.0));
  }

  private static double futures(Holdings alive, FuturesCurve curve, Rules rules) {
    return rules.futures().of(alive.only(i -> i instanceof Future), curve);
  }

  private static boolean isVixOption(Instrument instrument) {
    return instrument instanceof Option option && VvixPricer.isVixOption(option);
  }

  private static boolean isIndexOption(Instrument instrument) {
    return instrument instanceof Option option && !VvixPricer.isVixOption(option);
  }

  /** Options by strategy, and futures. */
  public double byStrategy() {
    return regT + futures;
  }

  /** Options by risk, and futures. */
  public double byRisk() {
    return Math.max(tims, house) + vixOptions + futures;
  }
}
