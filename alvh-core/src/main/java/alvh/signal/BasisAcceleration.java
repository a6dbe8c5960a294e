package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Spot volatility runs ahead of the futures while the index itself has hardly moved: −B stands high
 * in its quarter and the week's realised volatility lies below what VIX promised.
 *
 * <p>Source: method A4 (ACC), I1.
 *
 * @param window sessions of the z-score of −B
 * @param least z-score that is needed
 * @param sessions of the realised volatility
 * @param share of VIX below which realised volatility must lie
 * @param minDays calendar days that the front contract must have left
 */
public record BasisAcceleration(int window, double least, int sessions, double share, int minDays)
    implements Signal {
  public BasisAcceleration {
    Check.atLeast(window, 2, "window");
    Check.atLeast(least, 0, "least");
    Check.atLeast(sessions, 1, "sessions");
    Check.positive(share, "share");
    Check.atLeast(minDays, 0, "minDays");
  }

  public BasisAcceleration() {
    this(63, 1, 5, .8, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "A4";
  }

  @Override
  public String title() {
    return "Volatility accelerates before the price";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final RollingWindow bases = new RollingWindow(window);
    private final RealisedVariance realised = new RealisedVariance(sessions);

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble close = today.today(Measure.SPX);
      close.ifPresent(realised::add);
      var front = TermStructure.front(today, minDays);
      OptionalDouble vix = today.today(Measure.VIX);
      if (front.isEmpty() || vix.isEmpty() || close.isEmpty()) {
        return Absence.missing("VIX, its futures or the S&P 500");
      }
      bases.add(-TermStructure.spotBasis(front.get(), vix.getAsDouble()));
      OptionalDouble variance = realised.over(sessions);
      return bases.full() && variance.isPresent()
          ? judge(vix.getAsDouble(), 100 * Math.sqrt(variance.getAsDouble()))
          : Absence.tooShort("The basis", bases.size(), window);
    }

    private Reading judge(double vix, double volatility) {
      double z = bases.zOfLast();
      String reason =
          "VIX less the front future is "
              + Figures.signed(bases.ago(0), 3)
              + " points a day, "
              + Figures.signed(z, 2)
              + " deviations of "
              + window
              + " sessions; the index realised "
              + Figures.of(volatility, 1)
              + " % in "
              + sessions
              + ", less than "
              + Figures.of(share * vix, 1)
              + " is needed.";
      return new Reading.Measured(z, least, z >= least && volatility < share * vix, reason);
    }
  }
}
