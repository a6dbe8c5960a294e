package alvh.bench;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import alvh.surface.EssviSurface;
import alvh.surface.FittedSurface;
import alvh.surface.SsviSlice;
import alvh.surface.SurfaceFit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The fit of one made-up chain of 37 expiries and 14,060 quotes, from quotes to a surface: parity,
 * implied volatilities and all. An operation is a chain.
 *
 * <p>The quotes are prices on eSSVI smiles moved by up to a tick and rounded to ticks, with spreads
 * as wide as in 2019; so the backbone cannot go through them and the correction has work to do.
 */
@State(Scope.Thread)
public class SurfaceBenchmark {
  private static final int EXPIRIES = 37;
  private static final int STRIKES = 190;
  private static final double SPOT = 2900;
  private static final double DISCOUNT_RATE = 0.024;
  private static final double DIVIDEND_YIELD = 0.019;
  private static final double TICK = 0.05;
  private static final LocalDate DAY = LocalDate.of(2019, 5, 15);
  private static final Instant AS_OF = Instant.parse("2019-05-15T19:00:00Z");

  private final OptionChain chain = chain(new Random(7));

  @Benchmark
  public EssviSurface surface_backbone() {
    return SurfaceFit.backbone(chain).orElseThrow();
  }

  @Benchmark
  public FittedSurface surface_corrected() {
    return SurfaceFit.of(chain).orElseThrow();
  }

  private static OptionChain chain(Random random) {
    var expiries = new ArrayList<ChainQuotes>();
    for (int i = 0; i < EXPIRIES; i++) {
      int days = i < 25 ? 2 + 3 * i : 77 + 50 * (i - 25);
      expiries.add(quotes(days, random));
    }
    return new OptionChain("SPX", DAY, AS_OF, SPOT, "made up", expiries);
  }

  private static ChainQuotes quotes(int days, Random random) {
    double years = days / 365.0 + 1 / 8760.0;
    SsviSlice smile = smile(years);
    double deviation = Math.sqrt(smile.theta());
    double[] strikes = new double[STRIKES];
    for (int k = 0; k < STRIKES; k++) {
      double z = -7 + 10.0 * k / (STRIKES - 1);
      double strike = 5 * Math.rint(smile.forward() * Math.exp(z * deviation) / 5);
      strikes[k] = k == 0 ? strike : Math.max(strike, strikes[k - 1] + 5);
    }
    return new ChainQuotes(
        "SPXW",
        DAY.plusDays(days),
        AS_OF.plusSeconds(86_400L * days + 3600),
        strikes,
        side(smile, strikes, 1, random),
        side(smile, strikes, -1, random));
  }

  /** Volatility 14 % near and 17 % far, a skew as the index has it. */
  private static SsviSlice smile(double years) {
    double volatility = 0.17 - 0.03 * Math.exp(-2 * years);
    return new SsviSlice(
        years,
        SPOT * Math.exp((DISCOUNT_RATE - DIVIDEND_YIELD) * years),
        Math.exp(-DISCOUNT_RATE * years),
        volatility * volatility * years,
        -0.6,
        1.1);
  }

  private static ChainQuotes.Side side(SsviSlice smile, double[] strikes, int cp, Random random) {
    double[] bid = new double[strikes.length];
    double[] ask = new double[strikes.length];
    for (int k = 0; k < strikes.length; k++) {
      double volatility = smile.volatility(Math.log(strikes[k] / smile.forward()));
      double price =
          Black76.price(
              smile.forward(), strikes[k], smile.years(), volatility, smile.discount(), cp);
      double half = 0.05 + 0.01 * price;
      double mid = price + TICK * (2 * random.nextDouble() - 1) * Math.min(1, price / 3);
      bid[k] = Math.max(0, TICK * Math.floor((mid - half) / TICK));
      ask[k] = TICK * Math.ceil((mid + half) / TICK);
    }
    int[] unknown = new int[strikes.length];
    Arrays.fill(unknown, -1);
    return new ChainQuotes.Side(bid, ask, unknown, unknown);
  }
}
