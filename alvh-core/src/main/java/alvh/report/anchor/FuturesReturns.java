package alvh.report.anchor;

import alvh.report.statistic.Annual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What VIX futures earn and how they move with the VIX, by rank on the curve. Source: method 0.
 *
 * <p>The k-th contract is held from one session to the next and followed by its expiry, so that a
 * roll makes no jump; a contract in its last session before settlement is not held.
 */
final class FuturesReturns implements AnchorFamily {
  private static final List<String> VOLATILITIES =
      List.of(".84", ".605", ".48", ".40", ".355", ".327");
  private static final List<String> BETAS = List.of(".63", ".42", ".32", ".26", ".22", ".20");
  private static final List<String> MEANS = List.of("-.81", "-.44", "-.26", "-.17", "-.12", "-.11");

  @Override
  public String name() {
    return "VX returns by rank";
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
    var figures = new ArrayList<Figure>();
    for (int k = 1; k <= VOLATILITIES.size(); k++) {
      List<HeldDay> held = curves.held(k);
      double[] returns = held.stream().mapToDouble(HeldDay::logReturn).toArray();
      boolean few = returns.length < 2;
      figures.add(
          Figure.beta(
              "yearly volatility of VX" + k,
              VOLATILITIES.get(k - 1),
              few ? Double.NaN : Annual.volatility(returns)));
      figures.add(Figure.beta("ΔF" + k + " per point of ΔVIX", BETAS.get(k - 1), pointsBeta(held)));
      figures.add(
          Figure.beta(
              "mean log return of VX" + k + " a year",
              MEANS.get(k - 1),
              few ? Double.NaN : Moves.yearlyMean(returns)));
    }
    return figures;
  }

  private static double pointsBeta(List<HeldDay> held) {
    double[] vix = held.stream().mapToDouble(HeldDay::vixChange).toArray();
    double[] future = held.stream().mapToDouble(HeldDay::pointChange).toArray();
    return Line.through(vix, future).slope();
  }
}
