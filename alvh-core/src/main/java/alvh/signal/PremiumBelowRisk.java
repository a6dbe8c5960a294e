package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.surface.SurfaceFigures;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The premium that options promise for holding the index has fallen behind the variance that the
 * index realises: z_252 of the one less z_252 of the other is far below zero.
 *
 * <p>Each session that has both enters both windows. Source: method D10 (third input), I11.
 *
 * @param window sessions of both z-scores
 * @param sessions of the realised variance
 * @param shortfall how far the premium must lag, in standard deviations
 */
public record PremiumBelowRisk(int window, int sessions, double shortfall) implements Signal {
  public PremiumBelowRisk {
    Check.atLeast(window, 2, "window");
    Check.atLeast(sessions, 2, "sessions");
    Check.atLeast(shortfall, 0, "shortfall");
  }

  public PremiumBelowRisk() {
    this(252, 21, 1.5);
  }

  @Override
  public String id() {
    return "v11";
  }

  @Override
  public String title() {
    return "Equity premium lags realised variance";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    return (SurfaceObserver) new Watch()::observe;
  }

  private final class Watch {
    private final RealisedVariance realised = new RealisedVariance(sessions);
    private final RollingWindow premiums = new RollingWindow(window);
    private final RollingWindow variances = new RollingWindow(window);

    private Reading observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      OptionalDouble close = today.today(Measure.SPX);
      close.ifPresent(realised::add);
      if (close.isEmpty() || surface.isEmpty()) {
        return Absence.missing(close.isEmpty() ? "The S&P 500" : "The option surface");
      }
      realised.over(sessions).ifPresent(v -> add(surface.get().equityPremium(), v));
      return premiums.full()
          ? judge()
          : Absence.tooShort("The equity premium's z-score", premiums.size(), window);
    }

    private void add(double premium, double variance) {
      premiums.add(premium);
      variances.add(variance);
    }

    private Reading judge() {
      double promised = premiums.zOfLast();
      double happened = variances.zOfLast();
      double distance = promised - happened;
      String reason =
          "Options promise "
              + Figures.of(100 * premiums.ago(0), 1)
              + " % a year over the bill ("
              + Figures.signed(promised, 2)
              + " deviations of the year), the index realised a volatility of "
              + Figures.of(100 * Math.sqrt(variances.ago(0)), 1)
              + " % (variance "
              + Figures.signed(happened, 2)
              + "); "
              + Figures.of(-shortfall, 1)
              + " apart or less is needed.";
      return new Reading.Measured(distance, -shortfall, distance <= -shortfall, reason);
    }
  }
}
