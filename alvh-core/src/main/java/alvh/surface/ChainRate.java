package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.math.LeastSquares;
import alvh.time.YearFraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One interest rate for a whole chain, by parity: C − P falls by the discount factor from strike to
 * strike. The median over its expiries of two months and more.
 *
 * <p>Shorter expiries hardly feel a rate, and say little about it. Source: method 0 (rates).
 */
public final class ChainRate {
  private static final double LEAST_YEARS = 60 / 365.0;
  private static final double BAND = 0.10;
  private static final int LEAST_PAIRS = 10;

  private ChainRate() {}

  /**
   * @param fallback decimal a year, where no expiry has enough pairs
   */
  public static RateCurve of(OptionChain chain, double fallback) {
    List<Double> rates = new ArrayList<>();
    for (ChainQuotes quotes : chain.expiries()) {
      double years = YearFraction.between(chain.asOf(), quotes.settlesAt());
      if (years >= LEAST_YEARS) {
        rate(quotes, years).ifPresent(rates::add);
      }
    }
    if (rates.isEmpty()) {
      return new RateCurve.Flat(fallback, "assumed");
    }
    double[] sorted = rates.stream().mapToDouble(r -> r).sorted().toArray();
    return new RateCurve.Flat(sorted[sorted.length / 2], "put–call parity of the chain");
  }

  private static Optional<Double> rate(ChainQuotes quotes, double years) {
    double money = money(quotes);
    var line = LeastSquares.expanding(2);
    for (int row = 0; row < quotes.size(); row++) {
      boolean pair = quotes.calls().tradable(row) && quotes.puts().tradable(row);
      double away = quotes.strike(row) / money - 1;
      if (pair && Math.abs(away) <= BAND) {
        line.add((quotes.calls().mid(row) - quotes.puts().mid(row)) / money, 1, away);
      }
    }
    return line.count() < LEAST_PAIRS
        ? Optional.empty()
        : line.coefficients().filter(c -> c[1] < 0).map(c -> -Math.log(-c[1]) / years);
  }

  /** The strike at which call and put are closest; NaN without a pair. */
  private static double money(ChainQuotes quotes) {
    double money = Double.NaN;
    double closest = Double.POSITIVE_INFINITY;
    for (int row = 0; row < quotes.size(); row++) {
      double gap = Math.abs(quotes.calls().mid(row) - quotes.puts().mid(row));
      if (quotes.calls().tradable(row) && quotes.puts().tradable(row) && gap < closest) {
        closest = gap;
        money = quotes.strike(row);
      }
    }
    return money;
  }
}
