package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.math.LeastSquares;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Interest rates that a chain itself implies: call less put falls by the discount factor from
 * strike to strike.
 *
 * <p>For days without published rates. The line is fitted through the strikes within a tenth of the
 * forward that have bids for call and put; expiries nearer than a week are left out, because a cent
 * there is a percent. Source: method 0, "forward from put–call parity".
 */
public final class ParityRates implements RateCurve {
  private static final double NEAREST_MINUTES = 7 * VixCalculation.MINUTES_PER_DAY;
  private static final double BAND = 0.1;
  private static final int LEAST_STRIKES = 10;

  private final NavigableMap<Double, Double> rateOfMinutes;

  private ParityRates(NavigableMap<Double, Double> rateOfMinutes) {
    this.rateOfMinutes = rateOfMinutes;
  }

  /** The rates of a chain; empty where no expiry has enough strikes. */
  public static Optional<ParityRates> of(OptionChain chain) {
    var rates = new TreeMap<Double, Double>();
    for (ChainQuotes quotes : chain.expiries()) {
      double minutes = ChainStrip.minutes(quotes, chain.asOf());
      if (minutes >= NEAREST_MINUTES) {
        discount(quotes)
            .ifPresent(
                factor ->
                    rates.put(
                        minutes,
                        -Math.log(factor) * 365 * VixCalculation.MINUTES_PER_DAY / minutes));
      }
    }
    return rates.isEmpty() ? Optional.empty() : Optional.of(new ParityRates(rates));
  }

  private static Optional<Double> discount(ChainQuotes quotes) {
    double centre = centre(quotes);
    var line = LeastSquares.expanding(2);
    int count = 0;
    for (int row = 0; row < quotes.size(); row++) {
      double away = quotes.strike(row) / centre - 1;
      if (bothBid(quotes, row) && Math.abs(away) <= BAND) {
        line.add(callLessPut(quotes, row) / centre, 1, away);
        count++;
      }
    }
    if (count < LEAST_STRIKES) {
      return Optional.empty();
    }
    return line.coefficients().map(c -> -c[1]).filter(factor -> factor > 0);
  }

  /** The strike at which call and put are closest; NaN without any. */
  private static double centre(ChainQuotes quotes) {
    double centre = Double.NaN;
    double smallest = Double.POSITIVE_INFINITY;
    for (int row = 0; row < quotes.size(); row++) {
      double distance = Math.abs(callLessPut(quotes, row));
      if (bothBid(quotes, row) && distance < smallest) {
        smallest = distance;
        centre = quotes.strike(row);
      }
    }
    return centre;
  }

  private static boolean bothBid(ChainQuotes quotes, int row) {
    return quotes.calls().tradable(row) && quotes.puts().tradable(row);
  }

  private static double callLessPut(ChainQuotes quotes, int row) {
    return quotes.calls().mid(row) - quotes.puts().mid(row);
  }

  @Override
  public double rate(double minutes) {
    Map.Entry<Double, Double> before = rateOfMinutes.floorEntry(minutes);
    Map.Entry<Double, Double> after = rateOfMinutes.ceilingEntry(minutes);
    if (before == null || after == null) {
      return (before == null ? rateOfMinutes.firstEntry() : rateOfMinutes.lastEntry()).getValue();
    }
    double span = after.getKey() - before.getKey();
    double share = span == 0 ? 0 : (minutes - before.getKey()) / span;
    return (1 - share) * before.getValue() + share * after.getValue();
  }

  @Override
  public String source() {
    return "put–call parity of the chain itself";
  }
}
