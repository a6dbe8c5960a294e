package alvh.layer;

import alvh.signal.Reading;
import alvh.vote.Consensus;
import alvh.vote.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One close in the words of the state machine, for tests: every trigger silent until it is named.
 */
record TriggerDay(
    OptionalDouble vix,
    OptionalDouble slope,
    boolean curve,
    boolean macdDown,
    double share,
    boolean quorum,
    Others others) {
  /**
   * What the table does not ask for.
   *
   * @param before VIX of the close before
   * @param usual what VIX usually is
   * @param ratio VIX3M over VIX
   * @param strong whether the RSI of VIX is extreme
   */
  record Others(OptionalDouble before, OptionalDouble usual, OptionalDouble ratio, boolean strong) {
    static final Others SILENT =
        new Others(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);
  }

  private static final LocalDate DATE = LocalDate.of(2018, 2, 5);
  private static final Vote RULES = new Vote();

  /** A close of VIX on an upward curve, the vote at zero. */
  static TriggerDay vix(double close) {
    return new TriggerDay(
        OptionalDouble.of(close), OptionalDouble.of(-1), false, false, 0, true, Others.SILENT);
  }

  TriggerDay withoutVix() {
    return new TriggerDay(OptionalDouble.empty(), slope, curve, macdDown, share, quorum, others);
  }

  TriggerDay slope(double points) {
    return new TriggerDay(vix, OptionalDouble.of(points), curve, macdDown, share, quorum, others);
  }

  TriggerDay withoutCurve() {
    return new TriggerDay(vix, OptionalDouble.empty(), false, macdDown, share, quorum, others);
  }

  TriggerDay inverted() {
    return new TriggerDay(vix, OptionalDouble.of(1), true, macdDown, share, quorum, others);
  }

  TriggerDay macd() {
    return new TriggerDay(vix, slope, curve, true, share, quorum, others);
  }

  TriggerDay vote(double of) {
    return new TriggerDay(vix, slope, curve, macdDown, of, quorum, others);
  }

  TriggerDay noDecision() {
    return new TriggerDay(vix, slope, curve, macdDown, share, false, others);
  }

  private TriggerDay with(Others more) {
    return new TriggerDay(vix, slope, curve, macdDown, share, quorum, more);
  }

  TriggerDay before(double close) {
    return with(new Others(OptionalDouble.of(close), others.usual, others.ratio, others.strong));
  }

  TriggerDay usual(double level) {
    return with(new Others(others.before, OptionalDouble.of(level), others.ratio, others.strong));
  }

  TriggerDay ratio(double termRatio) {
    return with(
        new Others(others.before, others.usual, OptionalDouble.of(termRatio), others.strong));
  }

  TriggerDay strong() {
    return with(new Others(others.before, others.usual, others.ratio, true));
  }

  Triggers triggers() {
    Reading reading =
        slope.isPresent()
            ? new Reading.Measured(slope.getAsDouble(), .5, curve, "The slope.")
            : new Reading.Abstained("No curve.");
    return new Triggers(
        vix,
        others.before,
        others.usual,
        slope,
        others.ratio,
        reading,
        new Reading.Measured(others.strong ? 80 : 50, 70, others.strong, "The RSI of VIX."),
        new Reading.Measured(50, 30, false, "The RSI of the curve."),
        macdDown,
        1,
        LadderCues.NONE,
        consensus());
  }

  private Consensus consensus() {
    return new Consensus(DATE, List.of(), share, quorum ? 6 : 3, 6, .6, decision());
  }

  /** Levels as printed: .40, .55, .70. */
  private Consensus.Decision decision() {
    if (!quorum) {
      return Consensus.Decision.NO_DECISION;
    }
    return share >= RULES.full()
        ? Consensus.Decision.FULL
        : share >= RULES.tierTwo()
            ? Consensus.Decision.CONFIRMED
            : share >= RULES.release() ? Consensus.Decision.ALERT : Consensus.Decision.QUIET;
  }
}
