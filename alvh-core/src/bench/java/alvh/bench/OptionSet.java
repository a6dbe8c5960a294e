package alvh.bench;

import alvh.pricing.Black76;
import alvh.pricing.Black76Batch;
import alvh.pricing.BlackInverseBatch;
import alvh.pricing.GreeksBatch;
import java.util.Arrays;
import java.util.Random;

/**
 * The SPX-like options that every benchmark works on: forward 4,000, one to 180 days, volatility 17
 * to 42 %, out of the money and worth 7e-4 or more, undiscounted.
 *
 * <p>Strikes are drawn evenly between five standard deviations below and above the forward; calls
 * and puts follow each other as they are drawn, so that no branch can be foreseen. The same seed
 * gives the same options on every machine.
 *
 * @param options the terms
 * @param discount 1 for all
 * @param rate 4 % for all, for sensitivities
 * @param price what each is worth
 * @param put whether each is a put
 */
public record OptionSet(
    Black76Batch.Options options, double[] discount, double[] rate, double[] price, boolean[] put) {
  /** How many a benchmark takes. */
  public static final int COUNT = 100_000;

  private static final long SEED = 7;
  private static final double FORWARD = 4000;
  private static final int MOST_DAYS = 180;
  private static final double DAYS_PER_YEAR = 365;
  private static final double LEAST_VOLATILITY = 0.17;
  private static final double MOST_VOLATILITY = 0.42;
  private static final double MOST_DEVIATIONS = 5;
  private static final double LEAST_PRICE = 7e-4;
  private static final double RATE = 0.04;
  private static final double DIVIDEND_YIELD = 0.015;

  /** The first so many options of the set. */
  public static OptionSet of(int count) {
    var set =
        new OptionSet(
            new Black76Batch.Options(
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count]),
            new double[count],
            new double[count],
            new double[count],
            new boolean[count]);
    var random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      while (!set.draw(i, random)) {
        // Too cheap: the next draw takes its place.
      }
    }
    return set;
  }

  /** The same options with their prices, for implied volatility. */
  public BlackInverseBatch.Quotes quotes() {
    return new BlackInverseBatch.Quotes(
        options.forward(), options.strike(), options.years(), discount, price, options.cp());
  }

  /** The same options on an index at the level of the forward, which pays a dividend yield. */
  public GreeksBatch.Options inSpotForm() {
    double[] dividendYield = new double[rate.length];
    Arrays.fill(dividendYield, DIVIDEND_YIELD);
    return new GreeksBatch.Options(
        options.forward(),
        options.strike(),
        options.years(),
        options.volatility(),
        rate,
        dividendYield,
        options.cp());
  }

  private boolean draw(int i, Random random) {
    double years = (1 + random.nextInt(MOST_DAYS)) / DAYS_PER_YEAR;
    double volatility =
        LEAST_VOLATILITY + (MOST_VOLATILITY - LEAST_VOLATILITY) * random.nextDouble();
    double deviations = MOST_DEVIATIONS * (2 * random.nextDouble() - 1);
    double strike = FORWARD * StrictMath.exp(deviations * volatility * Math.sqrt(years));
    int cp = strike > FORWARD ? 1 : -1;
    options.forward()[i] = FORWARD;
    options.strike()[i] = strike;
    options.years()[i] = years;
    options.volatility()[i] = volatility;
    options.cp()[i] = cp;
    discount[i] = 1;
    rate[i] = RATE;
    price[i] = Black76.price(FORWARD, strike, years, volatility, 1, cp);
    put[i] = cp < 0;
    return price[i] >= LEAST_PRICE;
  }
}
