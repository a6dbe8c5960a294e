package alvh.report.page;

import alvh.report.Figures;
import alvh.surface.VixSmileDiagnostics;
import alvh.surface.VixSmiles;
import java.util.List;
import java.util.Optional;

/** The smiles of VIX options as one page that needs nothing else. Source: method 2.6. */
public final class VixSurfacePage {
  private VixSurfacePage() {}

  /**
   * The page.
   *
   * @param title with the session
   * @param answer what the fit comes to, in one sentence
   * @param source where quotes and futures are from
   */
  public static String of(VixSmiles smiles, String title, String answer, String source) {
    var charts = new StringBuilder("<div class=\"smiles\">\n");
    for (VixSmiles.Fitted fitted : smiles.fitted()) {
      charts.append("<figure><figcaption>").append(caption(fitted.diagnostics()));
      charts.append("</figcaption>");
      charts.append(SmileChart.of(fitted.quotes(), fitted.smile(), Optional.empty()));
      charts.append("</figure>\n");
    }
    String section =
        Html.wideSection(
            "smiles",
            "Smiles of VIX options on their forwards",
            SmilePage.key(List.of(SmilePage.QUOTE, SmilePage.FIT))
                + charts
                + "</div>\n"
                + Html.source(
                    "Vol points of the forward against the strike; quotes 1Δ to 99Δ. A smile is"
                        + " flat below its lowest quote."));
    return SmilePage.of(title, answer, source, section);
  }

  private static String caption(VixSmileDiagnostics row) {
    return Html.text(
        Figures.text(
            "%s %s on %s, root mean square error %s vol points",
            row.optionClass(),
            row.expiry(),
            Figures.number(row.forward(), 3),
            Figures.number(row.rmse(), 2)));
  }
}
