package alvh.surface;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.math.NormalQuantile;
import alvh.pricing.Black76;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What VIX options are worth where none is quoted: Black on the future that settles with them, at
 * one volatility for all strikes and expiries, that of VVIX.
 *
 * <p>Real VIX calls out of the money are dearer at one month than VVIX says, and distant ones
 * cheaper: prices are indicative. Strikes stand every point up to 40 and every five points above.
 *
 * <p>Source: method 1.3 (layer book), 2.1 (VIX options).
 *
 * @param curve the day's settlements
 * @param vvix index points
 * @param rates where the discount factors come from
 */
public record VvixPricer(FuturesCurve curve, double vvix, VolSurface rates) {
  private static final double PERCENT = 100;
  private static final double FINE_UP_TO = 40;
  private static final double COARSE_STEP = 5;
  private static final double REFERENCE_DAYS = 30;
  private static final double SHORTEST_DAYS = 5;
  private static final double DAYS_PER_YEAR = 365;

  /** A minute: an option in its last day is not priced at its settlement. */
  private static final double SHORTEST_YEARS = 1 / YearFraction.MINUTES_PER_YEAR;

  /** Points of VVIX for a point of VIX at 30 days. Source: method 1.6. */
  private static final double VVIX_PER_VIX = 1.9;

  /**
   * Largest rise or fall of a volatility in a shock, decimal; the method asks for a cap and gives
   * none.
   */
  private static final double LARGEST_MOVE = .50;

  /** Whether an option is one of these. */
  public static boolean isVixOption(Option option) {
    return option.root() == OptionRoot.VIX || option.root() == OptionRoot.VIXW;
  }

  /** Present value in points; empty when no future settles with the option or it has expired. */
  public Optional<Double> price(Option option) {
    return price(option, 0, 0);
  }

  /**
   * Present value after VIX has jumped and no time has passed.
   *
   * @param vixPoints δ, points of VIX
   * @param futureBeta b, points of the option's future per point of VIX
   */
  public Optional<Double> shocked(Option option, double vixPoints, double futureBeta) {
    double days = Math.max(SHORTEST_DAYS, years(option) * DAYS_PER_YEAR);
    double rise = VVIX_PER_VIX * vixPoints / PERCENT * Math.sqrt(REFERENCE_DAYS / days);
    return price(option, futureBeta * vixPoints, Math.clamp(rise, -LARGEST_MOVE, LARGEST_MOVE));
  }

  /** Present value when the option's future is multiplied and nothing else changes. */
  public Optional<Double> moved(Option option, double factor) {
    return curve
        .of(option.expiry())
        .flatMap(future -> price(option, (factor - 1) * future.price(), 0));
  }

  /** Dollars that one contract loses in a calendar day while its future stands still. */
  public Optional<Double> decay(Option option) {
    double years = years(option);
    Optional<Double> tomorrow =
        price(option, Math.max(years - 1 / DAYS_PER_YEAR, SHORTEST_YEARS), 0, 0);
    return price(option).flatMap(now -> tomorrow.map(then -> (now - then) * option.multiplier()));
  }

  private Optional<Double> price(Option option, double futurePoints, double rise) {
    return price(option, years(option), futurePoints, rise);
  }

  private Optional<Double> price(Option option, double years, double futurePoints, double rise) {
    return years <= 0
        ? Optional.empty()
        : curve
            .of(option.expiry())
            .map(
                future ->
                    Black76.price(
                        future.price() + futurePoints,
                        option.strike(),
                        years,
                        vvix / PERCENT + rise,
                        rates.slice(years).discount(),
                        option.right().sign()));
  }

  private double years(Option option) {
    return YearFraction.between(rates.asOf(), option.settlesAt());
  }

  /** The listed call whose delta to its future is nearest to a wanted one. */
  public Optional<Option> callAtDelta(LocalDate expiry, double delta) {
    return curve.of(expiry).map(FuturesSettlement::price).map(f -> call(expiry, f, delta));
  }

  private Option call(LocalDate expiry, double future, double delta) {
    double years = years(new Option(OptionRoot.VIX, expiry, Right.CALL, 1));
    double deviation = vvix / PERCENT * Math.sqrt(years);
    double exact = future * Math.exp(deviation * (deviation / 2 - NormalQuantile.of(delta)));
    double step = exact > FINE_UP_TO ? COARSE_STEP : 1;
    return new Option(OptionRoot.VIX, expiry, Right.CALL, Math.rint(exact / step) * step);
  }
}
