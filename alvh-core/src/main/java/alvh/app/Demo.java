package alvh.app;

import alvh.config.UserError;
import alvh.feed.SimulationPlan;
import alvh.report.ArmName;
import alvh.report.page.DemoPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

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

  /** Column of equity.csv. */
  private static final int OPEN_CONDORS = 9;

  private static final int FEWEST_YEARS = 2;
  private static final int MOST_YEARS = 53;

  /** Rebuilt surfaces, and condors in every year; the file says why. */
  private static final String CONFIGURATION = "demo";

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
    var stages = new DemoStages(session, folder);
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

  private static DemoPage.Story story(
      DemoStages stages, Path folder, DataSimulate.Document market) {
    Path backtest = folder.resolve("backtest");
    JsonNode run =
        stages.run(
            "backtest", "--from", FROM, "--config", CONFIGURATION, "--out", backtest.toString());
    String day = lastBook(backtest.resolve("equity.csv"));
    String page = folder.resolve("stress.html").toString();
    JsonNode stress =
        stages.run(
            "stress", "--date", day, "--from", FROM, "--config", CONFIGURATION, "--html", page);
    return new DemoPage.Story(
        market.market(),
        market.sessions(),
        market.quotes(),
        prices(run),
        run.path("verdict").asString(),
        arms(run),
        "%s. %s".formatted(day, stress.path("answer").asString()),
        "backtest/report.html",
        "stress.html",
        next(folder));
  }

  private static Document done(
      DemoStages stages,
      Path folder,
      Path page,
      DataSimulate.Document market,
      DemoPage.Story story) {
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

  /** The last session at whose close the layered hedge's arm held condors; else the last one. */
  private static String lastBook(Path equity) {
    try {
      List<String[]> rows =
          Files.readAllLines(equity).stream()
              .map(line -> line.split(",", -1))
              .filter(row -> row[1].equals("ALVH"))
              .toList();
      return rows.reversed().stream()
          .filter(row -> !row[OPEN_CONDORS].equals("0"))
          .findFirst()
          .orElse(rows.getLast())[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
