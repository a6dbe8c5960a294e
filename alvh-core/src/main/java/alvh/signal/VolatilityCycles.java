package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * How many full cycles of volatility the replay has come through: calm, then high, then back.
 *
 * <p>A cycle is VIX below the calm level for some closes in a row, later above the high level for
 * some closes in a row, later a close below the level of return. Trading live would be locked until
 * two have been replayed; the program sends no orders to anyone, so that the gate locks nothing
 * yet. Source: method E11. Reading: the closes of calm and of height need not follow each other,
 * and the cycles are those of all sessions seen, learning ones included.
 *
 * @param calm points of VIX
 * @param calmCloses closes in a row below it
 * @param high points of VIX
 * @param highCloses closes in a row above it
 * @param back a close below so many points ends the cycle
 * @param needed cycles that open the gate
 */
public record VolatilityCycles(
    double calm, int calmCloses, double high, int highCloses, double back, int needed)
    implements Signal {
  public VolatilityCycles {
    Check.positive(calm, "calm");
    Check.atLeast(calmCloses, 1, "calmCloses");
    Check.atLeast(highCloses, 1, "highCloses");
    Check.atLeast(needed, 1, "needed");
    Check.that(calm <= back && back <= high, "need calm ≤ back ≤ high: %s %s %s", calm, back, high);
  }

  public VolatilityCycles() {
    this(15, 10, 25, 3, 18, 2);
  }

  @Override
  public String id() {
    return "E11";
  }

  @Override
  public String title() {
    return "Volatility cycles replayed";
  }

  @Override
  public String unit() {
    return "cycles";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  /** Which part of a cycle is awaited. */
  private enum Awaited {
    CALM("calm"),
    HIGH("high volatility"),
    BACK("the way back");

    private final String words;

    Awaited(String words) {
      this.words = words;
    }
  }

  private final class Watch implements Observer {
    private Awaited awaited = Awaited.CALM;
    private int inARow;
    private int cycles;

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble vix = today.today(Measure.VIX);
      if (vix.isEmpty()) {
        return Absence.missing("VIX");
      }
      see(vix.getAsDouble());
      String reason =
          cycles
              + " cycles of "
              + needed
              + " that trading live would ask for have been replayed; the next one awaits "
              + awaited.words
              + ".";
      return new Reading.Measured(cycles, needed, cycles >= needed, reason);
    }

    private void see(double vix) {
      switch (awaited) {
        case CALM -> count(vix < calm, calmCloses, Awaited.HIGH);
        case HIGH -> count(vix > high, highCloses, Awaited.BACK);
        case BACK -> {
          count(vix < back, 1, Awaited.CALM);
          cycles += awaited == Awaited.CALM ? 1 : 0;
          inARow = awaited == Awaited.CALM && vix < calm ? 1 : 0;
        }
      }
    }

    private void count(boolean holds, int needed, Awaited next) {
      inARow = holds ? inARow + 1 : 0;
      if (inARow >= needed) {
        awaited = next;
        inARow = 0;
      }
    }
  }
}
