package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * The carry of volatility and the index go different ways: the carry yield cy = −B·365/V, in
 * deviations of its last year, less the index's return of a month, in deviations of its own.
 *
 * <p>The source compares the price over cash flow of volatility instruments with the index. They
 * have no cash flow, so that there is no such ratio; this is the nearest honest neighbour and
 * informs only. Source: method B8 (proxy), I1.
 *
 * @param window sessions of both z-scores
 * @param sessions of the index's return
 * @param deviations difference from which the two diverge, either way
 * @param minDays calendar days that the front contract must have left
 */
public record CarryDivergence(int window, int sessions, double deviations, int minDays)
    implements Signal {
  private static final double YEAR = 365;

  public CarryDivergence {
    Check.atLeast(window, 2, "window");
    Check.atLeast(sessions, 1, "sessions");
    Check.atLeast(deviations, 0, "deviations");
    Check.atLeast(minDays, 0, "minDays");
  }

  public CarryDivergence() {
    this(252, 21, 2, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "B8";
  }

  @Override
  public String title() {
    return "Carry of volatility against the index";
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
    private final RollingWindow closes = new RollingWindow(sessions + 1);
    private final RollingWindow returns = new RollingWindow(window);
    private final RollingWindow yields = new RollingWindow(window);

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble close = today.today(Measure.SPX);
      close.ifPresent(closes::add);
      if (close.isPresent() && closes.full()) {
        returns.add(Math.log(closes.ago(0) / closes.ago(sessions)));
      }
      var front = TermStructure.front(today, minDays);
      OptionalDouble vix = today.today(Measure.VIX);
      if (front.isEmpty() || vix.isEmpty() || close.isEmpty()) {
        return Absence.missing("VIX, its futures or the S&P 500");
      }
      double basis = TermStructure.spotBasis(front.get(), vix.getAsDouble());
      yields.add(-basis * YEAR / vix.getAsDouble());
      return yields.full() && returns.full()
          ? judge()
          : Absence.tooShort("The carry", Math.min(yields.size(), returns.size()), window);
    }

    private Reading judge() {
      double difference = yields.zOfLast() - returns.zOfLast();
      String reason =
          "The carry of volatility, "
              + Figures.signed(100 * yields.ago(0), 0)
              + " % a year, stands "
              + Figures.signed(yields.zOfLast(), 2)
              + " deviations from its mean, the index's return of "
              + sessions
              + " sessions "
              + Figures.signed(returns.zOfLast(), 2)
              + "; "
              + Figures.of(deviations, 1)
              + " apart would be a divergence.";
      boolean diverges = Math.abs(difference) >= deviations;
      return new Reading.Measured(difference, deviations, diverges, reason);
    }
  }
}
