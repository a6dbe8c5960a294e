package alvh.report.anchor;

import alvh.market.Measure;
import alvh.report.statistic.Annual;
import java.util.List;
import java.util.Optional;

/**
 * How much the indices of the VIX family move, relative to their level. Source: method 0.
 *
 * <p>Each index on its own rows since 2011, when the youngest of them begins.
 */
final class FamilyVolatility implements AnchorFamily {
  @Override
  public String name() {
    return "volatility of the VIX family";
  }

  @Override
  public Span methodSpan() {
    return Span.of("2011-01-01", "2026-07-23");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    return List.of(
        figure(sample, Measure.VIX9D, "2.00"),
        figure(sample, Measure.VIX, "1.24"),
        figure(sample, Measure.VIX3M, ".78"),
        figure(sample, Measure.VIX6M, ".56"),
        figure(sample, Measure.VVIX, ".83"));
  }

  private static Figure figure(Sample sample, Measure measure, String printed) {
    Panel panel = sample.panel(measure);
    double volatility =
        panel.days() < 3 ? Double.NaN : Annual.volatility(panel.logChange(measure, 1));
    return Figure.beta("yearly volatility of ln " + measure, printed, volatility);
  }
}
