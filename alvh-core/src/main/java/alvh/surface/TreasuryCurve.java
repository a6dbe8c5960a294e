package alvh.surface;

import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import alvh.math.NaturalCubic;
import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Yields of US Treasuries at constant maturity as a curve of continuously compounded rates.
 *
 * <p>Between two maturities a natural cubic spline, bounded by their yields. Below the shortest the
 * line through it and the first longer yield that is not lower, flat where all are lower: our
 * reading of the method's "bounded". Beyond the longest flat. A yield is a bond equivalent, two
 * payments a year, so r = 2·ln(1 + y/2). Source: method 2.5 (3).
 */
public final class TreasuryCurve implements RateCurve {
  /** Maturities as the index calculation counts them, calendar days, shortest first. */
  private enum Maturity {
    ONE_MONTH(Measure.DGS1MO, 30),
    THREE_MONTHS(Measure.DGS3MO, 91),
    SIX_MONTHS(Measure.DGS6MO, 182),
    ONE_YEAR(Measure.DGS1, 365),
    TWO_YEARS(Measure.DGS2, 730);

    private final Measure measure;
    private final double days;

    Maturity(Measure measure, double days) {
      this.measure = measure;
      this.days = days;
    }
  }

  /** A yield that is older has been forgotten, not carried forward. */
  private static final int OLDEST_DAYS = 10;

  private final double[] days;
  private final double[] yields;
  private final NaturalCubic spline;
  private final String source;

  /**
   * @param days to maturity, rising, at least two
   * @param percents yields in percent a year, bond equivalent
   * @param source a phrase for the reader
   */
  public TreasuryCurve(double[] days, double[] percents, String source) {
    this.days = days.clone();
    this.yields = percents.clone();
    this.spline = new NaturalCubic(days, percents);
    this.source = source;
  }

  /**
   * The yields last known at a moment, as long as the 1-month yield and a longer one are among
   * them.
   */
  public static Optional<TreasuryCurve> of(Function<Measure, TimeSeries> series, Instant moment) {
    List<Double> days = new ArrayList<>();
    List<Double> percents = new ArrayList<>();
    LocalDate newest = LocalDate.MIN;
    for (Maturity maturity : Maturity.values()) {
      Optional<Observation> last = series.apply(maturity.measure).latest(moment);
      if (last.isPresent() && isRecent(last.get(), moment)) {
        days.add(maturity.days);
        percents.add(last.get().value());
        newest = newest.isBefore(last.get().date()) ? last.get().date() : newest;
      }
    }
    if (days.size() < 2 || days.getFirst() > Maturity.ONE_MONTH.days) {
      return Optional.empty();
    }
    return Optional.of(
        new TreasuryCurve(
            days.stream().mapToDouble(d -> d).toArray(),
            percents.stream().mapToDouble(p -> p).toArray(),
            "Treasury yields at constant maturity of " + newest));
  }

  private static boolean isRecent(Observation observation, Instant moment) {
    return ChronoUnit.DAYS.between(observation.knownAt(), moment) <= OLDEST_DAYS;
  }

  @Override
  public double rate(double minutes) {
    Check.positive(minutes, "minutes");
    double y = percent(minutes / VixCalculation.MINUTES_PER_DAY) / 100;
    return 2 * Math.log1p(y / 2);
  }

  /** The yield in percent a year at so many days to maturity. */
  double percent(double day) {
    int last = days.length - 1;
    if (day >= days[last]) {
      return yields[last];
    }
    if (day < days[0]) {
      return yields[0] + slopeBelow() * (day - days[0]);
    }
    int i = 0;
    while (day >= days[i + 1]) {
      i++;
    }
    double low = Math.min(yields[i], yields[i + 1]);
    double high = Math.max(yields[i], yields[i + 1]);
    return Math.clamp(spline.value(day), low, high);
  }

  private double slopeBelow() {
    for (int i = 1; i < days.length; i++) {
      if (yields[i] >= yields[0]) {
        return (yields[i] - yields[0]) / (days[i] - days[0]);
      }
    }
    return 0;
  }

  @Override
  public String source() {
    return source;
  }
}
