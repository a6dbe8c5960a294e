package alvh.risk.stress;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.signal.TermStructure;
import alvh.signal.VariancePremium;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Describes one session after another by five numbers, so that sessions can be compared.
 *
 * <p>Which five is our choice; the method names no distance. Source: method C9, I8, I10.
 */
public final class StateWatch {
  /** What the numbers are, with their units. */
  public static final List<String> FEATURES =
      List.of(
          "ln VIX",
          "slope F1 − F2, % of VIX per 30 days",
          "VIX less forecast volatility, points",
          "S&P 500 over 21 sessions, ln",
          "VIX over 5 sessions, ln");

  private static final int MONTH = 21;
  private static final int WEEK = 5;
  private static final double PERCENT = 100;

  private final Signal.Observer premium = new VariancePremium().observer();
  private final RollingWindow index = new RollingWindow(MONTH + 1);
  private final RollingWindow vix = new RollingWindow(WEEK + 1);
  private final int frontMinDays;

  /**
   * @param frontMinDays F1 has at least so many calendar days left
   */
  public StateWatch(int frontMinDays) {
    this.frontMinDays = frontMinDays;
  }

  /** Sees the next session; empty where one of the five is missing. */
  public Optional<SessionState> observe(MarketSnapshot today) {
    OptionalDouble spot = today.today(Measure.SPX);
    OptionalDouble level = today.today(Measure.VIX);
    Reading variance = premium.observe(today);
    if (spot.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    index.add(Math.log(spot.getAsDouble()));
    vix.add(Math.log(level.getAsDouble()));
    Optional<FuturesCurve> front = TermStructure.front(today, frontMinDays);
    return index.full()
            && vix.full()
            && front.isPresent()
            && variance instanceof Reading.Measured measured
        ? Optional.of(state(today, level.getAsDouble(), front.get(), measured.value()))
        : Optional.empty();
  }

  private SessionState state(
      MarketSnapshot today, double level, FuturesCurve front, double premiumSquared) {
    double forecast = Math.sqrt(Math.max(0, level * level - premiumSquared));
    double slope = TermStructure.slope(front);
    return new SessionState(
        today.date(),
        level,
        slope,
        List.of(
            Math.log(level),
            PERCENT * slope / level,
            level - forecast,
            index.ago(0) - index.ago(MONTH),
            vix.ago(0) - vix.ago(WEEK)));
  }
}
