package alvh.layer;

import alvh.unit.Check;

/**
 * How far the ladder may go towards its target in one session, so that one day's target does not
 * move a whole hedge back and forth.
 *
 * <p>Increases of the intermediate block are limited, and decreases of every block. The engine's
 * end, a condor's exit, a roll and a migration go all the way, and nothing may stay above the whole
 * projected loss.
 *
 * <p>Source: method B9, D5. Reading: B9 lists what is limited and the short block's increases are
 * not in the list, so that they reach their target on any session; D5's spike of VIX is the case in
 * which the sources ask for it. {@link ShortBlock#SPIKE} reads D5 as the only such case. The share
 * is of the larger of what is held and what is wanted, in contracts of one future and at least one,
 * so that a hedge can be left in days also where little is wanted. The band is our own.
 *
 * @param maxStep largest step of one future in one session, share of its contracts
 * @param shortBlock when the short block's increases are free
 * @param spikePoints a rise of VIX by so many points since the close before is a spike
 * @param spikeShare so is a rise by this share
 * @param band a future that is off by at most this share of what is wanted is left alone; 0 trades
 *     every difference
 */
public record StepLimit(
    double maxStep, ShortBlock shortBlock, double spikePoints, double spikeShare, double band) {
  /** A contract's share that is only rounding. */
  private static final double ROUNDING = 1e-9;

  /** When the short block goes up to its target at once. */
  public enum ShortBlock {
    /** On any session. */
    ALWAYS,
    /** On a spike of VIX; otherwise step by step. */
    SPIKE
  }

  public StepLimit {
    Check.that(0 < maxStep && maxStep <= 1, "maxStep must lie in (0, 1], was %s", maxStep);
    Check.positive(spikePoints, "spikePoints");
    Check.positive(spikeShare, "spikeShare");
    Check.that(0 <= band && band < 1, "band must lie in [0, 1), was %s", band);
  }

  /** The method's defaults. */
  public StepLimit() {
    this(.25, ShortBlock.ALWAYS, 2, .10, 0);
  }

  /** Whether the short block may go up to its target today. */
  public boolean shortAtOnce(Triggers today) {
    return shortBlock == ShortBlock.ALWAYS || isSpike(today);
  }

  /** Whether VIX has risen by so much since the close before that the short block must answer. */
  public boolean isSpike(Triggers today) {
    if (today.vix().isEmpty() || today.vixBefore().isEmpty()) {
      return false;
    }
    double before = today.vixBefore().getAsDouble();
    double rise = today.vix().getAsDouble() - before;
    return rise >= spikePoints - ROUNDING || rise >= spikeShare * before - ROUNDING;
  }

  /** What the limit lets pass today. */
  public record Free(boolean shortUp, boolean down) {}

  /**
   * Contracts of one future after today.
   *
   * @param rank k of F_k; 1 is the short block
   */
  long next(int rank, long held, long wanted, Free free) {
    if (held > 0 && Math.abs(held - wanted) <= band * wanted) {
      return held;
    }
    boolean up = wanted > held;
    if (up ? rank == 1 && free.shortUp() : free.down()) {
      return wanted;
    }
    long most = most(Math.max(held, wanted));
    return up ? Math.min(wanted, held + most) : Math.max(wanted, held - most);
  }

  /** Most contracts of a future or of the calls that one session may move, at least one. */
  long most(long contracts) {
    return Math.max(1, (long) Math.ceil(maxStep * contracts - ROUNDING));
  }
}
