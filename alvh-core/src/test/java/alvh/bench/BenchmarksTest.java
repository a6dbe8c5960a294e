package alvh.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alvh.app.BenchmarkSuite.Entry;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs once, made small where it can be; its time is nobody's business here. */
class BenchmarksTest {
  private static final int SOME = 1000;

  private static final List<String> ASKED_FOR =
      List.of(
          "black76.greeks13.batch",
          "black76.price.batch",
          "black76.priceGreeks.batch",
          "black76.priceGreeks.scalar",
          "impliedVol.batch",
          "impliedVol.scalar",
          "strata.impliedVol",
          "strata.price",
          "strata.priceGreeks");

  @ParameterizedTest
  @MethodSource("benchmarks")
  void a_benchmark_runs(Method benchmark) throws ReflectiveOperationException {
    assumeTrue(
        JmhSuite.canRun(JmhSuite.nameOf(benchmark.getName())),
        "skipped: there is no folder shared/data beside the repository");
    assertThat(Once.run(benchmark)).isNotNull();
  }

  static List<Method> benchmarks() {
    return BenchmarkList.defaultList()
        .getAll(OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT), List.of())
        .stream()
        .map(found -> found.getUserClassQName())
        .distinct()
        .flatMap(BenchmarksTest::methods)
        .toList();
  }

  private static Stream<Method> methods(String type) {
    try {
      return Arrays.stream(Class.forName(type).getMethods())
          .filter(method -> method.isAnnotationPresent(Benchmark.class));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_was_asked_for_is_measured_and_every_peer_exists() {
    List<Entry> entries = new JmhSuite().entries();
    List<String> names = entries.stream().map(Entry::name).toList();

    assertThat(names).containsAll(ASKED_FOR).isSorted().doesNotHaveDuplicates();
    assertThat(entries).allMatch(e -> e.peer().isEmpty() || names.contains(e.peer()));
  }

  @Test
  void the_prices_pass_the_gate() {
    assertThatCode(AccuracyGate::pass).doesNotThrowAnyException();
  }

  @Test
  void the_options_are_those_that_were_described() {
    OptionSet set = OptionSet.of(SOME);

    assertThat(IntStream.range(0, SOME))
        .allMatch(i -> set.price()[i] >= 7e-4)
        .allMatch(i -> set.put()[i] == set.options().strike()[i] < 4000);
    assertThat(set.price()).containsExactly(OptionSet.of(SOME).price());
  }
}
