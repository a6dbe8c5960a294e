package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.report.Figures;
import alvh.report.page.SurfacePage;
import alvh.surface.FittedSurface;
import alvh.surface.SurfaceFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a volatility surface to a chain and says how well, expiry by expiry. */
@CommandLine.Command(
    name = "surface",
    description = {
      "Fit a volatility surface without arbitrage to a chain.",
      "Options on the S&P 500: volatility by expiry and by delta, forwards by parity, the fit, and"
          + " a page with every smile. With --underlying VIX: a smile an expiry on the future that"
          + " settles with it. A day without a chain: the surface rebuilt from the VIX family, with"
          + " its measured errors."
    },
    footer = {
      "",
      "Examples:",
      "  alvh surface 2019-04-25",
      "  alvh surface SPX_20190425.csv --plot surface.html"
    })
final class Surface implements Command {
  private static final double NANOS = 1e-9;

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private ChainInput input = new ChainInput();

  @Option(names = "--plot", paramLabel = "FILE", description = "Write the smiles as one HTML page.")
  private String plot = "";

  @Override
  public int run(Session session) {
    Optional<LocalDate> bare = input.dayWithoutChain(session);
    Optional<RebuiltSurface> rebuilt = bare.flatMap(day -> RebuiltSurface.find(session, day));
    if (rebuilt.isPresent()) {
      return rebuilt(session, rebuilt.get());
    }
    OptionChain chain = input.read(session).chain();
    if (chain.underlying().equals(VixSurface.UNDERLYING)) {
      return onVix(session, chain);
    }
    input.requireIndex(chain, "a surface");
    return onIndex(session, chain);
  }

  private int onIndex(Session session, OptionChain chain) {
    long start = System.nanoTime();
    FittedSurface surface =
        SurfaceFit.of(chain)
            .orElseThrow(
                () ->
                    new UserError(
                        "%s of %s has no expiry with quotes enough for a smile; try another day."
                            .formatted(chain.source(), chain.session())));
    double seconds = (System.nanoTime() - start) * NANOS;
    QuoteMoment moment = input.moment(chain);
    SurfaceDocument document = SurfaceDocument.of(chain, moment, surface, seconds, plot);
    if (!plot.isEmpty()) {
      String source = Figures.text("%s, quotes of %s.", document.source(), moment.dayAndTime());
      draw(SurfacePage.of(surface, document.sentence(), source));
    }
    if (json.wanted()) {
      session.json(document);
    } else {
      var page = new Printout(session.out(), session.screen());
      new SurfaceText(page, document, surface, moment).print();
    }
    return DONE;
  }

  private int onVix(Session session, OptionChain chain) {
    VixSurface smiles = VixSurface.of(session, chain, input.moment(chain));
    if (!plot.isEmpty()) {
      draw(smiles.page());
    }
    if (json.wanted()) {
      session.json(smiles.document(plot));
    } else {
      smiles.print(new Printout(session.out(), session.screen()), plot);
    }
    return DONE;
  }

  private int rebuilt(Session session, RebuiltSurface rebuilt) {
    if (!plot.isEmpty()) {
      throw new UserError(
          "--plot draws quotes, and there are none of %s: leave it out."
              .formatted(rebuilt.surface().date()));
    }
    if (json.wanted()) {
      session.json(rebuilt.document());
    } else {
      rebuilt.print(new Printout(session.out(), session.screen()));
    }
    return DONE;
  }

  private void draw(String page) {
    try {
      Files.writeString(Path.of(plot), page);
    } catch (IOException | InvalidPathException e) {
      throw new UserError(
          "--plot %s cannot be written: name a file in a folder that exists.".formatted(plot), e);
    }
  }
}
