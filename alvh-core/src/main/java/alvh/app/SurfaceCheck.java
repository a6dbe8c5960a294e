package alvh.app;

import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.report.Figures;
import alvh.store.ChainDay;
import alvh.store.Store;
import alvh.surface.ChainIndices;
import alvh.surface.ChainRate;
import alvh.surface.ChainRecon;
import alvh.surface.CheckRow;
import alvh.surface.FitByDelta;
import alvh.surface.FitCheck;
import alvh.surface.ReconCheck;
import alvh.surface.SurfaceFit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds reconstructed surfaces against real chains, with the bounds of the method beside. */
@CommandLine.Command(
    name = "check",
    description = {
      "Hold rebuilt and fitted surfaces against real chains.",
      "Rebuild the surface of each chain of the S&P 500 from its own five indices and SKEW, and",
      "say how far it is from the quotes: volatilities, strikes, credits, Greeks, changes.",
      "Error is model less market. A chain that does not yield VIX and two more is passed over."
    },
    footer = {"", "Example:", "  alvh surface check ~/market-data"})
final class SurfaceCheck implements Command {
  private static final double FALLBACK_RATE = 0.02;
  private static final String ALL = "all";
  private static final String UNDERLYING = "SPX";

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders of option chains; the stored chains if absent.")
  private List<Path> paths = List.of();

  @Option(
      names = "--skew-weight",
      paramLabel = "SHARE",
      description = "How far the smiles follow SKEW, 0 to 1; the default is that of the settings.")
  private @Nullable Double skewWeight;

  /**
   * @param sessions chains that were compared
   * @param skewWeight share of the way to SKEW
   */
  private record Document(
      int sessions,
      double skewWeight,
      List<CheckRow> rows,
      List<FitLine> fit,
      List<FitByDelta.Row> fitByDelta,
      List<String> passedOver) {}

  /** A figure of the fitted surfaces; absent where the backbone alone has none. */
  private record FitLine(
      String figure,
      String unit,
      @Nullable Double corrected,
      @Nullable Double backbone,
      int count) {
    static FitLine of(FitCheck.Row row) {
      return new FitLine(
          row.figure(), row.unit(), known(row.corrected()), known(row.backbone()), row.count());
    }

    private static @Nullable Double known(double value) {
      return Double.isFinite(value) ? value : null;
    }
  }

  /** Both ways to a surface, held against the same chains. */
  private record Both(ReconCheck rebuilt, FitCheck fitted, FitByDelta byDelta) {}

  @Override
  public Group group() {
    return Group.SURFACE;
  }

  @Override
  public int run(Session session) throws IOException {
    double weight = weight();
    var check = new Both(new ReconCheck(), new FitCheck(), new FitByDelta());
    var passedOver = new ArrayList<String>();
    if (paths.isEmpty()) {
      addStored(session, weight, check, passedOver);
    } else {
      addFiles(session, weight, check, passedOver);
    }
    var document =
        new Document(
            check.rebuilt().sessions(),
            weight,
            check.rebuilt().rows(),
            check.fitted().rows().stream().map(FitLine::of).toList(),
            check.byDelta().rows(),
            passedOver);
    if (document.sessions() == 0 && check.fitted().rows().isEmpty()) {
      throw new UserError(
          "There was nothing to compare: %s.".formatted(String.join("; ", passedOver)));
    }
    if (json.wanted()) {
      session.json(document);
    } else {
      print(session, document, check);
    }
    return DONE;
  }

  private double weight() {
    if (skewWeight == null) {
      return new SettingsFile().settings().surface().skewWeight();
    }
    if (!(skewWeight >= 0 && skewWeight <= 1)) {
      throw new UserError("--skew-weight %s must lie in 0 to 1.".formatted(skewWeight));
    }
    return skewWeight;
  }

  private static void addStored(
      Session session, double weight, Both check, List<String> passedOver) {
    try (Store store = session.openStore()) {
      List<ChainDay> days = store.chains().sessions(UNDERLYING);
      if (days.isEmpty()) {
        throw new UserError(
            "There are no option chains in the store: import files or name them, as in"
                + " 'alvh surface check PATH'.");
      }
      try (Progress progress = Progress.start(session, "Comparing", days.size())) {
        for (ChainDay day : days) {
          add(store.chains().read(day), weight, check, passedOver);
          progress.step(day.session().toString());
        }
      }
    }
  }

  private void addFiles(Session session, double weight, Both check, List<String> passedOver)
      throws IOException {
    var chains = new ChainPaths(UNDERLYING);
    List<Path> files = ChainPaths.files(paths);
    try (Progress progress = Progress.start(session, "Comparing", files.size())) {
      for (Path file : files) {
        chains.read(file, chain -> add(chain, weight, check, passedOver));
        progress.step(file.getFileName().toString());
      }
    }
    passedOver.addAll(chains.passedOver());
  }

  private static void add(OptionChain chain, double weight, Both check, List<String> passedOver) {
    ChainIndices indices = ChainIndices.of(chain, ChainRate.of(chain, FALLBACK_RATE));
    Optional<ChainRecon> both = ChainRecon.of(indices, weight);
    SurfaceFit.of(chain)
        .ifPresent(
            surface -> {
              check.fitted().add(surface);
              check.byDelta().add(surface);
            });
    both.ifPresentOrElse(
        check.rebuilt()::add,
        () ->
            passedOver.add(chain.session() + ", whose quotes give no VIX or not two more indices"));
  }

  private static void print(Session session, Document document, Both check) {
    var page = new Printout(session.out(), session.screen());
    var verdict = CheckVerdict.of(document.rows());
    page.terminal()
        .wrapped("", opening(document, verdict))
        .forEach(line -> page.out().println(page.terminal().strong(line)));
    verdict.print(page);
    FitCheck fitted = check.fitted();
    var ofFit = CheckVerdict.ofFit(fitted.rows());
    if (!ofFit.demands().isEmpty()) {
      page.paragraph(Figures.text("Surfaces fitted to the quotes meet %s demands.", ofFit.count()));
      ofFit.print(page);
    }
    if (document.sessions() > 0) {
      new CheckText(document.rows()).tables().forEach((title, table) -> print(page, title, table));
    }
    if (!fitted.rows().isEmpty()) {
      print(page, fitted(document.fit()), CheckText.fit(fitted.rows()));
      print(
          page,
          "Fitted surfaces by delta, a day to settlement or more: quotes within bid and ask, and"
              + " RMSE in vol points, of the surface and of its backbone alone",
          CheckText.byDelta(document.fitByDelta()));
    }
    page.paragraph(
        "Error is model less market. --json has also half-spreads, Greeks, index points, and the"
            + " thirds of the sessions by VIX.");
    document.passedOver().forEach(reason -> page.text("Passed over: " + reason + "."));
  }

  private static String opening(Document document, CheckVerdict verdict) {
    String passed =
        document.passedOver().isEmpty()
            ? ""
            : Figures.text("; %s passed over, named at the end", document.passedOver().size());
    return verdict.demands().isEmpty()
        ? Figures.text(
            "No demand of the method on rebuilt surfaces could be judged: %s compared%s.",
            sessions(document.sessions()), passed)
        : Figures.text(
            "Surfaces rebuilt from the VIX family meet %s demands of the method: %s compared with"
                + " their quotes%s.",
            verdict.count(), sessions(document.sessions()), passed);
  }

  private static String sessions(int count) {
    return count == 0
        ? "no session"
        : count == 1 ? "one session" : Figures.count(count) + " sessions";
  }

  /** How many expiries and sessions the figures are taken over. */
  private static String fitted(List<FitLine> lines) {
    return Figures.text(
        "Surfaces fitted to the quotes themselves, over %s expiries of %s",
        Figures.count(lines.getFirst().count()), sessions(lines.getLast().count()));
  }

  private static void print(Printout page, String title, TextTable table) {
    page.heading(title);
    page.table(table);
  }
}
