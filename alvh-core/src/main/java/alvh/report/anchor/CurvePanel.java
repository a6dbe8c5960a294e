package alvh.report.anchor;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * VIX futures curves beside the VIX, on sessions that have both and at least two contracts.
 *
 * <p>F1 is the nearest contract with one calendar day or more to its settlement ({@code
 * front.minDays=1}), as in the method's own figures.
 *
 * @param curves by day, contracts that settle on the day left out
 * @param vix closes of the same days
 */
record CurvePanel(List<FuturesCurve> curves, List<Double> vix) {
  private static final int FRONT_MIN_DAYS = 1;
  private static final int CONTRACTS_NEEDED = 2;

  static CurvePanel of(History history, Span span) {
    var curves = new ArrayList<FuturesCurve>();
    var vix = new ArrayList<Double>();
    for (LocalDate date : history.curveDates()) {
      if (span.contains(date) && history.series(Measure.SPX).on(date).isPresent()) {
        Optional<Observation> close = history.series(Measure.VIX).on(date);
        FuturesCurve curve = history.curve(date).orElseThrow().from(FRONT_MIN_DAYS);
        if (close.isPresent() && curve.size() >= CONTRACTS_NEEDED) {
          curves.add(curve);
          vix.add(close.get().value());
        }
      }
    }
    return new CurvePanel(curves, vix);
  }

  int days() {
    return curves.size();
  }

  LocalDate date(int day) {
    return curves.get(day).date();
  }

  Optional<Extent> extent() {
    return days() == 0
        ? Optional.empty()
        : Optional.of(new Extent(date(0), date(days() - 1), days()));
  }

  /** Prices of the k-th contract by day; {@code k} is 1 or 2, which every curve has. */
  double[] price(int k) {
    return curves.stream().mapToDouble(curve -> curve.price(k)).toArray();
  }

  /**
   * Each day's first contract that is still quoted on the next day, and the {@code k}-th from
   * there: a position that is rolled one day before its settlement and never held into it.
   */
  List<HeldDay> held(int k) {
    var held = new ArrayList<HeldDay>();
    for (int day = 1; day < days(); day++) {
      FuturesCurve before = curves.get(day - 1);
      FuturesCurve after = curves.get(day);
      List<FuturesSettlement> surviving =
          before.settlements().stream().filter(s -> after.of(s.expiry()).isPresent()).toList();
      if (surviving.size() >= k) {
        FuturesSettlement bought = surviving.get(k - 1);
        double sold = after.of(bought.expiry()).orElseThrow().price();
        held.add(new HeldDay(before, bought, sold, vix.get(day - 1), vix.get(day)));
      }
    }
    return held;
  }
}
