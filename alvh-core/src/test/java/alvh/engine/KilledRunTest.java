package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.config.UserError;
import alvh.journal.Durability;
import alvh.journal.Line;
import alvh.journal.Recovery;
import alvh.journal.RunJournal;
import alvh.report.ArmRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run that is killed goes on from its journal to the same end. Source: issue of the engine, 5.
 */
class KilledRunTest {
  /** So many events the whole run must have for the test to mean what it says. */
  private static final int EVENTS = 500;

  /** Of so many lines one is also cut off within. */
  private static final int TORN = 5;

  @TempDir private Path folder;
  private List<ArmRun> arms = List.of();
  private String hash = "";
  private byte[] bytes = new byte[0];

  @BeforeEach
  void run_to_the_end() throws IOException {
    Path file = folder.resolve("whole.log");
    JournaledRun run = JournaledRun.whole(file);
    arms = results(run);
    hash = run.hash();
    bytes = Files.readAllBytes(file);
    assertThat(run.events()).isGreaterThanOrEqualTo(EVENTS);
  }

  @Test
  void killed_after_every_event_or_within_one_and_resumed_it_ends_with_the_same_hash_and_arms()
      throws IOException {
    var random = new Random(20180205);
    Path file = folder.resolve("killed.log");
    int cuts = 0;
    for (int start = 0; start < bytes.length; cuts++) {
      int end = start;
      while (bytes[end] != '\n') {
        end++;
      }
      resumes(file, end + 1, cuts);
      if (cuts % TORN == 0) {
        resumes(file, start + random.nextInt(end - start), cuts);
      }
      start = end + 1;
    }
    assertThat(cuts).isGreaterThan(EVENTS);
  }

  private void resumes(Path file, int left, int line) throws IOException {
    Files.write(file, Arrays.copyOf(bytes, left));
    JournaledRun resumed = JournaledRun.resumed(file);
    assertThat(resumed.hash()).as("killed at byte %s, after line %s", left, line).isEqualTo(hash);
    assertThat(Arrays.equals(Files.readAllBytes(file), bytes)).isTrue();
    if (left == 0 || bytes[left - 1] == '\n') {
      assertThat(results(resumed)).isEqualTo(arms);
    }
  }

  @ParameterizedTest
  @EnumSource(Durability.class)
  void killed_in_the_midst_of_a_session_it_leaves_a_beginning_of_the_whole(Durability durability)
      throws IOException {
    Path file = folder.resolve("stopped.log");
    for (int event = 1; event <= EVENTS; event += 160) {
      JournaledRun.killed(file, durability, event);
      byte[] left = Files.readAllBytes(file);
      assertThat(left).isEqualTo(Arrays.copyOf(bytes, left.length));
      assertThat(JournaledRun.resumed(file).hash()).isEqualTo(hash);
    }
  }

  @Test
  void a_run_of_another_configuration_is_not_gone_on_with() throws IOException {
    Path file = folder.resolve("other.log");
    Files.write(file, bytes);
    Line.Begun mine = JournaledRun.BEGUN;
    var other =
        new Line.Begun(mine.version(), mine.from(), mine.to(), "other", "data", 0, mine.arms());
    Recovery recovery = Recovery.of(file, any -> true);
    assertThatThrownBy(() -> RunJournal.resume(file, recovery, other, Durability.AT_END))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("another program, configuration, store or span");
  }

  @Test
  void a_damaged_journal_is_not_gone_on_with() throws IOException {
    Path file = folder.resolve("damaged.log");
    byte[] damaged = bytes.clone();
    damaged[bytes.length / 2] ^= 1;
    Files.write(file, damaged);
    assertThatThrownBy(() -> Recovery.of(file, any -> true))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is not what was written");
  }

  @Test
  void sessions_whose_decisions_are_lost_are_lived_again() throws IOException {
    Path file = folder.resolve("lost.log");
    Files.write(file, bytes);
    Recovery recovery = Recovery.of(file, any -> false);
    assertThat(recovery.sessions()).isZero();
    RunJournal journal = RunJournal.resume(file, recovery, JournaledRun.BEGUN, Durability.AT_END);
    assertThat(JournaledRun.finish(journal, Integer.MAX_VALUE).hash()).isEqualTo(hash);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  private static List<ArmRun> results(JournaledRun run) {
    return run.arms().stream().map(Arm::result).toList();
  }
}
