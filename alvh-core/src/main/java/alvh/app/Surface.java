package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.report.Figures;
import alvh.report.page.SurfacePage;
import alvh.surface.ArbitrageCheck;
import alvh.surface.ArbitrageViolation;
import alvh.surface.ExpiryLeftOut;
import alvh.surface.FittedSurface;
import alvh.surface.SliceDiagnostics;
import alvh.surface.SurfaceFit;
import alvh.surface.VolSurface;
import alvh.time.ExchangeCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a volatility surface to a chain and says how well, expiry by expiry. */
@CommandLine.Command(
    name = "surface",
    description = {
      "Fit a volatility surface without arbitrage to a chain.",
      "Options on the S&P 500: forwards by parity, fit by expiry, layers, and a page with every",
      "smile. With --underlying VIX: a smile an expiry on the future that settles with it. A day",
      "without a chain: the surface rebuilt from the VIX family, with its measured errors."
    },
    footer = {
      "",
      "Example:",
      "  alvh surface 2018-02-05",
      "  alvh surface SPX_20180205.csv --plot surface.html"
    })
final class Surface implements Command {
  private static final double NANOS = 1e-9;
  private static final double DAYS = 365;
  private static final double MONTH = 30 / DAYS;

  private static final String EXPLAINED =
      "± is the standard error of the forward. 5–95Δ and 1–99Δ are the errors of the corrected"
          + " surface, eSSVI that of the backbone from 5Δ to 95Δ: smiles of few parameters below"
          + " it. Layer: spline is a curve of prices through the quotes; lifted spline the same,"
          + " held up by the expiry before it; backbone that no such curve was found.";

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private ChainInput input = new ChainInput();

  @Option(names = "--plot", paramLabel = "FILE", description = "Write the smiles as one HTML page.")
  private String plot = "";

  /**
   * @param vix volatility of the log contract of 30 days on the surface, points
   * @param vixExtrapolated whether 30 days lie outside of the fitted expiries
   * @param inside share of all counted quotes of at least one day within bid and ask, 0 to 1
   * @param backboneInside the same of the backbone alone
   * @param violations of the corrected slices and of the backbone, on the grid
   * @param seconds that the fit took, reading apart
   */
  private record Document(
      String source,
      String session,
      String asOf,
      double spot,
      double vix,
      boolean vixExtrapolated,
      double inside,
      double backboneInside,
      List<SliceDiagnostics> expiries,
      List<ExpiryLeftOut> leftOut,
      List<ArbitrageViolation> violations,
      double seconds,
      String sentence) {}

  @Override
  public int run(Session session) {
    Optional<LocalDate> bare = input.dayWithoutChain(session);
    Optional<VolSurface> rebuilt = bare.flatMap(day -> RebuiltSurface.find(session, day));
    if (rebuilt.isPresent()) {
      return rebuilt(session, rebuilt.get());
    }
    OptionChain chain = input.read(session).chain();
    if (chain.underlying().equals(VixSurface.UNDERLYING)) {
      return onVix(session, chain);
    }
    input.requireIndex(chain, "a surface");
    long start = System.nanoTime();
    FittedSurface surface =
        SurfaceFit.of(chain)
            .orElseThrow(
                () ->
                    new UserError(
                        "%s of %s has no expiry with quotes enough for a smile; try another day."
                            .formatted(chain.source(), chain.session())));
    Document document = document(chain, surface, (System.nanoTime() - start) * NANOS);
    if (!plot.isEmpty()) {
      String source = Figures.text("%s, quotes of %s.", document.source(), moment(chain));
      draw(SurfacePage.of(surface, document.sentence(), source));
    }
    if (json.wanted()) {
      session.json(document);
    } else {
      print(new Printout(session.out(), session.screen()), document, moment(chain));
    }
    return DONE;
  }

  private int onVix(Session session, OptionChain chain) {
    VixSurface smiles = VixSurface.of(session, chain, moment(chain));
    if (!plot.isEmpty()) {
      draw(smiles.page());
    }
    if (json.wanted()) {
      session.json(smiles.document());
    } else {
      smiles.print(new Printout(session.out(), session.screen()));
    }
    return DONE;
  }

  private int rebuilt(Session session, VolSurface surface) {
    if (!plot.isEmpty()) {
      throw new UserError(
          "--plot draws quotes, and there are none of %s: leave it out.".formatted(surface.date()));
    }
    var rebuilt = new RebuiltSurface(surface);
    if (json.wanted()) {
      session.json(rebuilt.document());
    } else {
      rebuilt.print(new Printout(session.out(), session.screen()));
    }
    return DONE;
  }

  /** Day and time of the quotes in New York. */
  private static String moment(OptionChain chain) {
    return Figures.text(
        "%s %s ET",
        chain.asOf().atZone(ExchangeCalendar.NEW_YORK).toLocalDate(), Chain.newYork(chain.asOf()));
  }

  private void draw(String page) {
    try {
      Files.writeString(Path.of(plot), page);
    } catch (IOException | InvalidPathException e) {
      throw new UserError(
          "--plot %s cannot be written: name a file in a folder that exists.".formatted(plot), e);
    }
  }

  private static Document document(OptionChain chain, FittedSurface surface, double seconds) {
    List<SliceDiagnostics> rows = surface.diagnostics();
    List<ArbitrageViolation> violations = ArbitrageCheck.of(surface.expiries());
    List<ArbitrageViolation> ofBackbone = ArbitrageCheck.of(surface.backbone());
    double inside = share(rows, false);
    String sentence =
        Figures.text(
            "%s fitted in %s s: %s %% of the quotes from 1Δ to 99Δ lie inside bid and ask"
                + " (backbone alone %s %%), %s.",
            rows.size() == 1 ? "One expiry" : rows.size() + " expiries",
            Figures.number(seconds, 3),
            Figures.number(100 * inside, 1),
            Figures.number(100 * share(rows, true), 1),
            violations.isEmpty() && ofBackbone.isEmpty()
                ? "and the grid shows no arbitrage"
                : "but the grid shows arbitrage at "
                    + (violations.size() + ofBackbone.size())
                    + " places");
    return new Document(
        chain.source(),
        chain.session().toString(),
        chain.asOf().toString(),
        surface.spot(),
        surface.vix(),
        rows.getFirst().years() > MONTH || rows.getLast().years() < MONTH,
        inside,
        share(rows, true),
        rows,
        surface.leftOut(),
        Stream.concat(violations.stream(), ofBackbone.stream()).toList(),
        seconds,
        sentence);
  }

  /** Of the quotes of at least one day; of all where no expiry is that far. */
  private static double share(List<SliceDiagnostics> all, boolean backbone) {
    List<SliceDiagnostics> far = all.stream().filter(row -> row.years() * DAYS >= 1).toList();
    double inside = 0;
    int quotes = 0;
    for (SliceDiagnostics row : far.isEmpty() ? all : far) {
      SliceDiagnostics.Fit fit = backbone ? row.backbone() : row.corrected();
      inside += fit.inside() * row.quotesCounted();
      quotes += row.quotesCounted();
    }
    return inside / quotes;
  }

  private void print(Printout page, Document document, String moment) {
    page.terminal()
        .wrapped("", document.sentence())
        .forEach(line -> page.out().println(page.terminal().strong(line)));
    page.text(
        Figures.text(
            "%s, quotes of %s; spot by parity %s, 30-day log contract at %s%s.",
            document.source(),
            moment,
            Figures.number(document.spot(), 2),
            Figures.number(document.vix(), 2),
            document.vixExtrapolated()
                ? ", which no two expiries enclose: it is extrapolated and no VIX"
                : ""));
    page.heading("Expiry by expiry, root mean squared errors in vol points");
    page.table(table(document.expiries()));
    for (ExpiryLeftOut left : document.leftOut()) {
      page.detail(
          Figures.text("%s %s is left out. %s", left.optionClass(), left.expiry(), left.reason()));
    }
    page.detail(EXPLAINED);
    page.paragraph(
        plot.isEmpty()
            ? "See every smile with --plot surface.html."
            : "The smiles are drawn in " + plot + ".");
  }

  private static TextTable table(List<SliceDiagnostics> rows) {
    var table =
        new TextTable()
            .words("expiry")
            .numbers("days")
            .numbers("forward")
            .numbers("±")
            .numbers("rate %")
            .numbers("quotes")
            .numbers("inside %")
            .numbers("5–95Δ")
            .numbers("1–99Δ")
            .numbers("eSSVI")
            .words("layer");
    for (SliceDiagnostics row : rows) {
      table.row(
          List.of(
              row.optionClass() + " " + row.expiry(),
              Figures.number(row.years() * DAYS, 1),
              Figures.number(row.parity().forward(), 2),
              Figures.number(row.parity().forwardError(), 3),
              Figures.number(100 * row.parity().rate(), 2),
              Figures.count(row.quotesCounted()),
              Figures.number(100 * row.corrected().inside(), 1),
              Figures.number(row.corrected().central(), 2),
              Figures.number(row.corrected().wide(), 2),
              Figures.number(row.backbone().central(), 2),
              row.layer().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
    return table;
  }
}
