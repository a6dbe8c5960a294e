package alvh.report.page;

import alvh.surface.FitLayer;
import java.util.Collection;

/** The words that explain a fitted surface, the same on a page and on a terminal. */
public final class SurfaceWords {
  private SurfaceWords() {}

  /**
   * What the words of the column "layer" mean, of those that stand in it.
   *
   * @param layers of all expiries
   */
  public static String layers(Collection<FitLayer> layers) {
    var words =
        new StringBuilder(
            "Backbone: the eSSVI smiles of few parameters, without arbitrage, that carry the fit.");
    if (layers.contains(FitLayer.SPLINE)) {
      words.append(" Layer spline: a curve of prices through the quotes, joined to the backbone");
      words.append(" beyond them.");
    }
    if (layers.contains(FitLayer.LIFTED_SPLINE)) {
      words.append(" Layer lifted spline: a curve of prices through the quotes, held up in places");
      words.append(" by the expiry before it.");
    }
    if (layers.contains(FitLayer.BACKBONE)) {
      words.append(" Layer backbone: no curve of prices through the quotes was found.");
    }
    return words.toString();
  }
}
