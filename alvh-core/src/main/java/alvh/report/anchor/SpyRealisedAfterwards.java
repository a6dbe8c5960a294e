package alvh.report.anchor;

import alvh.market.Measure;
import java.util.List;
import java.util.Optional;

/** The VIX against the volatility that SPY then realised. Source: method 0. */
final class SpyRealisedAfterwards implements AnchorFamily {
  @Override
  public String name() {
    return "VIX against realised volatility of SPY";
  }

  @Override
  public Span methodSpan() {
    return SpyAndVix.METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.SPY_CLOSE, Measure.VIX).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    VolatilityPremium premium = VolatilityPremium.of(sample, Measure.SPY_CLOSE);
    return List.of(
        Figure.quantile("mean VIX before, points", "19.5", premium.meanVix()),
        Figure.quantile("mean realised volatility of SPY, points", "15.9", premium.meanRealised()),
        Figure.share("share of days with VIX above realised, SPY", ".836", premium.shareAbove()));
  }
}
