package alvh.app;

import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.model.AffineParameters;
import alvh.model.FilteredSurfaces;
import alvh.model.SpxChainPricer;
import alvh.store.ChainDay;
import alvh.store.Store;
import alvh.surface.ChainIndices;
import alvh.surface.ChainRate;
import alvh.surface.ChainRecon;
import alvh.surface.ReconCheck;
import alvh.surface.VolatilityIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds the model's surfaces and the rebuilt ones against the same real chains. */
@CommandLine.Command(
    name = "filtered",
    description = {
      "Hold surfaces of the joint model against real chains, beside rebuilt ones.",
      "Each chain's own VIX and VIX3M give the model's state, its five indices and SKEW the",
      "rebuilt surface; both are compared with the same quotes by the measures of 'surface check'.",
      "Of the two the method prefers the one whose changes are nearer to those of the quotes."
    },
    footer = {"", "Example:", "  alvh model filtered ~/market-data"})
final class ModelFiltered implements Command {
  private static final double FALLBACK_RATE = 0.02;
  private static final String UNDERLYING = "SPX";

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders of option chains; the stored chains if absent.")
  private List<Path> paths = List.of();

  private final ReconCheck rebuilt = new ReconCheck();
  private final ReconCheck filtered = new ReconCheck();
  private final AffineParameters set = AffineParameters.a1();
  private @Nullable SpxChainPricer pricer;

  @Override
  public Group group() {
    return Group.MODEL;
  }

  @Override
  public int run(Session session) throws IOException {
    double weight = new SettingsFile().settings().surface().skewWeight();
    var passedOver = new ArrayList<String>();
    if (paths.isEmpty()) {
      addStored(session, weight, passedOver);
    } else {
      addFiles(session, weight, passedOver);
    }
    if (filtered.sessions() == 0) {
      throw new UserError("There was nothing to compare: no chain gives VIX and VIX3M.");
    }
    var comparison =
        SurfaceContest.of(filtered.sessions(), rebuilt.rows(), filtered.rows(), passedOver);
    if (json.wanted()) {
      session.json(comparison.document());
    } else {
      comparison.print(new Printout(session.out(), session.screen()));
    }
    return DONE;
  }

  private void addStored(Session session, double weight, List<String> passedOver) {
    try (Store store = session.openStore()) {
      List<ChainDay> days = store.chains().sessions(UNDERLYING);
      if (days.isEmpty()) {
        throw new UserError(
            "There are no option chains in the store: import files or name them, as in"
                + " 'alvh model filtered PATH'.");
      }
      try (Progress progress = Progress.start(session, "Comparing", days.size())) {
        for (ChainDay day : days) {
          add(store.chains().read(day), weight, passedOver);
          progress.step(day.session().toString());
        }
      }
    }
  }

  private void addFiles(Session session, double weight, List<String> passedOver)
      throws IOException {
    var chains = new ChainPaths(UNDERLYING);
    List<Path> files = ChainPaths.files(paths);
    try (Progress progress = Progress.start(session, "Comparing", files.size())) {
      for (Path file : files) {
        chains.read(file, chain -> add(chain, weight, passedOver));
        progress.step(file.getFileName().toString());
      }
    }
    passedOver.addAll(chains.passedOver());
  }

  private void add(OptionChain chain, double weight, List<String> passedOver) {
    ChainIndices indices = ChainIndices.of(chain, ChainRate.of(chain, FALLBACK_RATE));
    Optional<ChainRecon> recon = ChainRecon.of(indices, weight);
    if (recon.isPresent()
        && indices.index(VolatilityIndex.VIX3M) instanceof ChainIndices.Answer.Computed months) {
      rebuilt.add(recon.get());
      filtered.add(
          FilteredSurfaces.rebuilt(recon.get(), months.calculation().index(), pricer(), set));
    } else {
      passedOver.add(chain.session() + ", whose quotes do not give VIX and VIX3M");
    }
  }

  /** Made when it is first asked, because its tables take a second and every start makes this. */
  private SpxChainPricer pricer() {
    SpxChainPricer made = pricer == null ? new SpxChainPricer(set) : pricer;
    pricer = made;
    return made;
  }
}
