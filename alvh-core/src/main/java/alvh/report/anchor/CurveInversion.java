package alvh.report.anchor;

import alvh.math.Runs;
import alvh.math.Samples;
import alvh.report.statistic.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How often, how deep and how long the VIX futures curve is inverted at its front. Source: method
 * 0.
 *
 * <p>The depth is F1 − F2 in points, not scaled by the days between the two; an episode is an
 * unbroken run of sessions.
 */
final class CurveInversion implements AnchorFamily {
  private static final double DEEP = 3;
  private static final int LONGEST_EPISODES = 2;

  /** A depth in points with the printed share of days. */
  private record Depth(double points, String share) {}

  private static final List<Depth> DEPTHS =
      List.of(
          new Depth(0, ".178"),
          new Depth(1, ".085"),
          new Depth(2, ".051"),
          new Depth(3, ".029"),
          new Depth(5, ".017"));

  @Override
  public String name() {
    return "VX inversion";
  }

  @Override
  public Span methodSpan() {
    return CurveShape.METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.curves().extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    CurvePanel curves = sample.curves();
    double[] depth = depth(curves);
    var figures = new ArrayList<Figure>();
    for (Depth d : DEPTHS) {
      String name = String.format(Locale.ROOT, "share of days with F1 − F2 > %.0f", d.points);
      figures.add(Figure.share(name, d.share, Samples.share(depth, x -> x > d.points)));
    }
    figures.addAll(deepEpisodes(curves, depth));
    figures.addAll(episodes(Runs.lengths(depth, x -> x > 0)));
    return figures;
  }

  private static double[] depth(CurvePanel curves) {
    double[] first = curves.price(1);
    double[] second = curves.price(2);
    double[] depth = new double[curves.days()];
    Arrays.setAll(depth, day -> first[day] - second[day]);
    return depth;
  }

  private static List<Figure> deepEpisodes(CurvePanel curves, double[] depth) {
    double[] lengths = Runs.lengths(depth, x -> x > DEEP);
    double longest =
        Arrays.stream(lengths).map(x -> -x).sorted().limit(LONGEST_EPISODES).sum() * -1;
    return List.of(
        Figure.count("episodes with F1 − F2 > 3", "21", lengths.length),
        Figure.count("days in these episodes", "108", Arrays.stream(lengths).sum()),
        Figure.count("days in the longest two of them", "68", longest),
        Figure.count("years without such an episode", "8", yearsWithout(curves, depth)));
  }

  private static double yearsWithout(CurvePanel curves, double[] depth) {
    var years = new TreeSet<Integer>();
    var with = new TreeSet<Integer>();
    for (int day = 0; day < depth.length; day++) {
      years.add(curves.date(day).getYear());
      if (depth[day] > DEEP) {
        with.add(curves.date(day).getYear());
      }
    }
    return years.size() - with.size();
  }

  private static List<Figure> episodes(double[] lengths) {
    boolean none = lengths.length == 0;
    return List.of(
        Figure.count("episodes with F1 > F2", "111", lengths.length),
        Figure.count("their median length, days", "2", none ? 0 : Samples.quantile(lengths, .5)),
        Figure.count("their mean length, days", "5.9", none ? 0 : Moments.mean(lengths)),
        Figure.count("their greatest length, days", "76", none ? 0 : Samples.quantile(lengths, 1)));
  }
}
