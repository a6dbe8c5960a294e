package alvh.app;

import alvh.config.Home;
import alvh.config.UserError;
import alvh.feed.SimulationPlan;
import alvh.report.ArmName;
import alvh.report.page.DemoPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the main job without any data: a market is simulated, the method replayed on it, the last
 * book stressed, and a page says in plain words what one sees.
 */
@CommandLine.Command(
    name = "demo",
    description = {
      "Simulate twenty years, replay the hedge and its comparators on them, stress the last book",
      "and write a page that explains what one sees. Needs no data."
    },
    footer = {"", "Examples:", "  alvh demo", "  alvh demo --years 5 --seed 2 --open"})
final class Demo implements Command {
  private static final double NANOS_A_SECOND = 1e9;
  private static final int FEWEST_YEARS = 2;
  private static final int MOST_YEARS = 53;

  /** Surfaces rebuilt from the simulated VIX family: fits to quotes take minutes. */
  private static final String CONFIGURATION = "recon-only";

  /** The launcher says here how long it built. */
  private static final String PREPARED = "alvh.prepared";

  /** The first year only teaches. */
  private static final String FROM = SimulationPlan.FIRST.plusYears(1).toString();

  @Mixin private JsonOption json = new JsonOption();

  @Option(
      names = "--years",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many years to simulate (default: ${DEFAULT-VALUE}).")
  private int years = 20;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the simulated market (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the market and the pages; one under the home if absent.")
  private String out = "";

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  /**
   * What was done.
   *
   * @param report the page's path
   * @param seconds of the program, without building it
   * @param buildSeconds of the build and its downloads before, 0 where it had been built
   * @param home of the simulated market
   */
  private record Document(
      String report,
      double seconds,
      long buildSeconds,
      double simulationSeconds,
      double backtestSeconds,
      double stressSeconds,
      String market,
      String dataHash,
      String home,
      String verdict,
      List<String> next) {}

  @Override
  public int run(Session session) {
    if (years < FEWEST_YEARS || years > MOST_YEARS) {
      throw new UserError(
          "--years %d is not within %d and %d: the first year only teaches."
              .formatted(years, FEWEST_YEARS, MOST_YEARS));
    }
    Path folder = folder(session);
    var stages = new Stages(session, folder);
    DataSimulate.Document market =
        stages.timed(
            "simulate",
            () -> DataSimulate.simulate(session, SimulationPlan.a1(seed, years), folder, 0));
    DemoPage.Story story = story(stages, folder, market);
    Path page = folder.resolve("demo.html");
    write(page, DemoPage.of(story, ReportParts.load()));
    show(session, done(stages, folder, page, market, story), story);
    return DONE;
  }

  private static DemoPage.Story story(Stages stages, Path folder, DataSimulate.Document market) {
    String backtest = folder.resolve("backtest").toString();
    JsonNode run =
        stages.run("backtest", "--from", FROM, "--config", CONFIGURATION, "--out", backtest);
    String stressPage = folder.resolve("stress.html").toString();
    JsonNode stress =
        stages.run("stress", "--from", FROM, "--config", CONFIGURATION, "--html", stressPage);
    return new DemoPage.Story(
        market.market(),
        market.sessions(),
        market.quotes(),
        prices(run),
        run.path("verdict").asString(),
        arms(run),
        stress.path("answer").asString(),
        "backtest/report.html",
        "stress.html",
        next(folder));
  }

  private static Document done(
      Stages stages, Path folder, Path page, DataSimulate.Document market, DemoPage.Story story) {
    return new Document(
        page.toString(),
        stages.total(),
        Long.getLong(PREPARED, 0),
        stages.seconds("simulate"),
        stages.seconds("backtest"),
        stages.seconds("stress"),
        market.market(),
        market.hash(),
        folder.toString(),
        story.verdict(),
        story.next());
  }

  private Path folder(Session session) {
    Path folder =
        out.isEmpty()
            ? session.home().folder().resolve("demo-%d-years-seed-%d".formatted(years, seed))
            : Path.of(out);
    return folder.toAbsolutePath().normalize();
  }

  private static String prices(JsonNode run) {
    return String.format(
        Locale.ROOT,
        "Option prices: rebuilt from the simulated VIX family on %d sessions; the simulated chains"
            + " lie beside them, and a backtest without --config %s trades on them.",
        run.path("data").path("reconstructed").asInt(),
        CONFIGURATION);
  }

  private static List<DemoPage.Arm> arms(JsonNode run) {
    var arms = new ArrayList<DemoPage.Arm>();
    for (JsonNode arm : run.path("arms")) {
      arms.add(
          new DemoPage.Arm(
              ArmName.of(arm.path("name").asString()).title(),
              arm.path("cagr").asDouble(),
              arm.path("volatility").asDouble(),
              arm.path("maxDrawdown").asDouble(),
              arm.path("cvar95Monthly").asDouble(),
              arm.path("trades").asInt()));
    }
    return arms;
  }

  /** Real data first. */
  private static List<String> next(Path folder) {
    return List.of(
        "./alvh data import ../shared/data brings in real files of known formats; then ./alvh"
            + " backtest.",
        "ALVH_HOME=%s ./alvh today shows the decision card of the last simulated session."
            .formatted(folder),
        "ALVH_HOME=%s ./alvh explain 2012-06-15 says why, number by number.".formatted(folder));
  }

  private static void write(Path page, String text) {
    try {
      Files.writeString(page, text);
    } catch (IOException e) {
      throw new UserError("%s cannot be written: choose another --out.".formatted(page), e);
    }
  }

  private void show(Session session, Document done, DemoPage.Story story) {
    if (json.wanted()) {
      session.json(done);
    } else {
      print(session, done, story);
    }
    if (open) {
      Browser.open(session, Path.of(done.report()));
    }
  }

  private static void print(Session session, Document done, DemoPage.Story story) {
    var screen = session.screen();
    screen.wrapped("", story.verdict()).forEach(session.out()::println);
    session.line("");
    session.line("Simulated market: %s. Nothing in it has happened.", done.market());
    session.line(
        "In %.0f s: simulated %.0f, replayed %.0f, stressed %.0f; building before took %d s.",
        done.seconds(),
        done.simulationSeconds(),
        done.backtestSeconds(),
        done.stressSeconds(),
        done.buildSeconds());
    session.line("");
    session.line("Try next:");
    done.next().forEach(step -> screen.wrapped("  ", step).forEach(session.out()::println));
    session.line("");
    session.line("What one sees is explained in %s", done.report());
  }

  /** Runs other commands in the simulated home and keeps their times. */
  private static final class Stages {
    private static final JsonMapper READER = new JsonMapper();

    private final Session session;
    private final Home home;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Stages(Session session, Path folder) {
      this.session = session;
      this.home = new Home(folder);
    }

    <T> T timed(String name, Supplier<T> work) {
      long start = System.nanoTime();
      T result = work.get();
      seconds.put(name, (System.nanoTime() - start) / NANOS_A_SECOND);
      return result;
    }

    JsonNode run(String command, String... words) {
      return timed(command, () -> document(command, words));
    }

    private JsonNode document(String command, String... words) {
      var line = new ArrayList<>(List.of(command));
      line.addAll(List.of(words));
      line.add("--json");
      var printed = new ByteArrayOutputStream();
      var said = new ByteArrayOutputStream();
      var inside =
          new Session(
              home,
              stream(printed),
              session.terminal() ? session.err() : stream(said),
              session.terminal(),
              session.clock());
      int code = new Main(inside).run(line.toArray(String[]::new));
      if (code != DONE) {
        throw new IllegalStateException(
            "'%s' ended with %d: %s"
                .formatted(command, code, said.toString(StandardCharsets.UTF_8)));
      }
      return READER.readTree(printed.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
      return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    double seconds(String name) {
      return seconds.getOrDefault(name, 0.0);
    }

    double total() {
      return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }
}
