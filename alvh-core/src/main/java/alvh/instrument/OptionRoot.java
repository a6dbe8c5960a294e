package alvh.instrument;

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
}
