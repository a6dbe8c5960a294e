package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Discovery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples that {@code --help} shows are command lines that work. */
class ExamplesTest {
  private static final String LAUNCHERS_FOLDER = "alvh.root";

  @TempDir private static Path folder;
  private static Shell shell;

  /** What stands in an example for a file or folder of the reader's. */
  private static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.of(
              "~/market-data",
              "files",
              "VIX_History.csv",
              "files/VIX_History.csv",
              "SPX_20190524.csv",
              "files/SPX_20190524.csv",
              "SPX_20190425.csv",
              "files/SPX_20190425.csv",
              "surface.html",
              "surface.html",
              "stress.html",
              "stress.html",
              "simulated",
              "simulated",
              "today.html",
              "today.html",
              "run",
              "run"));

  static {
    PLACES.put("other-run", "other-run");
    PLACES.put("copy", "copy");
  }

  @BeforeAll
  static void fillAStore() throws IOException {
    System.setProperty(LAUNCHERS_FOLDER, "..");
    shell = new Shell(folder.resolve("home"));
    Path files = MadeUpMarket.write(folder.resolve("files"));
    MadeUpPage.write(files, LocalDate.of(2019, 5, 24));
    MadeUpChain.write(files);
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
    backtest("run");
    backtest("other-run");
  }

  private static void backtest(String out) {
    String[] words = {"backtest", "--from", "2018-08-01", "--out", folder.resolve(out).toString()};
    assertThat(shell.run(words).code()).isZero();
  }

  @AfterAll
  static void forgetTheLauncher() {
    System.clearProperty(LAUNCHERS_FOLDER);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_works(String example) {
    Shell.Result result = shell.run(words(example));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).isNotBlank();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void every_command_has_one_and_so_has_the_program() {
    assertThat(examples())
        .hasSizeGreaterThan(Discovery.implementationsOf(Command.class).size())
        .allMatch(example -> example.startsWith("alvh "));
  }

  static List<String> examples() {
    Stream<Object> helps =
        Stream.concat(
            Stream.of(new Main(Session.ofProcess())),
            Discovery.implementationsOf(Command.class).stream().map(Object.class::cast));
    return helps
        .flatMap(help -> Stream.of(new CommandLine(help).getCommandSpec().usageMessage().footer()))
        .map(String::strip)
        .filter(line -> line.startsWith("alvh "))
        .distinct()
        .toList();
  }

  /** The words after the program's name; what uses the network or minutes is only listed. */
  private static String[] words(String example) {
    Stream<String> words = Stream.of(example.split(" +")).skip(1).map(ExamplesTest::place);
    Stream<String> offline =
        example.contains("data pull") && !example.contains("--dry-run")
            ? Stream.of("--dry-run")
            : example.startsWith("alvh bench")
                ? Stream.of("--list")
                : example.startsWith("alvh demo")
                    ? Stream.of("--help")
                    : example.startsWith("alvh backtest") ? Stream.of("--replace") : Stream.of();
    return Stream.concat(words, offline).toArray(String[]::new);
  }

  private static String place(String word) {
    String place = PLACES.get(word);
    return place == null ? word : folder.resolve(place).toString();
  }
}
