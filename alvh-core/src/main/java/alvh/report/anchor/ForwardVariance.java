package alvh.report.anchor;

import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.math.MonotoneCubic;
import alvh.report.statistic.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By how much the forward volatility that the VIX family implies lies above VIX futures.
 *
 * <p>Total variance of VIX9D (where it exists), VIX, VIX3M and VIX6M is interpolated by a monotone
 * cubic from 0; the forward volatility runs for 30 days from the settlement of the future. The
 * convexity factor is exp(−½·VVIX²·T). Source: method 0, with the interpolation of method 3 RECON
 * 1.
 */
final class ForwardVariance implements AnchorFamily {
  private static final int MONTH = 30;
  private static final int LAST_KNOT = 184;
  private static final double DAYS_A_YEAR = 365;
  private static final double PERCENT = 100;

  /** Days to settlement, the upper end left out, with the printed mean gap in points. */
  private record Bucket(int from, int to, String printed) {}

  private static final List<Bucket> BUCKETS =
      List.of(
          new Bucket(15, 45, ".80"),
          new Bucket(45, 75, "1.17"),
          new Bucket(75, 105, "1.26"),
          new Bucket(105, 155, "1.73"));

  /** One future on one day: days left, gap in points, error of the convex value in logs. */
  private record Gap(int days, double points, double logError) {}

  @Override
  public String name() {
    return "forward volatility above VX";
  }

  @Override
  public Span methodSpan() {
    return Span.of("2009-09-18", "2021-12-31");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.VIX3M, Measure.VIX6M, Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    List<Gap> gaps = gaps(sample);
    var figures = new ArrayList<Figure>();
    for (Bucket bucket : BUCKETS) {
      double[] points = within(gaps, bucket).stream().mapToDouble(Gap::points).toArray();
      String days = ", " + bucket.from + " to " + bucket.to + " days";
      figures.add(Figure.beta("mean gap, points" + days, bucket.printed, mean(points)));
    }
    List<Gap> front = within(gaps, BUCKETS.getFirst());
    double[] errors = front.stream().mapToDouble(Gap::logError).filter(Double::isFinite).toArray();
    double[] points = front.stream().mapToDouble(Gap::points).toArray();
    figures.add(
        Figure.beta("deviation of the gap, points, 15 to 45 days", ".79", deviation(points)));
    figures.add(
        Figure.share("mean log error with convexity, 15 to 45 days", ".0013", mean(errors)));
    figures.add(Figure.share("deviation of that error", ".0315", deviation(errors)));
    return figures;
  }

  private static List<Gap> within(List<Gap> gaps, Bucket bucket) {
    return gaps.stream().filter(gap -> gap.days >= bucket.from && gap.days < bucket.to).toList();
  }

  private static List<Gap> gaps(Sample sample) {
    var gaps = new ArrayList<Gap>();
    for (FuturesCurve curve : sample.curves().curves()) {
      variance(sample.history(), curve.date())
          .ifPresent(
              w -> {
                for (int k = 1; k <= curve.size(); k++) {
                  if (curve.days(k) + MONTH <= LAST_KNOT) {
                    gaps.add(gap(sample.history(), curve, k, w));
                  }
                }
              });
    }
    return gaps;
  }

  private static Gap gap(History history, FuturesCurve curve, int k, MonotoneCubic variance) {
    int days = curve.days(k);
    double forward =
        Math.sqrt(Math.max(0, variance.value(days + MONTH) - variance.value(days)) / MONTH);
    double convexity =
        history
            .series(Measure.VVIX)
            .on(curve.date())
            .map(o -> -.5 * Math.pow(o.value() / PERCENT, 2) * days / DAYS_A_YEAR)
            .orElse(Double.NaN);
    return new Gap(days, forward - curve.price(k), Math.log(forward / curve.price(k)) + convexity);
  }

  /** Squared points times days, by days; empty when VIX, VIX3M or VIX6M is missing. */
  private static Optional<MonotoneCubic> variance(History history, LocalDate date) {
    var days = new ArrayList<Double>(List.of(0.0));
    var variances = new ArrayList<Double>(List.of(0.0));
    for (Knot knot : Knot.values()) {
      Optional<Observation> index = history.series(knot.measure).on(date);
      if (index.isPresent()) {
        days.add((double) knot.days);
        variances.add(index.get().value() * index.get().value() * knot.days);
      } else if (knot != Knot.NINE_DAYS) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new MonotoneCubic(
            days.stream().mapToDouble(d -> d).toArray(),
            variances.stream().mapToDouble(v -> v).toArray()));
  }

  /** An index of the family at its tenor. */
  private enum Knot {
    NINE_DAYS(Measure.VIX9D, 9),
    ONE_MONTH(Measure.VIX, 30),
    THREE_MONTHS(Measure.VIX3M, 93),
    SIX_MONTHS(Measure.VIX6M, LAST_KNOT);

    private final Measure measure;
    private final int days;

    Knot(Measure measure, int days) {
      this.measure = measure;
      this.days = days;
    }
  }

  private static double mean(double[] values) {
    return values.length == 0 ? Double.NaN : Moments.mean(values);
  }

  private static double deviation(double[] values) {
    return values.length < 2 ? Double.NaN : Moments.standardDeviation(values);
  }
}
