package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.math.Normal;
import alvh.pricing.BlackInverse;
import java.util.List;
import java.util.Optional;

/**
 * The gamma of all options that are open on an index, calls and puts apart: by how many dollars of
 * index their delta changes when the index moves by a percent.
 *
 * <p>Each strike's volatility is that of the middle of its option out of the money, for the call
 * and the put alike; strikes without one have hardly any gamma and are left out. S²Γ is D·F·φ(d₁)
 * /(σ√T), so that no level of the index is needed beside the forward by parity. Open interest is
 * that of the evening before. Whose it is nobody knows. Source: method I16.
 *
 * @param calls dollars for a percent of the index
 * @param puts the same of the puts
 */
public record InterestGamma(double calls, double puts) {
  private static final double LEAST_YEARS = 30 / 525_600.0;
  private static final double LEAST_VOLATILITY = .01;
  private static final double MOST_VOLATILITY = 4;
  private static final double CONTRACT = 100;
  private static final double PERCENT = .01;

  /** Empty where no expiry has both a forward and open interest. */
  public static Optional<InterestGamma> of(OptionChain chain) {
    List<Optional<ParityForward>> parities = ParityForwards.of(chain);
    double calls = 0;
    double puts = 0;
    for (int i = 0; i < parities.size(); i++) {
      ChainQuotes quotes = chain.expiries().get(i);
      double years = ParityForwards.years(chain.asOf(), quotes);
      if (parities.get(i).isEmpty() || years < LEAST_YEARS) {
        continue;
      }
      for (int row = 0; row < quotes.size(); row++) {
        double one = gamma(quotes, row, parities.get(i).get(), years);
        calls += one * Math.max(0, quotes.calls().openInterest()[row]);
        puts += one * Math.max(0, quotes.puts().openInterest()[row]);
      }
    }
    return calls > 0 || puts > 0 ? Optional.of(new InterestGamma(calls, puts)) : Optional.empty();
  }

  /**
   * Dollars for a percent of the index of one contract; 0 where nothing out of the money is bid.
   */
  private static double gamma(ChainQuotes quotes, int row, ParityForward parity, double years) {
    double strike = quotes.strike(row);
    boolean call = strike >= parity.forward();
    ChainQuotes.Side side = call ? quotes.calls() : quotes.puts();
    if (!side.tradable(row)) {
      return 0;
    }
    double volatility =
        BlackInverse.volatility(
            parity.forward(), strike, years, parity.discount(), side.mid(row), call ? 1 : -1);
    if (!(volatility >= LEAST_VOLATILITY && volatility <= MOST_VOLATILITY)) {
      return 0;
    }
    double deviation = volatility * Math.sqrt(years);
    double d1 = Math.log(parity.forward() / strike) / deviation + deviation / 2;
    double scaled = parity.discount() * parity.forward() * Normal.pdf(d1) / deviation;
    return CONTRACT * scaled * PERCENT;
  }
}
