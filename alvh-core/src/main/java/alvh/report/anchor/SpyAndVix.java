package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How SPY and the VIX move together, over all days and by period. Source: method 0.
 *
 * <p>SPY closes at 16:00 and the VIX at 16:15, which lowers the correlation slightly.
 */
final class SpyAndVix implements AnchorFamily {
  /** The days after which the counts of VIX rises and SPY moves agree with the method's. */
  static final Span METHOD_SPAN = Span.of("1993-01-29", "2025-10-31");

  /** First and last year with the printed correlation. */
  private record Period(int first, int last, String printed) {}

  private static final List<Period> PERIODS =
      List.of(
          new Period(1993, 2025, "-.79"),
          new Period(1993, 2003, "-.75"),
          new Period(2004, 2012, "-.85"),
          new Period(2013, 2019, "-.83"),
          new Period(2020, 2025, "-.78"));

  @Override
  public String name() {
    return "SPY against VIX";
  }

  @Override
  public Span methodSpan() {
    return METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.SPY_PRICE, Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    var figures = new ArrayList<Figure>();
    for (Period period : PERIODS) {
      String name = "correlation, " + period.first + " to " + period.last;
      figures.add(Figure.beta(name, period.printed, correlation(sample, period)));
    }
    return figures;
  }

  private static double correlation(Sample sample, Period period) {
    Panel panel =
        sample
            .within(Span.ofYears(period.first, period.last))
            .panel(Measure.SPY_PRICE, Measure.VIX);
    return panel.days() < 3
        ? Double.NaN
        : Samples.correlation(panel.logChange(Measure.SPY_PRICE, 1), panel.change(Measure.VIX));
  }
}
