package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Runs;
import alvh.math.Samples;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How often the VIX rises above a level and how long it stays there. Source: method 0.
 *
 * <p>A year is 365.25 calendar days between the first and the last row; a run counts VIX rows.
 */
final class VixAbove implements AnchorFamily {
  private static final double DAYS_A_YEAR = 365.25;

  /** A level in index points with its printed crossings a year and median run in days. */
  private record Level(double points, String crossings, String medianRun) {}

  private static final List<Level> LEVELS =
      List.of(
          new Level(16, "7.0", "3"),
          new Level(18, "6.8", "3"),
          new Level(20, "6.9", "2"),
          new Level(25, "4.6", "2.5"));

  @Override
  public String name() {
    return "VIX above a level";
  }

  @Override
  public Span methodSpan() {
    return Span.of("1990-01-02", "2026-07-23");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    Panel panel = sample.panel(Measure.VIX);
    double[] vix = panel.level(Measure.VIX);
    double years =
        ChronoUnit.DAYS.between(panel.date(0), panel.date(panel.days() - 1)) / DAYS_A_YEAR;
    var figures = new ArrayList<Figure>();
    for (Level level : LEVELS) {
      double crossings = Runs.beginnings(vix, v -> v > level.points);
      double[] runs = Runs.lengths(vix, v -> v > level.points);
      double median = runs.length == 0 ? 0 : Samples.quantile(runs, .5);
      figures.add(
          Figure.count(
              named("rises above %.0f a year", level), level.crossings, crossings / years));
      figures.add(
          Figure.count(named("median run above %.0f, days", level), level.medianRun, median));
    }
    return figures;
  }

  private static String named(String format, Level level) {
    return String.format(Locale.ROOT, format, level.points);
  }
}
