package alvh.app;

import alvh.config.Home;
import alvh.config.UserError;
import alvh.feed.SimulatedMarket;
import alvh.feed.SimulationPlan;
import alvh.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a market of its own and writes it as a home, on which every command works. */
@CommandLine.Command(
    name = "simulate",
    description = {
      "Simulate index, VIX family, VIX futures and option chains by one model, into a home of their"
          + " own.",
      "Nothing in it has happened. Called again after an interruption it goes on where it stopped."
    },
    footer = {"", "Example:", "  alvh data simulate --years 1 --seed 7 --out simulated"})
final class DataSimulate implements Command {
  private static final double NANOS_A_SECOND = 1e9;
  private static final double A_MILLION = 1e6;
  private static final int MOST_YEARS = 53;

  @Mixin private JsonOption json = new JsonOption();

  @Option(
      names = "--years",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many years, from 2006 on (default: ${DEFAULT-VALUE}).")
  private int years = 20;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all random numbers; the same seed, the same market (default: 1).")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "That price chains; as many as the machine has if absent.")
  private int threads;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The new home; a folder under this home if absent.")
  private String out = "";

  /**
   * What was made.
   *
   * @param market model, seed and span in words
   * @param home to be named by ALVH_HOME
   * @param quotes calls and puts of all sessions
   * @param hash equal for equal model, seed and span, on any number of threads
   * @param bytes of the store on disk
   * @param resumed sessions that were there already
   */
  record Document(
      String market,
      String home,
      int sessions,
      long quotes,
      String hash,
      int threads,
      long bytes,
      int resumed,
      double seconds) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    if (years < 1 || years > MOST_YEARS) {
      throw new UserError(
          "--years %d is not within 1 and %d, which the exchange calendar covers."
              .formatted(years, MOST_YEARS));
    }
    if (threads < 0) {
      throw new UserError("--threads %d is not a number of threads.".formatted(threads));
    }
    SimulationPlan plan = SimulationPlan.a1(seed, years);
    Path folder =
        out.isEmpty()
            ? session.home().folder().resolve("simulated-%d-years-seed-%d".formatted(years, seed))
            : Path.of(out);
    Document made = simulate(session, plan, folder, threads);
    if (json.wanted()) {
      session.json(made);
    } else {
      print(session, made);
    }
    return DONE;
  }

  /**
   * Writes the market, or what is left of it, with a bar for whoever watches.
   *
   * @param threads 0 for as many as the machine has
   */
  static Document simulate(Session session, SimulationPlan plan, Path folder, int threads) {
    long start = System.nanoTime();
    int used = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    var market = new SimulatedMarket(plan);
    Session there = session.in(new Home(folder.toAbsolutePath().normalize()));
    SimulatedMarket.Outcome outcome;
    try (Store store = there.openUnannounced();
        Progress progress = Progress.start(session, "Simulating", market.sessions())) {
      outcome = market.write(store, used, session.clock(), progress::steps);
    }
    return new Document(
        plan.label(),
        there.home().folder().toString(),
        outcome.sessions(),
        outcome.quotes(),
        outcome.hash(),
        used,
        size(there.home().data()),
        outcome.resumed(),
        (System.nanoTime() - start) / NANOS_A_SECOND);
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(Session session, Document made) {
    session.line("Simulated market: %s. Nothing in it has happened.", made.market());
    session.line(
        "%d sessions, %.1f million quotes, %d a session; %.0f MB on disk; data hash %s.",
        made.sessions(),
        made.quotes() / A_MILLION,
        made.quotes() / made.sessions(),
        made.bytes() / A_MILLION,
        made.hash().substring(0, 12));
    session.line(
        "In %.1f s on %d threads%s.",
        made.seconds(),
        made.threads(),
        made.resumed() == 0 ? "" : "; %d sessions were there already".formatted(made.resumed()));
    session.line("It is a home of its own: put ALVH_HOME=%s before a command.", made.home());
  }
}
