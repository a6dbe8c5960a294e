package alvh.app;

import alvh.app.BenchmarkSuite.Entry;
import alvh.app.BenchmarkSuite.Measured;
import alvh.config.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the kernels beside other libraries in the same run. */
@CommandLine.Command(
    name = "bench",
    description = {
      "Measure the kernels, each beside another library's in the same run.",
      "One thread, arrays of 100,000 SPX-like options; each takes some ten seconds, with --quick"
          + " five. A line on the error stream names the one that is being measured."
    },
    footer = {"", "Examples:", "  alvh bench --quick", "  alvh bench black76.price --json"})
final class Bench implements Command {
  private static final String SUITE = "alvh.bench.JmhSuite";

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Benchmarks whose names begin so, and their peers; all when none is named.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--quick", description = "Short rounds, for a first look.")
  private boolean quick;

  @Option(names = "--list", description = "Only list the benchmarks.")
  private boolean list;

  private record Document(List<Row> results) {}

  /**
   * @param item what one operation works on
   * @param nsPerOption nanoseconds an item, whatever the item is
   * @param bytesPerOption bytes allocated an item
   * @param peer name of the peer's benchmark, absent where there is none
   * @param peerRatio how many times the peer's time is of ours
   * @param met whether the bound is kept, absent where there is none
   */
  record Row(
      String name,
      String item,
      double nsPerOption,
      double bytesPerOption,
      @Nullable String peer,
      @Nullable Double peerRatio,
      @Nullable Double boundNs,
      @Nullable Boolean met) {}

  @Override
  public int run(Session session) throws Exception {
    BenchmarkSuite suite = suite();
    List<Entry> wanted = wanted(suite.entries());
    if (list) {
      wanted.forEach(entry -> session.line("%s", entry.name()));
      return DONE;
    }
    suite.checkAccuracy();
    Path log = Files.createTempDirectory("alvh-bench").resolve("bench.log");
    List<Row> rows;
    try {
      rows = rows(suite.measure(wanted, quick, log, started(session, wanted)));
    } finally {
      Files.deleteIfExists(log);
      Files.deleteIfExists(log.getParent());
    }
    if (json.wanted()) {
      session.json(new Document(rows));
    } else {
      print(session, rows);
    }
    return DONE;
  }

  /** A line for each as it begins, watched or not: one takes from two to ten seconds. */
  static Consumer<String> started(Session session, List<Entry> wanted) {
    var begun = new AtomicInteger();
    return name ->
        session
            .err()
            .println(
                "Measuring %d of %d: %s".formatted(begun.incrementAndGet(), wanted.size(), name));
  }

  private static BenchmarkSuite suite() throws ReflectiveOperationException {
    try {
      return (BenchmarkSuite) Class.forName(SUITE).getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw new UserError(
          "The benchmarks are not part of the program: start ./alvh bench from a checkout.", e);
    }
  }

  /** Those named, and the peers they are held against. */
  private List<Entry> wanted(List<Entry> all) {
    for (String name : names) {
      if (all.stream().noneMatch(entry -> entry.name().startsWith(name))) {
        throw new UserError(
            "There is no benchmark '%s'; 'alvh bench --list' names them.".formatted(name));
      }
    }
    List<Entry> named =
        all.stream()
            .filter(e -> names.isEmpty() || names.stream().anyMatch(e.name()::startsWith))
            .toList();
    return all.stream()
        .filter(e -> named.contains(e) || named.stream().anyMatch(n -> n.peer().equals(e.name())))
        .toList();
  }

  private static List<Row> rows(List<Measured> measured) {
    return measured.stream().map(one -> row(one, measured)).toList();
  }

  private static Row row(Measured one, List<Measured> all) {
    Entry entry = one.entry();
    Optional<Measured> peer =
        all.stream().filter(m -> m.entry().name().equals(entry.peer())).findFirst();
    boolean bounded = entry.boundNanos() > 0;
    return new Row(
        entry.name(),
        entry.item(),
        one.nanos(),
        one.bytes(),
        peer.map(m -> m.entry().name()).orElse(null),
        peer.map(m -> m.nanos() / one.nanos()).orElse(null),
        bounded ? entry.boundNanos() : null,
        bounded ? one.nanos() <= entry.boundNanos() : null);
  }

  private static void print(Session session, List<Row> rows) {
    new BenchText(new Printout(session.out(), session.screen())).print(rows);
  }
}
