package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Interest rates that a chain itself implies: call less put falls by the discount factor from
 * strike to strike.
 *
 * <p>For days without published rates. The factor is the median of many slopes over strikes within
 * a tenth of the forward that have bids for call and put, so that stale quotes have no say;
 * expiries nearer than a month are left out, because a nickel there is a percent. Source: method 0,
 * "forward from put–call parity".
 */
public final class ParityRates implements RateCurve {
  private static final double NEAREST_MINUTES = 28 * VixCalculation.MINUTES_PER_DAY;
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

  /** Median slope of call less put between strikes half of the band apart. */
  private static Optional<Double> discount(ChainQuotes quotes) {
    double centre = centre(quotes);
    int[] rows =
        IntStream.range(0, quotes.size())
            .filter(row -> bothBid(quotes, row))
            .filter(row -> Math.abs(quotes.strike(row) / centre - 1) <= BAND)
            .toArray();
    int half = rows.length / 2;
    if (rows.length < LEAST_STRIKES) {
      return Optional.empty();
    }
    double[] slopes =
        IntStream.range(0, half)
            .mapToDouble(i -> slope(quotes, rows[i], rows[i + half]))
            .sorted()
            .toArray();
    double median = 0.5 * (slopes[(half - 1) / 2] + slopes[half / 2]);
    return Optional.of(-median).filter(factor -> factor > 0);
  }

  private static double slope(ChainQuotes quotes, int low, int high) {
    return (callLessPut(quotes, high) - callLessPut(quotes, low))
        / (quotes.strike(high) - quotes.strike(low));
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
