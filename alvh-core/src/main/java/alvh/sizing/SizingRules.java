package alvh.sizing;

import alvh.unit.Check;

/**
 * Whether the condors' projected loss or the notional sizes the hedge.
 *
 * <p>The notional is the condors' greatest loss, since 15 to 25 % of the index times its multiplier
 * would be twenty to thirty times as much as half of the projected loss needs. No mode offsets more
 * than the whole projected loss.
 *
 * <p>Source: method K4, A16, C1, 1.11 (sizing). Reading: the share of notional is that of tier 1;
 * later tiers take more in proportion to the offset, up to the cap, which holds in NOTIONAL and
 * MIN. The flag's factor of 1.25 belongs to one of the texts and is off by default.
 *
 * @param mode which of the two
 * @param notionalShare futures value of tier 1's hedge over the condors' greatest loss
 * @param capNotional largest such share in modes NOTIONAL and MIN
 * @param signalScale whether the target is multiplied by what RSI, MACD and breadth say (B3)
 * @param bigTop factor on the target while the flag of a late bull market is up (C1); 1 leaves it
 * @param premiumScale what the variance premium and the condors' beta multiply it by (E4)
 * @param betaLimit how far the book may move with the index (C10)
 * @param forward whether the loss on the surface expected for the next event may size it (TS-B)
 * @param fomc what a coming decision of the FOMC multiplies it by (C4)
 * @param valuation what a split valuation multiplies it by (C6)
 */
public record SizingRules(
    Mode mode,
    double notionalShare,
    double capNotional,
    boolean signalScale,
    double bigTop,
    PremiumScale premiumScale,
    BetaLimit betaLimit,
    Forward forward,
    FomcWindow fomc,
    ValuationScale valuation) {
  /** What sizes the hedge. */
  public enum Mode {
    PROJECTED_LOSS,
    NOTIONAL,
    /** The smaller of the two. */
    MIN,
    /** The larger of the two. */
    MAX,
    /** What would have varied least over the weeks of the past. */
    MINVAR,
    /** What would have lost least in their worst twentieth, its carry included. */
    CVAR;

    /** Whether the weeks of the past size the hedge. */
    public boolean isHistorical() {
      return this == MINVAR || this == CVAR;
    }
  }

  /** Which surface the projected loss is taken from. Source: method 1.9, K8. */
  public enum Forward {
    OFF,
    TSB
  }

  /** The method's defaults. */
  public SizingRules() {
    this(Mode.PROJECTED_LOSS, .20, .25, false, 1);
  }

  /** Without what premium and beta add. */
  public SizingRules(
      Mode mode, double notionalShare, double capNotional, boolean signalScale, double bigTop) {
    this(
        mode,
        notionalShare,
        capNotional,
        signalScale,
        bigTop,
        new PremiumScale(),
        new BetaLimit(),
        Forward.OFF);
  }

  /** Without what meetings and valuation add. */
  public SizingRules(
      Mode mode,
      double notionalShare,
      double capNotional,
      boolean signalScale,
      double bigTop,
      PremiumScale premiumScale,
      BetaLimit betaLimit,
      Forward forward) {
    this(
        mode,
        notionalShare,
        capNotional,
        signalScale,
        bigTop,
        premiumScale,
        betaLimit,
        forward,
        new FomcWindow(),
        new ValuationScale());
  }

  public SizingRules {
    Check.positive(notionalShare, "notionalShare");
    Check.atLeast(bigTop, 1, "bigTop");
    Check.that(
        notionalShare <= capNotional,
        "notionalShare %s must not exceed capNotional %s",
        notionalShare,
        capNotional);
  }

  /**
   * Futures value that the notional allows, dollars.
   *
   * @param maxLoss most that the condors can lose, dollars
   * @param tier offset of the tier over that of tier 1; 0 while engine 2 is off
   */
  public double notional(double maxLoss, double tier) {
    double share = notionalShare * tier;
    return maxLoss * (mode == Mode.MAX ? share : Math.min(share, capNotional));
  }

  /**
   * B* in dollars per VIX point.
   *
   * @param byLoss target of the projected loss
   * @param byNotional target of the notional
   * @param scale the signals' factor; 1 leaves the target as it is
   * @param top whether the flag of a late bull market is up
   * @param most target that offsets the whole loss
   */
  public double targetBeta(
      double byLoss, double byNotional, double scale, boolean top, double most) {
    return targetBeta(byLoss, byNotional, byLoss, scale, top, most);
  }

  /**
   * B* in dollars per VIX point, where the weeks of the past were asked too.
   *
   * @param byHistory target of MINVAR or CVAR; the tier does not change it
   */
  public double targetBeta(
      double byLoss, double byNotional, double byHistory, double scale, boolean top, double most) {
    double target =
        switch (mode) {
          case PROJECTED_LOSS -> byLoss;
          case NOTIONAL -> byNotional;
          case MIN -> Math.min(byLoss, byNotional);
          case MAX -> Math.max(byLoss, byNotional);
          case MINVAR, CVAR -> byHistory;
        };
    return Math.min(most, target * (signalScale ? scale : 1) * (top ? bigTop : 1));
  }
}
