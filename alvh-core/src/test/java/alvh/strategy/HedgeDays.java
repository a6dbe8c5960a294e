package alvh.strategy;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.LadderCues;
import alvh.layer.Triggers;
import alvh.risk.ProjectedLoss.Projection;
import alvh.signal.Reading;
import alvh.surface.EventsAhead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where an arm stands that holds VIX futures and no condor, for tests of hedges. */
final class HedgeDays {
  /** F1 of these days expires on 14 February, F2 on 21 March, F3 on 18 April. */
  static final LocalDate TODAY = LocalDate.of(2018, 1, 29);

  static final LocalDate F1 = LocalDate.of(2018, 2, 14);
  static final LocalDate F2 = LocalDate.of(2018, 3, 21);
  static final LocalDate F3 = LocalDate.of(2018, 4, 18);

  private HedgeDays() {}

  static Standing holding(EngineState state, SortedMap<LocalDate, Long> minis) {
    var futures = new TreeMap<Future, Long>();
    minis.forEach((expiry, count) -> put(futures, expiry, count));
    return new Standing(List.of(), futures, new EngineStatus(state, 9, 0, 0), false, 1);
  }

  private static void put(TreeMap<Future, Long> futures, LocalDate expiry, long minis) {
    if (minis / 10 > 0) {
      futures.put(new Future(FutureRoot.VX, expiry), minis / 10);
    }
    if (minis % 10 > 0) {
      futures.put(new Future(FutureRoot.VXM, expiry), minis % 10);
    }
  }

  /** The day with an extreme RSI of VIX, or with a low one of the futures curve. */
  static Outlook with(Outlook o, boolean vixStrong, boolean curveWeak) {
    Triggers t = o.triggers();
    var triggers =
        new Triggers(
            t.vix(),
            t.vixBefore(),
            t.usualVix(),
            t.slope(),
            t.termRatio(),
            t.curve(),
            new Reading.Measured(vixStrong ? 80 : 50, 70, vixStrong, "The RSI of VIX."),
            new Reading.Measured(curveWeak ? 29 : 50, 30, curveWeak, "The RSI of the curve."),
            t.priceMacdDown(),
            t.signalScale(),
            t.cues(),
            t.consensus());
    return with(o, triggers);
  }

  /** The day on which the market says this of the ladder. */
  static Outlook with(Outlook o, LadderCues cues) {
    Triggers t = o.triggers();
    var triggers =
        new Triggers(
            t.vix(),
            t.vixBefore(),
            t.usualVix(),
            t.slope(),
            t.termRatio(),
            t.curve(),
            t.vixStrength(),
            t.curveWeakness(),
            t.priceMacdDown(),
            t.signalScale(),
            cues,
            t.consensus());
    return with(o, triggers);
  }

  /** The day with a scheduled event ahead. */
  static Outlook with(Outlook o, EventsAhead events) {
    return o.with(Optional.of(events), Optional.empty());
  }

  private static Outlook with(Outlook o, Triggers triggers) {
    return new Outlook(
        o.seen(),
        o.surface(),
        o.quotes(),
        o.opinions(),
        o.consensus(),
        triggers,
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }

  /** A book that would lose so many dollars and keeps all of its condors. */
  static BookRisk losing(double dollars) {
    return new BookRisk(new Projection(dollars, List.of()), Holdings.NONE, 0, false);
  }

  /** The same on a day on which a condor is closed. */
  static BookRisk exiting(double dollars) {
    return new BookRisk(new Projection(dollars, List.of()), Holdings.NONE, 0, true);
  }

  static SortedMap<LocalDate, Long> minis(LocalDate expiry, long count) {
    var minis = new TreeMap<LocalDate, Long>();
    minis.put(expiry, count);
    return minis;
  }

  static SortedMap<LocalDate, Long> nothing() {
    return new TreeMap<>();
  }
}
