package alvh.instrument;

import alvh.unit.Tick;
import java.time.LocalDate;
import java.time.LocalTime;

/** The option classes that are traded here. Source: method 4.1. */
public enum OptionRoot {
  /** S&P 500, third Friday, settled on the opening prices (SET). */
  SPX(Settlement.AM, 100),
  /** S&P 500, settled on the closing price. */
  SPXW(Settlement.PM, 100),
  /** VIX, monthly, settled on VRO. */
  VIX(Settlement.AM, 100),
  /** VIX, weekly, settled on VRO. */
  VIXW(Settlement.AM, 100);

  /** Morning or afternoon settlement. */
  public enum Settlement {
    AM(LocalTime.of(9, 30)),
    PM(LocalTime.of(16, 0));

    private final LocalTime time;

    Settlement(LocalTime time) {
      this.time = time;
    }

    /** New York time at which the settlement value is struck on a full day. */
    public LocalTime time() {
      return time;
    }
  }

  private static final Tick CENT = new Tick(0.01);
  private static final Tick NICKEL = new Tick(0.05);
  private static final Tick DIME = new Tick(0.10);

  /** From this price on the coarser step holds, index points. */
  private static final double COARSE_FROM = 3;

  /** The method names the month only. */
  private static final LocalDate VIX_FINE_SINCE = LocalDate.of(2022, 11, 1);

  private final Settlement settlement;
  private final int multiplier;

  OptionRoot(Settlement settlement, int multiplier) {
    this.settlement = settlement;
    this.multiplier = multiplier;
  }

  public Settlement settlement() {
    return settlement;
  }

  public int multiplier() {
    return multiplier;
  }

  /** The step of a single leg's price on that day, index points. */
  public Tick tick(LocalDate day, double price) {
    boolean coarse = price >= COARSE_FROM;
    return switch (this) {
      case SPX, SPXW -> coarse ? DIME : NICKEL;
      case VIX -> day.isBefore(VIX_FINE_SINCE) ? (coarse ? DIME : NICKEL) : coarse ? NICKEL : CENT;
      case VIXW -> CENT;
    };
  }

  /** The step of the net price of a complex order; its legs may be filled in hundredths. */
  public Tick complexTick() {
    return switch (this) {
      case SPX, SPXW -> NICKEL;
      case VIX, VIXW -> CENT;
    };
  }
}
