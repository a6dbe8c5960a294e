package alvh.surface;

import alvh.market.Hindsight;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.ExponentialAverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The five indices VIX9D, VIX, VIX3M, VIX6M and VIX1Y of one session after another; those not
 * published are inferred from VIX and its own past.
 *
 * <p>The past enters as exponential averages of ln VIX with half-lives of 10, 63 and 252 sessions.
 * Sessions without VIX leave no trace. Source: method 3 step 2.
 */
final class VixFamily {
  private static final LocalDate FAMILY_FROM = LocalDate.of(2009, 1, 2);
  private static final LocalDate FAMILY_TO = LocalDate.of(2026, 7, 23);
  private static final LocalDate YEAR_FROM = LocalDate.of(2008, 1, 2);
  private static final LocalDate YEAR_TO = LocalDate.of(2020, 10, 30);

  private final ExponentialAverage twoWeeks = ExponentialAverage.ofHalfLife(10);
  private final ExponentialAverage quarter = ExponentialAverage.ofHalfLife(63);
  private final ExponentialAverage year = ExponentialAverage.ofHalfLife(252);

  private final KnotRegression vix9d =
      new KnotRegression(family("VIX9D"), -0.1472, 1.3948, -0.2519, -0.1119);
  private final KnotRegression vix3m =
      new KnotRegression(family("VIX3M"), 0.4143, 0.6844, 0.3538, -0.1426);
  private final KnotRegression vix6m =
      new KnotRegression(family("VIX6M"), 0.5543, 0.4994, 0.4092, -0.0356);
  private final KnotRegression vix1yFromVix6m =
      new KnotRegression(oneYear("VIX1Y from VIX6M"), 0.2914, 1.1563, -0.2465);
  private final KnotRegression vix1y =
      new KnotRegression(oneYear("VIX1Y"), 0.6081, 0.3581, 0.2414, 0.2683);

  private static Hindsight family(String index) {
    return new Hindsight(SurfaceInput.regressionOf(index), FAMILY_FROM, FAMILY_TO);
  }

  private static Hindsight oneYear(String index) {
    return new Hindsight(SurfaceInput.regressionOf(index), YEAR_FROM, YEAR_TO);
  }

  /**
   * The day's five knots, nearest first. Empty without VIX, and as long as a missing index would
   * need an average that has not seen its seed.
   */
  Optional<List<Knot>> observe(MarketSnapshot today) {
    OptionalDouble vix = today.today(Measure.VIX);
    if (vix.isEmpty()) {
      return Optional.empty();
    }
    double log = Math.log(vix.getAsDouble());
    twoWeeks.add(log);
    quarter.add(log);
    year.add(log);
    Optional<double[]> recent = regressors(log, twoWeeks, quarter);
    Optional<double[]> slow = regressors(log, quarter, year);
    Optional<Knot> sixMonths = knot(today, Measure.VIX6M, 184, vix6m, slow);
    List<Knot> knots =
        Stream.of(
                knot(today, Measure.VIX9D, 9, vix9d, recent),
                Optional.of(Knot.published(Measure.VIX, 30, vix.getAsDouble())),
                knot(today, Measure.VIX3M, 93, vix3m, slow),
                sixMonths,
                sixMonths.flatMap(six -> oneYear(today, log, six, slow)))
            .flatMap(Optional::stream)
            .toList();
    return knots.size() == 5 ? Optional.of(knots) : Optional.empty();
  }

  private static Optional<double[]> regressors(
      double log, ExponentialAverage fast, ExponentialAverage slow) {
    return slow.seeded()
        ? Optional.of(new double[] {1, log, fast.value(), slow.value()})
        : Optional.empty();
  }

  /** A published index teaches its regression; a missing one is its regression's answer. */
  private static Optional<Knot> knot(
      MarketSnapshot today,
      Measure index,
      int days,
      KnotRegression regression,
      Optional<double[]> regressors) {
    OptionalDouble level = today.today(index);
    if (level.isPresent()) {
      regressors.ifPresent(x -> regression.learn(level.getAsDouble(), x));
      return Optional.of(Knot.published(index, days, level.getAsDouble()));
    }
    return regressors.map(
        x -> new Knot(index, days, regression.level(x), false, regression.hindsight()));
  }

  /** One year follows six months where those were published, else VIX and its averages. */
  private Optional<Knot> oneYear(
      MarketSnapshot today, double log, Knot sixMonths, Optional<double[]> slow) {
    Optional<Knot> fromAverages = knot(today, Measure.VIX1Y, 365, vix1y, slow);
    if (!sixMonths.published()) {
      return fromAverages;
    }
    double[] regressors = {1, Math.log(sixMonths.level()), log};
    return knot(today, Measure.VIX1Y, 365, vix1yFromVix6m, Optional.of(regressors));
  }
}
