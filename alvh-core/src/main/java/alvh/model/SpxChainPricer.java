package alvh.model;

import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * European options on the index for every state and expiry, from tables made once a parameter set.
 *
 * <p>Expiries from half a day to {@link #LONGEST_YEARS} years fall into bands, each with its own
 * range of ln(S/F) and its own frequencies: wide enough for VIX at 90, fine enough for variances
 * near zero. Many threads may use one pricer. Source: method 2.7.
 */
public final class SpxChainPricer {
  /** Half a day, in years of 365 days. */
  public static final double SHORTEST_YEARS = 1 / 730.0;

  /** Longest time to expiry, years. */
  public static final double LONGEST_YEARS = 3.1;

  /** Ratio of longest to shortest expiry of one band. */
  private static final double BAND = 2.2;

  /** The state of a panic, for which the series must be wide enough. */
  private static final MarketState WIDEST = new MarketState(.55, .16);

  /** Deviations of that state to each side. */
  private static final double DEVIATIONS = 7;

  /** Room for jumps, in ln(S/F), whatever the time. */
  private static final double ROOM_BELOW = .75;

  private static final double ROOM_ABOVE = .1;

  /** A calm market's variance at once, a year. */
  private static final double CALM = 5e-4;

  /** Up to this many years its expected variance grows; half of it is taken. */
  private static final double GROWTH_YEARS = .25;

  /** The transform of a normal density is below 1e-13 at so many of its own deviations. */
  private static final double BELL = 8;

  /** And that of a market without variance at so many falls by e, divided by the frequency. */
  private static final double FALLS = 12;

  /** Terms of a band; the shortest expiries of a market without variance would like more. */
  private static final double MOST_TERMS = 4000;

  private final List<CosineBand> bands = new ArrayList<>();

  /** Makes the tables, which takes about a second. */
  public SpxChainPricer(AffineParameters set) {
    int count = (int) Math.ceil(Math.log(LONGEST_YEARS / SHORTEST_YEARS) / Math.log(BAND));
    double ratio = Math.pow(LONGEST_YEARS / SHORTEST_YEARS, 1.0 / count);
    for (int i = 0; i < count; i++) {
      double shortest = SHORTEST_YEARS * Math.pow(ratio, i);
      bands.add(band(set, shortest, shortest * ratio));
    }
  }

  private static CosineBand band(AffineParameters set, double shortest, double longest) {
    double wide = Math.sqrt(VixLoading.of(set, longest).squared(WIDEST) * longest);
    double low = -ROOM_BELOW - DEVIATIONS * wide;
    double high = ROOM_ABOVE + DEVIATIONS * wide;
    double most = MOST_TERMS * Math.PI / (high - low);
    return new CosineBand(
        set, shortest, longest, low, high, Math.min(most, fastest(set, shortest)));
  }

  /**
   * Where the transform of a calm market has died out. With both variances at zero it falls like
   * {@code exp(−uT Σ κθ√(1 − ρ²)/σ)}, which the start of a bell does not show.
   */
  private static double fastest(AffineParameters set, double years) {
    double drift = set.first().drift() + set.second().drift();
    double calm = CALM + 0.5 * drift * Math.min(years, GROWTH_YEARS);
    double bell = BELL / Math.sqrt(calm * years);
    double rate = fall(set.first()) + fall(set.second());
    return rate > 0 ? Math.max(bell, FALLS / (rate * years)) : bell;
  }

  private static double fall(VarianceFactor factor) {
    double rho = factor.correlation();
    return factor.volatility() > 0
        ? factor.drift() * Math.sqrt(1 - rho * rho) / factor.volatility()
        : 0;
  }

  /**
   * Calls over the forward, undiscounted; puts follow by parity, exactly.
   *
   * @param years to expiry, of 365 days
   * @param logMoneyness k = ln(K/F) of each strike, in any order
   * @param call written
   */
  public void calls(double years, MarketState state, double[] logMoneyness, double[] call) {
    Check.that(
        years >= SHORTEST_YEARS && years <= LONGEST_YEARS,
        "years to expiry must lie in 1/730 to 3.1 years, was %s",
        years);
    band(years).calls(years, state, logMoneyness, call);
  }

  private CosineBand band(double years) {
    for (CosineBand band : bands) {
      if (years <= band.longest() && years >= band.shortest()) {
        return band;
      }
    }
    return bands.getLast();
  }
}
