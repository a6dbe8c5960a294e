package alvh.app;

import alvh.app.SurfaceDocument.Expiry;
import alvh.app.SurfaceDocument.NearMoney;
import alvh.report.Figures;
import alvh.report.page.SurfaceWords;
import alvh.surface.ExpiryLeftOut;
import alvh.surface.FittedSurface;
import alvh.surface.StickyRule;
import java.util.List;
import java.util.Locale;

/**
 * A fitted surface on a terminal: what it says of volatility first, then how well it is fitted.
 *
 * @param document the same as one document
 * @param surface from which the table by delta is read
 * @param moment of the quotes
 */
record SurfaceText(
    Printout page, SurfaceDocument document, FittedSurface surface, QuoteMoment moment) {
  private static final double DAYS = 365;
  private static final double POINTS = 100;

  void print() {
    page.terminal()
        .wrapped("", document.sentence())
        .forEach(line -> page.out().println(page.terminal().strong(line)));
    page.text(source());
    page.heading("Expiry by expiry, vol points; Greeks of the call nearest to the money");
    page.table(smiles());
    page.detail(
        Figures.text(
            "Skew is the volatility of the 25Δ put less that of the 25Δ call. Delta holds the"
                + " volatility fixed; beside it the smile moves with the index, by %s times the"
                + " slope of the smile (SSR). Theta is a calendar day's change of the price on the"
                + " surface, index points.",
            Figures.number(StickyRule.OBSERVED.ssr(), 1)));
    byDelta();
    page.heading("How the quotes are met, root mean squared errors in vol points");
    page.table(fits());
    for (ExpiryLeftOut left : document.leftOut()) {
      page.detail(
          Figures.text("%s %s is left out. %s", left.optionClass(), left.expiry(), left.reason()));
    }
    page.detail(explained());
    page.paragraph(
        document.page() == null
            ? "See every smile with --plot surface.html."
            : "The smiles are drawn in " + document.page() + ".");
  }

  private String source() {
    return Figures.text(
        "%s, quotes of %s; spot by parity %s, 30-day log contract at %s%s.%s",
        document.source(),
        moment.dayAndTime(),
        Figures.number(document.spot(), 2),
        Figures.number(document.logContract30(), 2),
        document.logContract30Extrapolated()
            ? ", which no two expiries enclose: it is extrapolated and no VIX"
            : "",
        document.yieldAssumed()
            ? " One expiry does not tell the dividend yield, which is taken to be the rate: spot is"
                + " the forward."
            : "");
  }

  private TextTable smiles() {
    var table =
        new TextTable()
            .words("expiry")
            .numbers("days")
            .numbers("forward")
            .numbers("at the money")
            .numbers("25Δ put")
            .numbers("25Δ call")
            .numbers("skew")
            .numbers("delta")
            .numbers("at SSR " + Figures.number(StickyRule.OBSERVED.ssr(), 1))
            .numbers("theta");
    for (Expiry row : document.expiries()) {
      NearMoney near = row.nearMoney();
      table.row(
          List.of(
              name(row),
              days(row),
              Figures.number(row.parity().forward(), 2),
              Figures.number(POINTS * row.smile().atTheMoney(), 2),
              Figures.number(POINTS * row.smile().put25(), 2),
              Figures.number(POINTS * row.smile().call25(), 2),
              Figures.number(row.smile().skew(), 2),
              near == null ? Figures.UNKNOWN : Figures.number(near.delta(), 3),
              near == null ? Figures.UNKNOWN : Figures.number(near.surfaceDelta(), 3),
              near == null ? Figures.UNKNOWN : Figures.number(near.thetaADay(), 2)));
    }
    return table;
  }

  private void byDelta() {
    page.heading("Volatility by delta and days to settlement, vol points");
    double first = document.expiries().getFirst().years();
    double last = document.expiries().getLast().years();
    page.table(VolatilityGrid.between(surface, first, last).table(VolatilityGrid.Cell::points));
    page.detail(
        "Deltas are to the forward. Beyond the last quote of an expiry the backbone goes on.");
  }

  private TextTable fits() {
    var table =
        new TextTable()
            .words("expiry")
            .numbers("days")
            .numbers("±")
            .numbers("rate %")
            .numbers("quotes")
            .numbers("inside %")
            .numbers("5–95Δ")
            .numbers("1–99Δ")
            .numbers("eSSVI")
            .words("layer");
    for (Expiry row : document.expiries()) {
      table.row(
          List.of(
              name(row),
              days(row),
              Figures.number(row.parity().forwardError(), 3),
              Figures.number(POINTS * row.parity().rate(), 2),
              Figures.count(row.quotesCounted()),
              Figures.number(POINTS * row.corrected().inside(), 1),
              Figures.number(row.corrected().central(), 2),
              Figures.number(row.corrected().wide(), 2),
              Figures.number(row.backbone().central(), 2),
              row.layer().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    return table;
  }

  private static String name(Expiry row) {
    return row.optionClass() + " " + row.expiry();
  }

  private static String days(Expiry row) {
    return Figures.number(row.years() * DAYS, 1);
  }

  private String explained() {
    return "± is the standard error of the forward by put–call parity, index points. 5–95Δ and"
        + " 1–99Δ are the errors of the corrected surface, eSSVI that of the backbone from 5Δ to"
        + " 95Δ. "
        + SurfaceWords.layers(document.expiries().stream().map(Expiry::layer).toList());
  }
}
