package alvh.engine;

import alvh.layer.EarlyRoll;
import alvh.layer.LadderCues;
import alvh.layer.Triggers;
import alvh.ledger.Settlements;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.risk.JointMoves;
import alvh.risk.VixResponses;
import alvh.signal.Reading;
import alvh.strategy.CondorReturn;
import alvh.strategy.MadeDay;
import alvh.strategy.Outlook;
import alvh.strategy.Prospects;
import alvh.surface.EventsAhead;
import alvh.time.ExchangeCalendar;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * One drawn market, session after session: VIX reverts and jumps, the index falls when it rises,
 * futures lie between VIX and its mean, the vote is anything.
 */
final class RandomMarket {
  private static final long SEED = 20180205;
  private static final JointMoves.Sample WEEKS = weeks();

  /** Just enough weeks for MINVAR and CVAR: VIX moves against the index, futures along with it. */
  private static JointMoves.Sample weeks() {
    var random = new Random(SEED);
    var weeks = new double[60][];
    for (int i = 0; i < weeks.length; i++) {
      double vix = .15 * random.nextGaussian();
      weeks[i] =
          new double[] {-.1 * vix + .01 * random.nextGaussian(), vix, .5 * vix, .4 * vix, .3 * vix};
    }
    return JointMoves.Sample.of(weeks);
  }

  private static final double MEAN = 18;

  private final Random random;
  private LocalDate date;
  private double spot = 2_500;
  private double vix;
  private Optional<MarketSnapshot> yesterday = Optional.empty();
  private double before;
  private int tenors;
  private int tenorsBefore;
  private final VixResponses responses = new VixResponses();

  RandomMarket(Random random, LocalDate from) {
    this.random = random;
    this.date = from;
    this.vix = 12 + 12 * random.nextDouble();
    this.before = vix;
  }

  Outlook next() {
    before = vix;
    double jump = random.nextInt(25) == 0 ? .4 * random.nextDouble() : 0;
    double change = .05 * Math.log(MEAN / vix) + .06 * random.nextGaussian() + jump;
    vix = Math.clamp(vix * Math.exp(change), 9, 80);
    spot *= 1 - .10 * change + .004 * random.nextGaussian();
    date = ExchangeCalendar.NYSE.next(date);
    MadeDay day =
        MadeDay.calm(date)
            .spot(spot)
            .vix(vix)
            .volatility(.9 * vix / 100)
            .futures(future(1), future(2), future(3), future(4), future(5))
            .seen(Measure.VVIX, Math.clamp(60 + 2.2 * vix, 60, 200));
    responses.observe(day.snapshot());
    return told(day.outlook());
  }

  private double future(int rank) {
    return MEAN + 1 + (vix - MEAN) * Math.pow(.75, rank) + .3 * random.nextGaussian();
  }

  /** The day with a vote and the triggers that a made day is silent on. */
  private Outlook told(Outlook o) {
    Triggers t = o.triggers();
    double share = random.nextDouble();
    var vote = new Consensus(date, List.of(), share, 6, 6, .6, decision(share));
    var triggers =
        new Triggers(
            t.vix(),
            OptionalDouble.of(before),
            t.usualVix(),
            t.slope(),
            OptionalDouble.of((MEAN + (vix - MEAN) * .5) / vix),
            t.curve(),
            reading(random.nextInt(10) == 0),
            reading(random.nextInt(30) == 0),
            random.nextInt(15) == 0,
            .5 + random.nextDouble(),
            cues(),
            vote);
    return new Outlook(
        o.seen(),
        o.surface(),
        o.quotes(),
        o.opinions(),
        vote,
        triggers,
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight(),
        prospects(),
        event(),
        settlements(o.seen()));
  }

  /** VIX futures and calls settle on the close before: the market has no opening. */
  private Settlements settlements(MarketSnapshot today) {
    Optional<MarketSnapshot> last = yesterday;
    yesterday = Optional.of(today);
    return Settlements.of(last, today);
  }

  private Consensus.Decision decision(double share) {
    return random.nextInt(20) == 0
        ? Consensus.Decision.NO_DECISION
        : share >= .7
            ? Consensus.Decision.FULL
            : share >= .55
                ? Consensus.Decision.CONFIRMED
                : share >= .4 ? Consensus.Decision.ALERT : Consensus.Decision.QUIET;
  }

  private Optional<EventsAhead> event() {
    return Optional.of(new EventsAhead(1 + random.nextInt(5), 5e-5, 0, "an event"));
  }

  private Prospects prospects() {
    var past = new CondorReturn.PastTrades(200, .6 + .5 * random.nextDouble(), 27);
    return new Prospects(
        .02,
        .03,
        OptionalDouble.of(.04),
        OptionalDouble.of(.02 * random.nextDouble()),
        OptionalDouble.of(.8),
        4,
        OptionalDouble.of(.01),
        responses.value(),
        1,
        WEEKS,
        Optional.of(new CondorReturn(12, 9_000, 900, 700, 10, .02, past, 60)));
  }

  private LadderCues cues() {
    tenors = random.nextInt(12) == 0 ? random.nextInt(3) - 1 : tenors;
    boolean moved = tenors != tenorsBefore;
    tenorsBefore = tenors;
    return new LadderCues(
        new EarlyRoll.Shift(tenors, moved),
        random.nextInt(5) == 0,
        random.nextInt(5) == 0,
        random.nextInt(5) > 0);
  }

  private static Reading reading(boolean on) {
    return new Reading.Measured(on ? 1 : 0, .5, on, "A drawn reading.");
  }
}
