package alvh.app;

import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.OptionChain;
import alvh.surface.ParityRates;
import alvh.surface.RateCurve;
import alvh.surface.TreasuryCurve;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The interest rates for a chain: the user's own, else Treasury yields known at its moment, else
 * the 13-week bill, else what the chain implies. The answer says which. Source: method 2.5 (3).
 */
final class KnownRates {
  /** What has to be read from the store. */
  static final Set<Measure> MEASURES =
      EnumSet.of(
          Measure.DGS1MO,
          Measure.DGS3MO,
          Measure.DGS6MO,
          Measure.DGS1,
          Measure.DGS2,
          Measure.BILL_13W);

  private static final int OLDEST_DAYS = 10;
  private static final double BILL_DAYS = 91;

  private KnownRates() {}

  static RateCurve of(OptionChain chain, History history, String given) {
    if (!given.isEmpty()) {
      return new RateCurve.Flat(Words.rate(given, "--rate"), "--rate, as given");
    }
    Instant moment = chain.asOf();
    Optional<RateCurve> treasury =
        TreasuryCurve.of(history::series, moment).map(curve -> (RateCurve) curve);
    return treasury
        .or(() -> bill(history, moment))
        .or(() -> ParityRates.of(chain).map(curve -> (RateCurve) curve))
        .orElse(new RateCurve.Flat(0, "none known: zero is assumed"));
  }

  private static Optional<RateCurve> bill(History history, Instant moment) {
    return history
        .series(Measure.BILL_13W)
        .latest(moment)
        .filter(seen -> ChronoUnit.DAYS.between(seen.knownAt(), moment) <= OLDEST_DAYS)
        .map(seen -> new RateCurve.Flat(continuous(seen), "the 13-week bill of " + seen.date()));
  }

  /** A bank discount rate as a continuous yield of the 91 days. */
  private static double continuous(Observation bill) {
    return -Math.log(1 - bill.value() / 100 * BILL_DAYS / 360) * 365 / BILL_DAYS;
  }
}
