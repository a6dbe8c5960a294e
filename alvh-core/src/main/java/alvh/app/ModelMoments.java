package alvh.app;

import alvh.config.UserError;
import alvh.model.AffineModel;
import alvh.model.AffineParameters;
import alvh.model.moment.MarketSample;
import alvh.model.moment.SimulatedYears;
import alvh.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates the model's market for centuries and holds its moments against the real ones. */
@CommandLine.Command(
    name = "moments",
    description = {
      "Hold the model's market against the real one, figure by figure.",
      "Simulates the real dynamics of A1 from several seeds and prints mean and range over them",
      "beside what the method prints and what the store's days give; then checks to which the",
      "model was not fitted, and what it is known to miss. The same figures on any number of",
      "threads."
    },
    footer = {"", "Example:", "  alvh model moments --years 50 --seeds 2"})
final class ModelMoments implements Command {
  private static final int SUBSTEPS = 8;
  private static final int MOST_YEARS = 2000;
  private static final int MOST_SEEDS = 100;

  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--years", description = "Years of each path; ${DEFAULT-VALUE} if absent.")
  private int years = 200;

  @Option(names = "--seeds", description = "Paths; ${DEFAULT-VALUE} if absent.")
  private int seeds = 6;

  @Option(names = "--seed", description = "Seed of the first path; ${DEFAULT-VALUE} if absent.")
  private long seed = 1;

  @Option(names = "--threads", description = "Paths at the same time; all processors if absent.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Group group() {
    return Group.MODEL;
  }

  @Override
  public int run(Session session) throws InterruptedException {
    range("--years", years, MOST_YEARS);
    range("--seeds", seeds, MOST_SEEDS);
    range("--threads", threads, MOST_SEEDS);
    var model = new AffineModel(AffineParameters.a1());
    MomentTable table = MomentTable.of(simulated(session, model), real(session));
    if (json.wanted()) {
      session.json(table.document(years, seeds, seed));
    } else {
      table.print(new Printout(session.out(), session.screen()), years, seeds);
    }
    return DONE;
  }

  private static void range(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new UserError("%s %s must lie in 1 to %s.".formatted(option, value, most));
    }
  }

  /** In the order of the seeds, whatever the threads. */
  private List<SimulatedYears> simulated(Session session, AffineModel model)
      throws InterruptedException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        Progress progress = Progress.start(session, "Simulating", seeds)) {
      var paths = new ArrayList<Future<SimulatedYears>>();
      for (int i = 0; i < seeds; i++) {
        long own = seed + i;
        paths.add(pool.submit(() -> SimulatedYears.of(model, years, SUBSTEPS, own)));
      }
      var done = new ArrayList<SimulatedYears>();
      for (Future<SimulatedYears> path : paths) {
        done.add(path.get());
        progress.step(years + " years");
      }
      return done;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a path of the model ended early", e.getCause());
    }
  }

  /** Empty where the store has no two sessions of VIX. */
  private static Optional<MarketSample> real(Session session) {
    try (Store store = session.openStore()) {
      return RealSample.of(store.history(RealSample.MEASURES));
    }
  }
}
