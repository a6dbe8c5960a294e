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
    boolean quorum) {
  private static final LocalDate DATE = LocalDate.of(2018, 2, 5);
  private static final Vote RULES = new Vote();

  /** A close of VIX on an upward curve, the vote at zero. */
  static TriggerDay vix(double close) {
    return new TriggerDay(OptionalDouble.of(close), OptionalDouble.of(-1), false, false, 0, true);
  }

  TriggerDay withoutVix() {
    return new TriggerDay(OptionalDouble.empty(), slope, curve, macdDown, share, quorum);
  }

  TriggerDay slope(double points) {
    return new TriggerDay(vix, OptionalDouble.of(points), curve, macdDown, share, quorum);
  }

  TriggerDay withoutCurve() {
    return new TriggerDay(vix, OptionalDouble.empty(), false, macdDown, share, quorum);
  }

  TriggerDay inverted() {
    return new TriggerDay(vix, OptionalDouble.of(1), true, macdDown, share, quorum);
  }

  TriggerDay macd() {
    return new TriggerDay(vix, slope, curve, true, share, quorum);
  }

  TriggerDay vote(double of) {
    return new TriggerDay(vix, slope, curve, macdDown, of, quorum);
  }

  TriggerDay noDecision() {
    return new TriggerDay(vix, slope, curve, macdDown, share, false);
  }

  Triggers triggers() {
    Reading reading =
        slope.isPresent()
            ? new Reading.Measured(slope.getAsDouble(), .5, curve, "The slope.")
            : new Reading.Abstained("No curve.");
    return new Triggers(vix, slope, reading, macdDown, consensus());
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
