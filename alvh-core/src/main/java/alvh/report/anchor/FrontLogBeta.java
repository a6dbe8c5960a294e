package alvh.report.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By how many percent the first VIX future moves when the VIX moves by one, by days to settlement.
 *
 * <p>Regression of log changes; the days are counted at the first of the two sessions, both ends of
 * a bucket included. Source: method 0.
 */
final class FrontLogBeta implements AnchorFamily {
  /** Calendar days to settlement with the printed slope. */
  private record Bucket(int from, int to, String printed) {}

  private static final List<Bucket> BUCKETS =
      List.of(
          new Bucket(1, 5, ".79"),
          new Bucket(5, 10, ".73"),
          new Bucket(10, 15, ".66"),
          new Bucket(15, 21, ".56"),
          new Bucket(21, 28, ".53"),
          new Bucket(28, 36, ".48"));

  @Override
  public String name() {
    return "VX1 log-beta";
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
    List<HeldDay> held = sample.curves().held(1);
    double[] vix = held.stream().mapToDouble(HeldDay::vixLogChange).toArray();
    double[] future = held.stream().mapToDouble(HeldDay::logReturn).toArray();
    double[] days = held.stream().mapToDouble(HeldDay::days).toArray();
    var figures = new ArrayList<Figure>();
    for (Bucket b : BUCKETS) {
      Line line = Line.through(vix, future, days, d -> d >= b.from && d <= b.to);
      String name = "d ln F1 / d ln VIX, " + b.from + " to " + b.to + " days";
      figures.add(Figure.beta(name, b.printed, line.slope()));
    }
    return figures;
  }
}
