package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Moments;
import java.util.List;
import java.util.Optional;

/** The daily log returns of SPY without dividends. Source: method 0. */
final class SpyReturns implements AnchorFamily {
  @Override
  public String name() {
    return "SPY returns";
  }

  @Override
  public Span methodSpan() {
    return SpyAndVix.METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.panel(Measure.SPY_PRICE).extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    double[] returns = sample.panel(Measure.SPY_PRICE).logChange(Measure.SPY_PRICE, 1);
    return List.of(
        Figure.share("yearly volatility of SPY", ".187", Annual.volatility(returns)),
        Figure.beta("skewness of SPY's returns", "-0.3", Moments.skewness(returns))
            .differs(
                -.244,
                "SPY's log returns give -.24 with or without dividends; the print, one digit long,"
                    + " lies between that and the -.37 of the index since 1993."),
        Figure.beta("excess kurtosis of SPY's returns", "11.3", Moments.kurtosis(returns) - 3),
        Figure.share(
            "share of days on which SPY moves by more than 2 %",
            ".074", Samples.share(returns, r -> Math.abs(r) > .02)),
        Figure.count(
            "days on which SPY loses more than 3 %", "116", Samples.count(returns, r -> r < -.03)));
  }
}
