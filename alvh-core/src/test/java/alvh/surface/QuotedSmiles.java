package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Chains quoted around the prices of known smiles. */
public final class QuotedSmiles {
  static final Instant NOW = Instant.parse("2026-03-02T20:45:00Z");
  static final double SPOT = 5000;
  static final double RATE = 0.04;
  static final double YIELD = 0.013;

  private QuotedSmiles() {}

  /** Smiles of one shape that is calendar-free: θ linear in time, ψ and ρ constant in shape. */
  public static List<SsviSlice> smiles(int... days) {
    var smiles = new ArrayList<SsviSlice>();
    for (int day : days) {
      double years = day / 365.0;
      double forward = SPOT * Math.exp((RATE - YIELD) * years);
      double discount = Math.exp(-RATE * years);
      smiles.add(new SsviSlice(years, forward, discount, 0.03 * years, -0.65, 0.9));
    }
    return smiles;
  }

  /**
   * @param halfSpread index points at every strike; a bid that would fall below is 0
   */
  public static OptionChain around(List<SsviSlice> smiles, double halfSpread) {
    var expiries = new ArrayList<ChainQuotes>();
    for (SsviSlice smile : smiles) {
      long seconds = Math.round(smile.years() * 365 * 86_400);
      Instant settles = NOW.plusSeconds(seconds);
      LocalDate day = LocalDate.of(2026, 3, 2).plusDays(seconds / 86_400);
      expiries.add(quotes(smile, day, settles, halfSpread));
    }
    return new OptionChain("SPX", LocalDate.of(2026, 3, 2), NOW, SPOT, "made up", expiries);
  }

  private static ChainQuotes quotes(
      SsviSlice smile, LocalDate day, Instant settles, double halfSpread) {
    double deviation = Math.sqrt(smile.theta());
    double low = Math.max(0.3, Math.exp(-7 * deviation));
    int count = 120;
    double[] strikes = new double[count];
    double[][] sides = new double[4][count];
    for (int i = 0; i < count; i++) {
      double x = low + (Math.exp(3 * deviation) - low) * i / (count - 1);
      strikes[i] = smile.forward() * x;
      double volatility = smile.volatility(Math.log(x));
      for (int right = 0; right < 2; right++) {
        int cp = right == 0 ? 1 : -1;
        double mid =
            Black76.price(
                smile.forward(), strikes[i], smile.years(), volatility, smile.discount(), cp);
        sides[2 * right][i] = mid > halfSpread ? mid - halfSpread : 0;
        sides[2 * right + 1][i] = mid + halfSpread;
      }
    }
    int[] none = new int[count];
    return new ChainQuotes(
        "SPXW",
        day,
        settles,
        strikes,
        new ChainQuotes.Side(sides[0], sides[1], none, none),
        new ChainQuotes.Side(sides[2], sides[3], none, none));
  }
}
