package alvh.layer;

/**
 * The smallest lot of VIX futures that is bought. In VXM small books can be hedged; before these
 * were listed in August 2020 they stand for tenths of a VX that nobody could trade.
 *
 * <p>Source: method 1.3 (layer book), 1.11 (sizing).
 */
public enum LotUnit {
  VXM(1),
  VX(10);

  private final long minis;

  LotUnit(long minis) {
    this.minis = minis;
  }

  /** Contracts of VXM in one lot. */
  public long minis() {
    return minis;
  }

  /** Whole lots nearest to a number of minis, in minis; a half goes towards zero. */
  public long nearest(double exact) {
    return minis * LadderRules.roundHalfDown(exact / minis);
  }
}
