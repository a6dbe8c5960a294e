package alvh.app;

import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.Measure;
import alvh.model.moment.MarketSample;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The store's sessions as the columns of the moment table: those with VIX and the index; futures
 * where they are known, the nearest with a day or more to settlement, each followed by its expiry.
 */
final class RealSample {
  static final Set<Measure> MEASURES =
      EnumSet.of(Measure.SPX, Measure.VIX9D, Measure.VIX, Measure.VIX3M);

  private static final int FRONT_MIN_DAYS = 1;

  private RealSample() {}

  static Optional<MarketSample> of(History history) {
    List<LocalDate> days =
        history.sessions(LocalDate.MIN, LocalDate.MAX).stream()
            .filter(day -> history.series(Measure.VIX).on(day).isPresent())
            .toList();
    if (days.size() < 2) {
      return Optional.empty();
    }
    double[] spot = column(history, Measure.SPX, days);
    var returns = new double[days.size()];
    Arrays.setAll(returns, i -> i == 0 ? Double.NaN : Math.log(spot[i] / spot[i - 1]));
    var prices = new double[MarketSample.RANKS][days.size()];
    var changes = new double[MarketSample.RANKS][days.size()];
    futures(history, days, prices, changes);
    return Optional.of(
        new MarketSample(
            returns,
            column(history, Measure.VIX9D, days),
            column(history, Measure.VIX, days),
            column(history, Measure.VIX3M, days),
            prices,
            changes));
  }

  private static double[] column(History history, Measure measure, List<LocalDate> days) {
    return days.stream()
        .mapToDouble(
            day -> history.series(measure).on(day).map(seen -> seen.value()).orElse(Double.NaN))
        .toArray();
  }

  private static void futures(
      History history, List<LocalDate> days, double[][] prices, double[][] changes) {
    for (int k = 0; k < MarketSample.RANKS; k++) {
      Arrays.fill(prices[k], Double.NaN);
      Arrays.fill(changes[k], Double.NaN);
    }
    Optional<FuturesCurve> before = Optional.empty();
    for (int i = 0; i < days.size(); i++) {
      Optional<FuturesCurve> today =
          history.curve(days.get(i)).map(curve -> curve.from(FRONT_MIN_DAYS));
      for (int k = 0; k < MarketSample.RANKS; k++) {
        if (today.isPresent() && k < today.get().size()) {
          double price = today.get().price(k + 1);
          LocalDate expiry = today.get().expiry(k + 1);
          prices[k][i] = price;
          changes[k][i] =
              before
                  .flatMap(curve -> curve.of(expiry))
                  .map(yesterday -> Math.log(price / yesterday.price()))
                  .orElse(Double.NaN);
        }
      }
      before = today;
    }
  }
}
