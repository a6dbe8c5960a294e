package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.ExponentialAverage;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Fewer stocks carry the market: net advances contract, or the advance-decline line lags an index
 * near its high.
 *
 * <p>With a = (advancing − declining)/(advancing + declining): contraction when the slow-weighted
 * average of a is below zero and the faster below the slower; bearish divergence when the index
 * closed near its high in the last days and outranks the line Σa by the gap. A session without
 * breadth abstains and enters no window. Source: method I5, with the NYSE's issues.
 *
 * @param fast period of the faster average of a, sessions
 * @param slow period of the slower average
 * @param window sessions of the high and of both ranks
 * @param nearHigh share of the highest close that counts as near it
 * @param recent sessions within which such a close must lie
 * @param rankGap by how much the index's rank must exceed the line's
 */
public record NarrowBreadth(
    int fast, int slow, int window, double nearHigh, int recent, double rankGap) implements Signal {

  public NarrowBreadth {
    Check.atLeast(fast, 1, "fast");
    Check.atLeast(window, 2, "window");
    Check.atLeast(recent, 1, "recent");
    Check.atLeast(rankGap, 0, "rankGap");
    Check.that(fast < slow, "fast period %s must be shorter than slow %s", fast, slow);
    Check.that(nearHigh > 0 && nearHigh <= 1, "nearHigh must lie in (0, 1], was %s", nearHigh);
  }

  public NarrowBreadth() {
    this(19, 39, 50, .995, 5, .30);
  }

  @Override
  public String id() {
    return "v3";
  }

  @Override
  public String title() {
    return "Market breadth contracts or diverges";
  }

  @Override
  public String unit() {
    return "percent net advances";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final ExponentialAverage faster = ExponentialAverage.ofPeriod(fast);
    private final ExponentialAverage slower = ExponentialAverage.ofPeriod(slow);
    private final RollingWindow index = new RollingWindow(window);
    private final RollingWindow line = new RollingWindow(window);
    private double sum;
    private int seen;
    private int sinceHigh = recent;

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble advancing = today.today(Measure.ADVANCING);
      OptionalDouble declining = today.today(Measure.DECLINING);
      if (advancing.isEmpty() || declining.isEmpty()) {
        return Absence.missing("NYSE breadth");
      }
      OptionalDouble close = today.today(Measure.SPX);
      double issues = advancing.getAsDouble() + declining.getAsDouble();
      if (close.isEmpty() || issues <= 0) {
        return Absence.missing("The S&P 500 or a count of issues");
      }
      add(close.getAsDouble(), (advancing.getAsDouble() - declining.getAsDouble()) / issues);
      return slower.settled() && line.full()
          ? judge()
          : Absence.tooShort("Breadth", seen, Math.max(3 * slow, window));
    }

    private void add(double close, double netAdvances) {
      seen++;
      faster.add(netAdvances);
      slower.add(netAdvances);
      sum += netAdvances;
      line.add(sum);
      index.add(close);
      sinceHigh = index.full() && close >= nearHigh * index.max() ? 0 : sinceHigh + 1;
    }

    private Reading judge() {
      double fastPercent = 100 * faster.value();
      double slowPercent = 100 * slower.value();
      boolean contracts = fastPercent < 0 && fastPercent < slowPercent;
      double gap = index.rankOfLast() - line.rankOfLast();
      boolean diverges = sinceHigh < recent && gap >= rankGap;
      String reason =
          "Net advances average "
              + Figures.signed(fastPercent, 1)
              + " % over "
              + fast
              + " sessions and "
              + Figures.signed(slowPercent, 1)
              + " % over "
              + slow
              + (contracts ? " (contraction)" : " (no contraction)")
              + "; the index outranks the"
              + " advance-decline line by "
              + Figures.of(100 * gap, 0)
              + " of 100, "
              + (sinceHigh < recent ? "near" : "away from")
              + " its high"
              + (diverges ? " (divergence)." : " (no divergence).");
      return new Reading.Measured(fastPercent, 0, contracts || diverges, reason);
    }
  }
}
