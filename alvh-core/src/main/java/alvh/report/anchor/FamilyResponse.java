package alvh.report.anchor;

import alvh.market.Measure;
import java.util.List;
import java.util.Optional;

/**
 * By how many points the other indices of the VIX family move when the VIX moves by one. Source:
 * method 0.
 *
 * <p>Ordinary regressions of daily changes, each index on all the days it shares with the VIX.
 */
final class FamilyResponse implements AnchorFamily {
  @Override
  public String name() {
    return "response of the VIX family";
  }

  @Override
  public Span methodSpan() {
    return Span.of("2006-03-06", "2026-07-23");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    return List.of(
        figure(sample, Measure.VIX9D, "1.52"),
        figure(sample, Measure.VIX3M, ".64"),
        figure(sample, Measure.VIX6M, ".455"),
        figure(sample, Measure.VVIX, "1.9")
            .differs(
                1.971,
                "This slope drifts with the end of the span: 1.79 to the end of 2021, 1.91 to the"
                    + " end of 2024, 1.97 to July 2026; the print lies on the way."));
  }

  private static Figure figure(Sample sample, Measure measure, String printed) {
    Panel panel = sample.panel(measure, Measure.VIX);
    Line line = Line.through(panel.change(Measure.VIX), panel.change(measure));
    return Figure.beta("Δ" + measure + " per point of ΔVIX", printed, line.slope());
  }
}
