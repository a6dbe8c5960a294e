package alvh.report.claim;

import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.pricing.Greeks;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.strategy.Outlook;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * One session of the layered hedge at its close: the hedge held after the session's fills beside
 * the one asked for, and how curved the condors held are.
 *
 * <p>Source: method B5, D14. Reading: σ of |Γ|S²σ²/2 is VIX, one for all legs; the hedge is that in
 * futures, an expiry before the ladder's first counts with the first's beta.
 *
 * @param engaged whether engine 2 is on after the session
 * @param target B* that the session asks for, dollars a VIX point
 * @param held VIX beta of the futures held, dollars a VIX point
 * @param gamma |Γ|S²σ²/2 of the condors held, dollars a year; NaN without a surface
 * @param vega |vega| of the condors held, dollars a volatility point; NaN without a surface
 */
public record HedgeDay(
    LocalDate date, boolean engaged, double target, double held, double gamma, double vega) {
  private static final double PERCENT = 100;

  /** Reads a decision of the layered hedge. */
  public static HedgeDay of(Decision decision) {
    Outlook today = decision.outlook();
    Holdings condors = Holdings.NONE;
    for (OpenCondor condor : decision.before().condors()) {
      condors = condors.plus(condor.holdings());
    }
    double[] curvature = {Double.NaN, Double.NaN};
    if (today.surface().isPresent()) {
      curvature = curvature(today.surface().get(), condors);
    }
    return new HedgeDay(
        today.seen().date(),
        decision.hedge().engine().status().state().isEngaged(),
        decision.hedge().goal().targetBeta(),
        held(decision.before().heldMinis(), today),
        curvature[0],
        curvature[1]);
  }

  private static double held(SortedMap<LocalDate, Long> minis, Outlook today) {
    double sum = 0;
    for (Map.Entry<LocalDate, Long> lot : minis.entrySet()) {
      int rank = today.front().map(front -> rank(front, lot.getKey())).orElse(1);
      double beta = today.curveBeta()[Math.min(rank, today.curveBeta().length) - 1];
      sum += lot.getValue() * FutureRoot.VXM.multiplier() * beta;
    }
    return sum;
  }

  private static int rank(FuturesCurve front, LocalDate expiry) {
    int rank = 1;
    while (rank < front.size() && front.expiry(rank).isBefore(expiry)) {
      rank++;
    }
    return rank;
  }

  private static double[] curvature(VolSurface surface, Holdings condors) {
    double gamma = 0;
    double vega = 0;
    for (Map.Entry<Instrument, Long> held : condors.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && option.settlesAt().isAfter(surface.asOf())) {
        Greeks greeks = OptionPricer.greeks(surface, option);
        gamma += held.getValue() * option.multiplier() * greeks.gamma();
        vega += held.getValue() * option.multiplier() * greeks.vega() / PERCENT;
      }
    }
    double move = surface.spot() * surface.vix() / PERCENT;
    return new double[] {Math.abs(gamma) * move * move / 2, Math.abs(vega)};
  }
}
