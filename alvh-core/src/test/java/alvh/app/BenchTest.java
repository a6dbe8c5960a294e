package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
  void an_unknown_benchmark_is_the_users_mistake() {
    Shell.Result result = new Shell(home).run("bench", "black75");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).singleElement().asString().contains("'black75'", "--list");
  }
}
