package alvh.bench;

import alvh.app.BenchmarkSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The benchmarks of this folder, run by JMH: every method marked {@code @Benchmark} in a class
 * whose name ends in {@code Benchmark}. Bounds and peers stand here.
 */
public final class JmhSuite implements BenchmarkSuite {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Benchmarks whose names begin so need the real data beside the repository. */
  private static final String ON_REAL_DATA = "decision.";

  /** Peer and bound in nanoseconds on 512-bit lanes, by name; others have neither. */
  private static final Map<String, Entry> KNOWN = known();

  private static Map<String, Entry> known() {
    var known = new TreeMap<String, Entry>();
    for (Entry entry :
        List.of(
            entry("black76.price.batch", "strata.price", 5),
            entry("black76.price.scalar", "strata.price", 0),
            entry("black76.priceGreeks.batch", "strata.priceGreeks", 10),
            entry("black76.priceGreeks.scalar", "strata.priceGreeks", 45),
            entry("chain.import", "", 400),
            entry("chain.read", "", 100),
            entry("model.chain", "", 5e6),
            entry("tape.condors", "", 50),
            entry("surface.backbone", "", 20e6),
            entry("surface.corrected", "", 60e6),
            entry("impliedVol.batch", "strata.impliedVol", 40),
            entry("impliedVol.scalar", "strata.impliedVol", 300))) {
      known.put(entry.name(), entry);
    }
    return known;
  }

  private static Entry entry(String name, String peer, double boundNanos) {
    return new Entry(name, item(name), peer, boundNanos);
  }

  /** What one operation works on. */
  private static String item(String name) {
    return switch (name.substring(0, name.indexOf('.'))) {
      case "chain" -> "row of a file";
      case "tape" -> "quote";
      case "surface", "model" -> "chain";
      case "decision" -> "session";
      default -> "option";
    };
  }

  @Override
  public List<Entry> entries() {
    return BenchmarkList.defaultList()
        .getAll(OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT), List.of())
        .stream()
        .map(found -> nameOf(found.getUsername()))
        .filter(JmhSuite::canRun)
        .sorted()
        .map(name -> KNOWN.getOrDefault(name, entry(name, "", 0)))
        .toList();
  }

  /** Whether what the benchmark needs is there. */
  static boolean canRun(String name) {
    return !name.startsWith(ON_REAL_DATA) || RealMarket.folder().isPresent();
  }

  static String nameOf(String method) {
    return method.substring(method.lastIndexOf('.') + 1).replace('_', '.');
  }

  @Override
  public void checkAccuracy() {
    AccuracyGate.pass();
  }

  @Override
  public List<Measured> measure(
      List<Entry> entries, boolean quick, Path log, Consumer<String> started) {
    var measured = new ArrayList<Measured>();
    for (Entry entry : entries) {
      started.accept(entry.name());
      measured.add(measured(entry, run(options(entry, quick, log))));
    }
    return measured;
  }

  private static Options options(Entry entry, boolean quick, Path log) {
    return new OptionsBuilder()
        .include("Benchmark\\." + entry.name().replace('.', '_') + "$")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(1)
        .warmupIterations(quick ? 4 : 6)
        .measurementIterations(quick ? 3 : 10)
        .warmupTime(TimeValue.milliseconds(500))
        .measurementTime(TimeValue.milliseconds(500))
        .threads(1)
        .jvmArgs(
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-Djmh.ignoreLock=true",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .output(log.toString())
        .build();
  }

  private static RunResult run(Options options) {
    try {
      Collection<RunResult> results = new Runner(options).run();
      return results.iterator().next();
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH: " + e.getMessage(), e);
    }
  }

  /** The best round, because what disturbs a round only ever lengthens it. */
  private static Measured measured(Entry entry, RunResult result) {
    return new Measured(
        entry,
        result.getPrimaryResult().getStatistics().getMin(),
        result.getSecondaryResults().get(ALLOCATION).getScore());
  }
}
