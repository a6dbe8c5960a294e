package alvh.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well fitted surfaces meet the chains they were fitted to, over many sessions: quotes within
 * bid and ask, errors, layers, violations of arbitrage. Source: method 2.4 (acceptance).
 */
public final class FitCheck {
  /** The unit of what is counted. */
  public static final String COUNT = "in all";

  /** What is asked of the quotes, and of two errors of the backbone. Source: method 2.4. */
  public static final String INSIDE = "quotes of 1 to 99 delta within bid and ask";

  public static final String CENTRAL = "median RMSE of an expiry, 5 to 95 delta";
  public static final String WIDE = "median RMSE of an expiry, 1 to 99 delta";

  private static final double DAY = 1 / 365.0;

  private final List<Session> sessions = new ArrayList<>();

  private record Session(List<SliceDiagnostics> slices, int violations) {}

  /**
   * One figure over all sessions.
   *
   * @param figure what it is
   * @param unit of the values
   * @param corrected of the corrected surface
   * @param backbone of the eSSVI backbone alone; NaN where it has none
   * @param count slices or sessions behind it
   */
  public record Row(String figure, String unit, double corrected, double backbone, int count) {}

  /** Takes a fitted surface in; expiries within a day do not count. */
  public void add(FittedSurface surface) {
    List<SliceDiagnostics> slices =
        surface.diagnostics().stream()
            .filter(slice -> slice.years() >= DAY && slice.quotesCounted() > 0)
            .toList();
    sessions.add(new Session(slices, ArbitrageCheck.of(surface.expiries()).size()));
  }

  /** The figures; empty without sessions. */
  public List<Row> rows() {
    List<SliceDiagnostics> all = sessions.stream().flatMap(s -> s.slices().stream()).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    rows.add(new Row(INSIDE, "%", 100 * inside(all, true), 100 * inside(all, false), all.size()));
    rows.add(
        new Row(
            CENTRAL,
            "vol points",
            median(all.stream().mapToDouble(s -> s.corrected().central()).toArray()),
            median(all.stream().mapToDouble(s -> s.backbone().central()).toArray()),
            all.size()));
    rows.add(
        new Row(
            WIDE,
            "vol points",
            median(all.stream().mapToDouble(s -> s.corrected().wide()).toArray()),
            median(all.stream().mapToDouble(s -> s.backbone().wide()).toArray()),
            all.size()));
    for (FitLayer layer : FitLayer.values()) {
      long count = all.stream().filter(s -> s.layer() == layer).count();
      double share = 100.0 * count / all.size();
      rows.add(new Row("expiries " + words(layer), "%", share, Double.NaN, all.size()));
    }
    int violations = sessions.stream().mapToInt(Session::violations).sum();
    rows.add(new Row("violations of arbitrage", COUNT, violations, Double.NaN, sessions.size()));
    return rows;
  }

  private static String words(FitLayer layer) {
    return switch (layer) {
      case SPLINE -> "fitted by a spline";
      case LIFTED_SPLINE -> "fitted by a spline held up by the expiry before";
      case BACKBONE -> "left to the backbone";
    };
  }

  private static double inside(List<SliceDiagnostics> slices, boolean corrected) {
    double quotes = 0;
    double within = 0;
    for (SliceDiagnostics slice : slices) {
      quotes += slice.quotesCounted();
      within +=
          slice.quotesCounted()
              * (corrected ? slice.corrected().inside() : slice.backbone().inside());
    }
    return within / quotes;
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
