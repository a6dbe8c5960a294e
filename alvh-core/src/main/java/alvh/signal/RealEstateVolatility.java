package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Real estate shares move as they seldom did in a year: the realised volatility of the fund VNQ,
 * without it of IYR, ranks high among its own.
 *
 * <p>The method asks for implied volatility; no chain of these funds is read, so what has happened
 * stands in for what is expected (a proxy, said in the title). Source: method A14, I14.
 *
 * @param sessions of the realised volatility
 * @param window sessions of the rank
 * @param high rank from which it votes
 */
public record RealEstateVolatility(int sessions, int window, double high) implements Signal {
  public RealEstateVolatility {
    Check.atLeast(sessions, 2, "sessions");
    Check.atLeast(window, 2, "window");
    Check.that(high >= 0 && high <= 1, "high must lie in [0, 1], was %s", high);
  }

  public RealEstateVolatility() {
    this(21, 252, .80);
  }

  @Override
  public String id() {
    return "v9";
  }

  @Override
  public String title() {
    return "Realised volatility of real estate is high";
  }

  @Override
  public String unit() {
    return "rank of 100";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    var first = new Fund("VNQ", Measure.VNQ_CLOSE);
    var second = new Fund("IYR", Measure.IYR_CLOSE);
    return today -> {
      boolean vnq = first.observe(today);
      boolean iyr = second.observe(today);
      if (vnq && first.ready()) {
        return first.judge("");
      }
      if (iyr && second.ready()) {
        return second.judge(" (substitute for VNQ)");
      }
      return vnq || iyr
          ? Absence.tooShort(
              "The rank of real estate", Math.max(first.seen(), second.seen()), window)
          : Absence.missing("A real estate fund");
    };
  }

  private final class Fund {
    private final String name;
    private final Measure measure;
    private final RealisedVariance realised = new RealisedVariance(sessions);
    private final RollingWindow volatilities = new RollingWindow(window);

    private Fund(String name, Measure measure) {
      this.name = name;
      this.measure = measure;
    }

    private boolean observe(MarketSnapshot today) {
      OptionalDouble close = today.today(measure);
      close.ifPresent(realised::add);
      OptionalDouble variance = close.isPresent() ? realised.over(sessions) : close;
      variance.ifPresent(v -> volatilities.add(100 * Math.sqrt(v)));
      return close.isPresent();
    }

    private boolean ready() {
      return volatilities.full();
    }

    private int seen() {
      return volatilities.size();
    }

    private Reading judge(String note) {
      double rank = volatilities.rankOfLast();
      String reason =
          name
              + note
              + " realised "
              + Figures.of(volatilities.ago(0), 1)
              + " % over "
              + sessions
              + " sessions, rank "
              + Figures.of(100 * rank, 0)
              + " of 100 in "
              + window
              + "; "
              + Figures.of(100 * high, 0)
              + " is needed.";
      return new Reading.Measured(100 * rank, 100 * high, rank >= high, reason);
    }
  }
}
