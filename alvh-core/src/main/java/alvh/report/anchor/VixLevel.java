package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import alvh.report.statistic.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How high the VIX stands: moments, percentiles and days above a level. Source: method 0. */
final class VixLevel implements AnchorFamily {
  /** A percentile, or a level in index points, with the printed value. */
  private record Point(double at, String printed) {}

  private static final List<Point> PERCENTILES =
      List.of(
          new Point(1, "10.16"),
          new Point(5, "11.44"),
          new Point(10, "12.15"),
          new Point(25, "13.98"),
          new Point(50, "17.61"),
          new Point(75, "22.70"),
          new Point(90, "28.55"),
          new Point(95, "32.94"),
          new Point(99, "46.71"));

  private static final List<Point> LEVELS =
      List.of(
          new Point(12, ".912"),
          new Point(15, ".679"),
          new Point(16, ".611"),
          new Point(18, ".475"),
          new Point(20, ".371"),
          new Point(25, ".173"),
          new Point(28, ".109"),
          new Point(30, ".080"),
          new Point(40, ".022"));

  @Override
  public String name() {
    return "VIX level";
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
    double[] vix = sample.panel(Measure.VIX).level(Measure.VIX);
    var figures = new ArrayList<Figure>();
    figures.add(Figure.quantile("mean of VIX, points", "19.44", Moments.mean(vix)));
    figures.add(
        Figure.quantile(
            "standard deviation of VIX, points", "7.73", Moments.standardDeviation(vix)));
    figures.add(Figure.beta("skewness of VIX", "2.21", Moments.skewness(vix)));
    figures.add(Figure.beta("excess kurtosis of VIX", "8.8", Moments.kurtosis(vix) - 3));
    figures.add(Figure.quantile("lowest VIX, points", "9.14", Samples.quantile(vix, 0)));
    figures.add(Figure.quantile("highest VIX, points", "82.69", Samples.quantile(vix, 1)));
    for (Point p : PERCENTILES) {
      figures.add(
          Figure.quantile(
              named("%.0f %% quantile of VIX, points", p),
              p.printed,
              Samples.quantile(vix, p.at / 100)));
    }
    for (Point level : LEVELS) {
      figures.add(
          Figure.share(
              named("share of days with VIX > %.0f", level),
              level.printed,
              Samples.share(vix, v -> v > level.at)));
    }
    return figures;
  }

  private static String named(String format, Point point) {
    return String.format(Locale.ROOT, format, point.at);
  }
}
