package alvh.engine;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.Right;
import alvh.math.Normal;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.surface.VolSurface;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The loss that sizes the hedge, computed a second time: betas from the publishers' files, the
 * options by the textbook's formula on the volatilities of the decision's surface. Source: method
 * 1.6.
 */
final class RawProjection {
  private static final double[] EDGES = {0, 14, 18, 24, 32, 1000};
  private static final double[] PRINTED_BETA = {-.54, -.48, -.55, -.58, -.56};
  private static final double[] PRINTED_REST = {.39, .49, .69, .94, 1.55};
  private static final int ENOUGH = 504;

  private final RawInputs raw;
  private final Decision decision;
  private final VolSurface surface;

  RawProjection(RawInputs raw, Decision decision) {
    this.raw = raw;
    this.decision = decision;
    this.surface = decision.outlook().surface().orElseThrow();
  }

  /** L*: mean over δ of the dollars lost, at least zero. */
  double loss() {
    double sum = 0;
    for (double points : List.of(5.0, 6.0, 7.0)) {
      for (Map.Entry<IronCondor, Long> held : book().entrySet()) {
        sum += held.getValue() * 100 * (value(held.getKey(), points) - value(held.getKey(), 0)) / 3;
      }
    }
    return Math.max(0, sum);
  }

  /** Condors held once today's orders are filled. */
  private Map<IronCondor, Long> book() {
    var book = new LinkedHashMap<IronCondor, Long>();
    for (OpenCondor held : decision.before().condors()) {
      if (!held.closing() && !decision.condors().closes(held)) {
        book.put(held.condor(), held.quantity());
      }
    }
    decision.condors().entries().forEach(entry -> book.put(entry.condor(), entry.quantity()));
    return book;
  }

  /** Points to buy one condor back after VIX has risen by so much. */
  private double value(IronCondor condor, double points) {
    return price(condor.shortPut(), points)
        - price(condor.longPut(), points)
        + price(condor.shortCall(), points)
        - price(condor.longCall(), points);
  }

  private double price(Option option, double points) {
    double years = YearFraction.between(surface.asOf(), option.settlesAt());
    VolSurface.Slice slice = surface.slice(years);
    double forward = slice.forward() * (points == 0 ? 1 : 1 + fall(points) / 100);
    double atm30 = surface.slice(30 / 365.0).volatility(0);
    double rise = points * atm30 / surface.vix() * Math.pow(30 / Math.max(5, 365 * years), .4);
    double scale = 1 + rise / slice.volatility(0);
    double volatility = scale * slice.volatility(Math.log(option.strike() / forward));
    double deviation = volatility * Math.sqrt(years);
    double d1 = Math.log(forward / option.strike()) / deviation + deviation / 2;
    double sign = option.right() == Right.CALL ? 1 : -1;
    return slice.discount()
        * sign
        * (forward * Normal.cdf(sign * d1) - option.strike() * Normal.cdf(sign * (d1 - deviation)));
  }

  /** Percent of the index: β·δ − .67·ε·√5, by the level of VIX. */
  private double fall(double points) {
    LocalDate date = decision.outlook().seen().date();
    int bucket = 0;
    while (raw.vix(date) >= EDGES[bucket + 1]) {
      bucket++;
    }
    RawInputs.Line own = raw.indexBeta(date, EDGES[bucket], EDGES[bucket + 1]);
    boolean enough = own.points() >= ENOUGH;
    double beta = enough ? own.slope() : PRINTED_BETA[bucket];
    double rest = enough ? own.deviation() : PRINTED_REST[bucket];
    return beta * points - .67 * rest * Math.sqrt(5);
  }

  /**
   * Share of the intermediate block in F2: e^(−2·cost) against that of F3, where the cost of a
   * point of VIX is the yearly log contango over the beta, and a slot has at least an eighth.
   */
  static double second(RawInputs raw, LocalDate date, double[] beta) {
    var weight = new double[2];
    for (int k = 2; k <= 3; k++) {
      double ratio = raw.future(date, k) / raw.future(date, k - 1);
      double days =
          ChronoUnit.DAYS.between(
              raw.curve(date).get(k - 2).getKey(), raw.curve(date).get(k - 1).getKey());
      double contango = Math.max(0, Math.log(ratio) * 365 / days);
      weight[k - 2] = Math.exp(-2 * contango / beta[k - 1]);
    }
    return Math.min(.75, Math.max(.25, weight[0] / (weight[0] + weight[1])));
  }

  /**
   * Minis of F1, F2 and F3 for a target, half of it short, three quarters of that if migrated.
   *
   * @param whole dollars per VIX point that offset the whole loss; all minis stay below (B9)
   * @param second share of the other half in F2
   */
  static long[] minis(double target, double whole, double[] beta, double second, boolean migrated) {
    double moved = migrated ? .125 : 0;
    double[] share = {.5 - moved, .5 * second + moved, .5 * (1 - second)};
    var minis = new long[share.length];
    double carried = 0;
    double held = 0;
    for (int k = 0; k < share.length; k++) {
      double dollars = share[k] * target + carried;
      double exact = dollars / (100 * beta[k]);
      minis[k] = (long) Math.max(0, Math.ceil(exact - .5));
      while (held + minis[k] * 100 * beta[k] > whole && minis[k] > 0) {
        minis[k]--;
      }
      held += minis[k] * 100 * beta[k];
      carried = dollars - minis[k] * 100 * beta[k];
    }
    return minis;
  }
}
