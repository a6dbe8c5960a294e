package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes leaves a run that the next one goes on with. {@code
 * -Dalvh.kills=N} kills more often.
 */
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("alvh.kills", 8);
  private static final int LONGEST_WAIT_MILLIS = 40;
  private static final long SEED = 20180205;

  @TempDir private Path folder;

  @Test
  void killed_again_and_again_while_it_writes_it_ends_with_the_bytes_of_a_run_left_alone()
      throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    var shell = new Shell(home);
    Path files = MadeUpMarket.write(folder.resolve("files"));
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
    Path whole = folder.resolve("whole");
    assertThat(shell.run(words(whole)).code()).isZero();
    Path killed = folder.resolve("killed");
    var random = new Random(SEED);
    long size = Files.size(whole.resolve("journal.log"));
    int hits = 0;
    for (int i = 0; i < KILLS; i++) {
      hits += kill(home, killed, size * i / KILLS, random) ? 1 : 0;
    }
    assertThat(hits).as("killed before its end").isPositive();
    assertThat(shell.run(words(killed)).code()).isZero();
    for (String file :
        List.of("journal.log", "decisions.jsonl", "trades.csv", "equity.csv", "costs.csv")) {
      assertThat(killed.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
    }
    assertThat(shell.run("verify", killed.toString()).code()).isZero();
  }

  /** Whether a process was killed before it came to the end of the run. */
  private static boolean kill(Path home, Path out, long bytes, Random random)
      throws IOException, InterruptedException {
    Path journal = out.resolve("journal.log");
    Process process = start(home, out);
    while (process.isAlive() && !(Files.exists(journal) && Files.size(journal) >= bytes)) {
      Thread.sleep(1);
    }
    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive;
  }

  private static Process start(Path home, Path out) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words(out)));
    var builder = new ProcessBuilder(command);
    builder.environment().put("ALVH_HOME", home.toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static String[] words(Path out) {
    return new String[] {
      "backtest", "--from", "2018-02-01", "--to", "2018-06-29", "--resume", "--out", out.toString()
    };
  }
}
