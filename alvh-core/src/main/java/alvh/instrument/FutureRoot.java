package alvh.instrument;

/** VIX futures: the full contract and the mini. Source: method 4.1. */
public enum FutureRoot {
  VX(1000),
  VXM(100);

  private final int multiplier;

  FutureRoot(int multiplier) {
    this.multiplier = multiplier;
  }

  /** Dollars per index point. */
  public int multiplier() {
    return multiplier;
  }
}
