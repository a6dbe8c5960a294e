package alvh.app;

import alvh.config.SettingsFile;
import alvh.market.OptionChain;
import alvh.report.Figures;
import alvh.surface.ChainIndices;
import alvh.surface.ChainRate;
import alvh.surface.ChainRecon;
import alvh.surface.CheckRow;
import alvh.surface.ReconCheck;
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
      "Rebuild the surface of each real chain of the S&P 500 from its own five indices and SKEW,",
      "and say how far it is from the quotes: volatilities, strikes, credits, Greeks, changes.",
      "Error is model less market. A chain that does not yield VIX and two more is passed over."
    },
    footer = {"", "Example:", "  alvh surface check ../shared/data/chains"})
final class SurfaceCheck implements Command {
  private static final double FALLBACK_RATE = 0.02;
  private static final String ALL = "all";

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders of option chains, in any layout that is known.")
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
      int sessions, double skewWeight, List<CheckRow> rows, List<String> passedOver) {}

  @Override
  public Group group() {
    return Group.SURFACE;
  }

  @Override
  public int run(Session session) throws IOException {
    double weight =
        skewWeight == null ? new SettingsFile().settings().surface().skewWeight() : skewWeight;
    var check = new ReconCheck();
    var chains = new ChainPaths("SPX");
    var silent = new ArrayList<String>();
    List<Path> files = ChainPaths.files(paths);
    try (Progress progress = Progress.start(session, "Comparing", files.size())) {
      for (Path file : files) {
        chains.read(file, chain -> add(chain, weight, check, silent));
        progress.step(file.getFileName().toString());
      }
    }
    var passedOver = new ArrayList<>(chains.passedOver());
    passedOver.addAll(silent);
    var document = new Document(check.sessions(), weight, check.rows(), passedOver);
    if (json.wanted()) {
      session.json(document);
    } else {
      print(session, document);
    }
    return DONE;
  }

  private static void add(
      OptionChain chain, double weight, ReconCheck check, List<String> passedOver) {
    ChainIndices indices = ChainIndices.of(chain, ChainRate.of(chain, FALLBACK_RATE));
    Optional<ChainRecon> both = ChainRecon.of(indices, weight);
    both.ifPresentOrElse(
        check::add,
        () -> passedOver.add(chain.session() + ": VIX or two more indices cannot be computed"));
  }

  private static void print(Session session, Document document) {
    var errors =
        new TextTable()
            .words("compared")
            .words("days left")
            .words("option")
            .numbers("sessions")
            .numbers("slices")
            .numbers("count")
            .numbers("bias")
            .numbers("RMSE")
            .numbers("half-spreads")
            .numbers("inside, %")
            .words("asked for");
    document.rows().stream()
        .filter(row -> row.vix().equals(ALL) && row.slope() == null)
        .forEach(row -> errors.row(cells(row)));
    errors.lines(session.screen(), "").forEach(line -> session.line("%s", line));
    session.line("");
    document.rows().stream()
        .filter(row -> row.slope() != null)
        .forEach(row -> session.line("%s", sentence(row)));
    session.line(
        "%d sessions compared, %d files or sessions passed over; credits: standard deviation in"
            + " place of RMSE. --json has the thirds of the sessions by VIX.",
        document.sessions(), document.passedOver().size());
  }

  private static List<String> cells(CheckRow row) {
    return List.of(
        row.part() + ", " + row.unit(),
        row.tenor(),
        row.option(),
        Integer.toString(row.days()),
        Integer.toString(row.slices()),
        Figures.count(row.count()),
        number(row.bias()),
        number(row.rmse()),
        row.halfSpreads() == null ? "" : Figures.points(row.halfSpreads()),
        row.inside() == null ? "" : Figures.percent(row.inside()),
        row.bound() == null ? "" : row.bound() + (met(row) ? ": met" : ": not met"));
  }

  private static String sentence(CheckRow row) {
    return "Changes from session to session, %s: the market's are %s times the model's, R² %s (%s: %s)."
        .formatted(
            row.option(),
            number(row.slope()),
            number(row.explained()),
            row.bound(),
            met(row) ? "met" : "not met");
  }

  private static boolean met(CheckRow row) {
    return Boolean.TRUE.equals(row.met());
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : Figures.ratio(value);
  }
}
