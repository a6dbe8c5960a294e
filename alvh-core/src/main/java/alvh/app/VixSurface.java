package alvh.app;

import alvh.config.UserError;
import alvh.instrument.Right;
import alvh.market.FuturesCurve;
import alvh.market.Measure;
import alvh.market.OptionChain;
import alvh.report.Figures;
import alvh.report.page.VixSurfacePage;
import alvh.store.Store;
import alvh.surface.ExpiryLeftOut;
import alvh.surface.StrikeGrid;
import alvh.surface.VixSmile;
import alvh.surface.VixSmileDiagnostics;
import alvh.surface.VixSmiles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smiles of a chain of VIX options for a reader: each on the future of its settlement where the
 * store has that day's curve, on the forward of put–call parity elsewhere.
 *
 * @param moment of the quotes
 * @param futures where the forwards come from
 */
record VixSurface(OptionChain chain, QuoteMoment moment, VixSmiles smiles, String futures) {
  static final String UNDERLYING = "VIX";

  private static final String CHOICE =
      "An option on VIX settles with the future of its day, whose price is therefore its forward."
          + " The store has futures as settled after the close, so quotes made before it are held"
          + " against a level of a little later; parity, beside it, is of the quotes' own moment.";

  private static final double QUARTER = 0.25;
  private static final double DAYS = 365;
  private static final double POINTS = 100;

  /**
   * @param asOfAssumed whether the source names a day and no time
   * @param futures where the forwards come from
   * @param page the file to which the smiles were drawn; absent where none was asked for
   * @param sentence what the fit comes to
   */
  private record Document(
      String source,
      String session,
      String asOf,
      boolean asOfAssumed,
      String futures,
      List<Row> expiries,
      List<ExpiryLeftOut> leftOut,
      @Nullable String page,
      String sentence) {}

  /**
   * @param skew volatility of the call of 25Δ less that of the put, vol points
   */
  private record Row(VixSmileDiagnostics fit, double skew) {}

  /** Fits the chain on the futures settled that day, or without them. */
  static VixSurface of(Session session, OptionChain chain, QuoteMoment moment) {
    Optional<FuturesCurve> curve;
    try (Store store = session.openStore()) {
      curve = store.history(EnumSet.noneOf(Measure.class)).curve(chain.session());
    }
    VixSmiles smiles =
        curve.map(futures -> VixSmiles.of(chain, futures)).orElseGet(() -> VixSmiles.of(chain));
    if (smiles.fitted().isEmpty()) {
      throw new UserError(
          "%s of %s has no expiry with quotes enough for a smile: %s"
              .formatted(chain.source(), chain.session(), smiles.leftOut().getFirst().reason()));
    }
    String futures =
        curve.isPresent()
            ? "VIX futures as settled at 16:15 ET on " + chain.session()
            : "put–call parity of the options, because the store has no VIX futures of that day";
    return new VixSurface(chain, moment, smiles, futures);
  }

  /**
   * @param plot the file to which the smiles were drawn; empty where none was asked for
   */
  Object document(String plot) {
    return new Document(
        chain.source(),
        chain.session().toString(),
        chain.asOf().toString(),
        moment.assumed(),
        futures,
        rows(),
        smiles.leftOut(),
        plot.isEmpty() ? null : plot,
        sentence());
  }

  String page() {
    return VixSurfacePage.of(
        smiles,
        "Smiles of VIX options of " + chain.session(),
        sentence(),
        Figures.text(
            "%s, quotes of %s; forwards: %s.", chain.source(), moment.dayAndTime(), futures));
  }

  private List<Row> rows() {
    return smiles.fitted().stream()
        .map(fitted -> new Row(fitted.diagnostics(), skew(fitted.smile())))
        .toList();
  }

  private static double skew(VixSmile smile) {
    return POINTS * (volatility(smile, Right.CALL) - volatility(smile, Right.PUT));
  }

  private static double volatility(VixSmile smile, Right right) {
    double present = smile.discount() * smile.forward();
    return smile.volatilityAt(StrikeGrid.exactStrike(smile, present, right, QUARTER));
  }

  private String sentence() {
    double inside = 0;
    int quotes = 0;
    for (VixSmiles.Fitted fitted : smiles.fitted()) {
      inside += fitted.diagnostics().inside() * fitted.diagnostics().quotes();
      quotes += fitted.diagnostics().quotes();
    }
    return Figures.text(
        "%s of VIX options fitted: %s %% of %s quotes from 1Δ to 99Δ lie inside bid and ask; every"
            + " smile leans to the right and none has a butterfly of negative price.",
        smiles.fitted().size() == 1 ? "One smile" : smiles.fitted().size() + " smiles",
        Figures.number(POINTS * inside / quotes, 1),
        Figures.count(quotes));
  }

  void print(Printout page, String plot) {
    page.terminal()
        .wrapped("", sentence())
        .forEach(line -> page.out().println(page.terminal().strong(line)));
    page.text(Figures.text("%s, quotes of %s.", chain.source(), moment.dayAndTime()));
    page.text("Forwards: " + futures + ".");
    if (onFutures()) {
      page.text(CHOICE);
    }
    page.heading("Expiry by expiry, volatilities and errors in vol points");
    page.table(table());
    for (ExpiryLeftOut left : smiles.leftOut()) {
      page.detail(
          Figures.text("%s %s is left out. %s", left.optionClass(), left.expiry(), left.reason()));
    }
    page.detail(
        "Skew is the volatility of the 25Δ call less that of the 25Δ put. Each smile is SSVI, flat"
            + " below its lowest quote; parity is the forward that the options themselves imply.");
    page.paragraph(
        (plot.isEmpty()
                ? "See every smile with --plot smiles.html."
                : "The smiles are drawn in " + plot + ".")
            + " This computes, it does not advise.");
  }

  private boolean onFutures() {
    return smiles.fitted().stream()
        .anyMatch(
            smile -> smile.diagnostics().source() != VixSmileDiagnostics.ForwardSource.PARITY);
  }

  private TextTable table() {
    var table =
        new TextTable()
            .words("expiry")
            .numbers("days")
            .numbers("forward")
            .words("which")
            .numbers("parity")
            .numbers("at the money")
            .numbers("skew")
            .numbers("quotes")
            .numbers("inside %")
            .numbers("RMSE");
    for (Row row : rows()) {
      VixSmileDiagnostics fit = row.fit();
      table.row(
          List.of(
              fit.optionClass() + " " + fit.expiry(),
              Figures.number(fit.years() * DAYS, 1),
              Figures.number(fit.forward(), 3),
              which(fit),
              Figures.number(fit.parityForward(), 3),
              Figures.number(POINTS * fit.atTheMoney(), 1),
              Figures.number(row.skew(), 1),
              Figures.count(fit.quotes()),
              Figures.number(POINTS * fit.inside(), 1),
              Figures.number(fit.rmse(), 2)));
    }
    return table;
  }

  private static String which(VixSmileDiagnostics fit) {
    return switch (fit.source()) {
      case FUTURE -> "future";
      case BETWEEN_FUTURES -> "between futures";
      case PARITY -> "parity";
    };
  }
}
