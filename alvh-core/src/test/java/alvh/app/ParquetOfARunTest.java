package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.app.parquet.ParquetRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With --parquet every table of a run lies in its folder twice, and says the same. */
class ParquetOfARunTest {
  private static final int ENOUGH_CLASSES = 300;

  @TempDir private static Path folder;
  private static Shell shell;
  private static Path run = Path.of("");

  @BeforeAll
  static void runOnce() throws IOException {
    shell = new Shell(folder.resolve("home"));
    Path files = MadeUpMarket.write(folder.resolve("files"));
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
    run = folder.resolve("run");
    backtest(run, "--parquet");
  }

  @Test
  void every_table_of_a_backtest_is_the_same_in_both_formats() throws IOException {
    assertThat(names(run, ".csv")).hasSize(6);
    assertThatTheTablesAgree(run);
  }

  @Test
  void the_report_writes_the_same_and_the_fills() throws IOException {
    Path again = folder.resolve("again");
    report("--out", again.toString(), "--parquet");
    assertThat(names(again, ".csv")).hasSize(6).contains("fills");
    assertThatTheTablesAgree(again);
    assertThat(again.resolve("trades.parquet"))
        .hasSameBinaryContentAs(run.resolve("trades.parquet"));
  }

  @Test
  void a_finished_run_is_given_them_afterwards_and_stays_sound() throws IOException {
    Path later = folder.resolve("later");
    backtest(later);
    assertThat(names(later, ".parquet")).isEmpty();
    assertThat(shell.run("report", later.toString(), "--parquet").code()).isZero();
    assertThat(names(later, ".parquet"))
        .containsExactly("attribution", "costs", "equity", "margin", "trades");
    assertThat(shell.run("verify", later.toString()).code()).isZero();
  }

  @Test
  void tables_that_are_written_anew_leave_no_older_parquet_beside_them() throws IOException {
    Path twice = folder.resolve("twice");
    report("--out", twice.toString(), "--parquet");
    report("--out", twice.toString());
    assertThat(names(twice, ".parquet")).isEmpty();
  }

  @Test
  void who_does_not_ask_for_it_loads_nothing_of_it_and_who_does_hears_nothing_of_it()
      throws IOException, InterruptedException {
    List<String> plain = loaded("--out", folder.resolve("plain").toString());
    List<String> asked = loaded("--out", folder.resolve("asked").toString(), "--parquet");
    assertThat(plain)
        .hasSizeGreaterThan(ENOUGH_CLASSES)
        .noneMatch(line -> line.matches(".*(org\\.apache|blue\\.strategic|org\\.slf4j)\\..*"));
    assertThat(asked).anyMatch(line -> line.contains("org.apache.parquet."));
  }

  /** The classes that a process loads which makes a report. */
  private static List<String> loaded(String... words) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    Path said = folder.resolve("said.txt");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load:file=" + classes, "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("report", run.toString(), "--json"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().put("ALVH_HOME", folder.resolve("home").toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(said.toFile());
    assertThat(builder.start().waitFor()).isZero();
    assertThat(said).isEmptyFile();
    return Files.readAllLines(classes);
  }

  private static void assertThatTheTablesAgree(Path place) throws IOException {
    List<String> tables = names(place, ".csv");
    assertThat(names(place, ".parquet")).isEqualTo(tables);
    for (String table : tables) {
      Path file = place.resolve(table + ".parquet");
      String csv = Files.readString(place.resolve(table + ".csv"));
      assertThat(ParquetRows.of(file))
          .as(table)
          .hasSize((int) csv.lines().count())
          .isEqualTo(ParquetRows.of(csv, file));
    }
  }

  private static List<String> names(Path place, String ending) throws IOException {
    try (var files = Files.list(place)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static void backtest(Path out, String... more) {
    var words = new ArrayList<>(List.of("backtest", "--from", "2018-02-01", "--to", "2018-06-29"));
    words.addAll(List.of("--out", out.toString()));
    words.addAll(List.of(more));
    Shell.Result result = shell.run(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }

  private static void report(String... more) {
    var words = new ArrayList<>(List.of("report", run.toString()));
    words.addAll(List.of(more));
    Shell.Result result = shell.run(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }
}
