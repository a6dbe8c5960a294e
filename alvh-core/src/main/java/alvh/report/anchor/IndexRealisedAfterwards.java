package alvh.report.anchor;

import alvh.market.Measure;
import java.util.List;
import java.util.Optional;

/**
 * The VIX against the volatility that the S&amp;P 500 then realised. Source: method 1.12,
 * "Anchors": more often above than with SPY, whose sample begins three years later.
 */
final class IndexRealisedAfterwards implements AnchorFamily {
  @Override
  public String name() {
    return "VIX against realised volatility of the S&P 500";
  }

  @Override
  public Span methodSpan() {
    return Span.of("1990-01-02", "2026-07-23");
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.SPX, Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    VolatilityPremium premium = VolatilityPremium.of(sample, Measure.SPX);
    return List.of(
        Figure.share("share of days with VIX above realised, SPX", ".858", premium.shareAbove()));
  }
}
