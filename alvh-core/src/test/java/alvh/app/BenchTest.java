package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.app.Bench.Row;
import alvh.app.BenchmarkSuite.Entry;
import alvh.config.Home;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command around the benchmarks; they themselves run in BenchmarksTest. */
class BenchTest {
  @TempDir private Path home;

  @Test
  void the_list_names_the_benchmarks_that_begin_so_and_their_peers() {
    Shell.Result result = new Shell(home).run("bench", "--list", "black76.price.batch");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines()).containsExactly("black76.price.batch", "strata.price");
  }

  @Test
  void times_stand_in_the_unit_that_suits_them() {
    assertThat(List.of(5.04, 999.0, 5500.0, 20.4e6, 3e9).stream().map(BenchText::time))
        .containsExactly("5.0 ns", "999.0 ns", "5.5 µs", "20.4 ms", "3.0 s");
  }

  @Test
  void the_last_sentence_names_the_bounds_that_are_missed() {
    Row kept = new Row("black76.price", "option", 4.9, 0, null, null, 5.0, true);
    Row missed = new Row("surface.backbone", "chain", 25e6, 0, null, null, 20e6, false);
    Row free = new Row("decision.arm", "session", 9e3, 0, null, null, null, null);

    assertThat(BenchText.verdict(List.of(kept, missed, free)))
        .isEqualTo(
            "1 of 2 bounds is missed: surface.backbone takes 25.0 ms where 20.0 ms were asked"
                + " for.");
    assertThat(BenchText.verdict(List.of(kept, free))).isEqualTo("Every bound is kept.");
    assertThat(BenchText.verdict(List.of(free))).isEqualTo("Nothing was asked of these.");
  }

  @Test
  void each_is_named_as_it_begins_though_nobody_watches() {
    var err = new ByteArrayOutputStream();
    var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    var session = new Session(new Home(home), stream, stream, false, Clock.systemUTC());
    Consumer<String> started =
        Bench.started(
            session, List.of(new Entry("a", "option", "", 0), new Entry("b", "option", "", 0)));
    started.accept("a");
    started.accept("b");

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("Measuring 1 of 2: a", "Measuring 2 of 2: b");
  }

  @Test
  void an_unknown_benchmark_is_the_users_mistake() {
    Shell.Result result = new Shell(home).run("bench", "black75");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).singleElement().asString().contains("'black75'", "--list");
  }
}
